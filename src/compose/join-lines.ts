import { indexAt, type Span } from '../types/span.js';
import type { View } from '../types/view.js';
import { isHollow } from './characters.js';
import { Joining } from './joining.js';
import type { Repair } from './repair/repair.js';
import type { Seam } from './repair/seams.js';

/** How a stretch of the source follows on the one before it: in the text, as a paragraph, as a row of a table, or past the call of a note. */
export type Joint = 'text' | 'paragraph' | 'row' | 'call';

/** A stretch of the source that belongs to a text. */
export interface Stretch extends Span {
  readonly joint: Joint;
}

const separators: { readonly [joint in Joint]: string } = { text: ' ', paragraph: '\n\n', row: '\n', call: ' ' };
const bullet = '•'.charCodeAt(0);
/** What begins an item in a font of symbols, and shows nothing in another: read as a bullet. */
const symbols: ReadonlySet<number> = new Set([0xf0b7, 0xf0a7, 0xf0d8, 0xf02d]);
const item = `${separators.paragraph}• `;
const none: readonly Seam[] = [];

/** The clean text of stretches of a source: lines joined, printer's hyphens and lost line ends undone by `repair`, with the way back. Linear. */
export function joinLines(source: string, stretches: readonly Stretch[], repair: Repair): View {
  const joining = new Joining(source, repair);
  for (const [i, stretch] of stretches.entries()) new Words(joining, source, stretch, stretches[i - 1], repair).add();
  return joining.end();
}

const itself = (start: number): number => start;

/** The words of a stretch, each with what parts it from the word before. */
class Words {
  private readonly seams: readonly Seam[];
  private seam = 0;
  /** Where the last word ends. */
  private last = -1;
  /** Whether that began an item. */
  private listed = false;

  constructor(private readonly joining: Joining, private readonly source: string, private readonly stretch: Stretch, private readonly previous: Stretch | undefined, private readonly repair: Repair) {
    this.seams = repair.seams?.(source.slice(stretch.start, stretch.end)) ?? none;
  }

  /** Adds them in order. */
  add(): void {
    const { stretch: { start: first, end: past }, repair: { text: { words, starts } } } = this;
    for (let i = indexAt(starts, itself, first); i < starts.length; i++) {
      const [start = past, word] = [starts[i], words[i]];
      if (start >= past || !word) break;
      const end = start + word.text.length;
      if (start >= first && end <= past && !word.isBroken) this.addWord(start, end, ' ', word.isPiece);
      else this.addParts(Math.max(start, first), Math.min(end, past));
    }
  }

  /** Adds those that what shows nothing parts between two spaces. */
  private addParts(from: number, to: number): void {
    let glue = ' ';
    for (let start = from; start < to; ) {
      let end = start;
      while (end < to && !isHollow(this.source, end)) end++;
      if (end > start) {
        this.addWord(start, end, glue, this.joining.isPieceAt(start, end));
        glue = '';
      }
      start = end + 1;
    }
  }

  /** Adds a word between two spaces, or the words that it is where line ends are lost. */
  private addWord(start: number, end: number, space: string, isPiece: boolean): void {
    const { source, stretch, seams, joining } = this;
    const mark = end === start + 1 ? source.charCodeAt(start) : 0;
    let glue = this.listed ? item : this.last === -1 ? firstGlue(source, stretch, this.previous, source.slice(start, end)) : space;
    if (mark === bullet && glue === ' ') glue = separators.paragraph;
    this.listed = mark !== 0 && symbols.has(mark);
    this.last = end;
    if (this.listed) return;
    let from = start;
    for (let seam = seams[this.seam]; seam && stretch.start + seam.at < end; seam = seams[++this.seam]) {
      const at = stretch.start + seam.at;
      if (at <= from) continue;
      joining.add(from, at, glue, joining.isPieceAt(from, at));
      from = at;
      glue = seam.parts === 'words' ? ' ' : separators.paragraph;
    }
    joining.add(from, end, glue, from === start ? isPiece : joining.isPieceAt(from, end));
  }
}

/** What parts a stretch from the one before it: past a call nothing when none was there before what is no word, or when punctuation follows. */
function firstGlue(source: string, { start, joint }: Stretch, previous: Stretch | undefined, word: string): string {
  if (joint !== 'call') return separators[joint];
  const spaced = previous === undefined || /^\p{L}/u.test(word) || /\s/.test(source.slice(previous.end, start)) || /\s$/.test(source.slice(previous.start, previous.end)) || /\s/.test(source[start] ?? '');
  return spaced && !/^[.,;:)!?»”]/.test(word) ? ' ' : '';
}
