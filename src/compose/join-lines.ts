import { hostWithPath } from '../tables/web-hosts.js';
import type { Span } from '../types/span.js';
import type { Piece, View } from '../types/view.js';
import type { Mending } from './repair/mend-hyphen.js';
import type { Repair } from './repair/repair.js';

/** How a stretch of the source follows on the one before it: in the text, as a paragraph, as a row of a table, or past the call of a note. */
export type Joint = 'text' | 'paragraph' | 'row' | 'call';

/** A stretch of the source that belongs to a text. */
export interface Stretch extends Span {
  readonly joint: Joint;
}

const separators: { readonly [joint in Joint]: string } = { text: ' ', paragraph: '\n\n', row: '\n', call: ' ' };
/** Whether a character is white space, a control character, a soft hyphen or what stands for a lost one, by its code. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: stray control characters are no text
const isHollow = Uint8Array.from({ length: 0x10000 }, (_, code) => (/[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b\ufeff\ufffd]/.test(String.fromCharCode(code)) ? 1 : 0));
/** Marks at the end of a word, and at the start of the next, where something may be mended; behind a stop or bracket only over a line end. */
const enders: ReadonlySet<string> = new Set('-‐/_=&?.)');
const starters: ReadonlySet<string> = new Set('-/%');
const stops: ReadonlySet<string> = new Set('.,;?!');
const inLine: ReadonlySet<string> = new Set('-‐/_=&?');
const address = new RegExp(`(?:https?:\\/\\/|www\\.|${hostWithPath})\\S*$`, 'u');

/** The clean text of stretches of a source: lines joined, printer's hyphens and lost line ends undone by `repair`, with the way back. Linear. */
export function joinLines(source: string, stretches: readonly Stretch[], repair: Repair): View {
  const joining = new Joining(source, repair);
  for (const [i, stretch] of stretches.entries()) addWords(joining, source, stretch, stretches[i - 1], repair);
  return joining.end();
}

/** The view of words that are added one by one, in order. */
class Joining {
  private readonly pieces: Piece[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  /** Where the piece that is being made begins, and its last word, which may run over lines, begins and ends. */
  private from = -1;
  private start = 0;
  private last = 0;

  constructor(private readonly source: string, private readonly repair: Repair) {}

  /** Adds a word that `glue` parts from the one before it. */
  add(start: number, end: number, glue: string): void {
    const { source, last } = this;
    let isPart = false;
    if (this.from === -1) this.from = start;
    else {
      const mending = glue === ' ' ? this.mendingAt(start, end) : undefined;
      isPart = mending === 'keep';
      const isPlain = mending === undefined && glue === ' ' && start === last + 1 && source.charCodeAt(last) === 0x20;
      const between = mending === 'undo' || isPart ? '' : glue;
      if (mending === 'undo' || !(isPlain || source.slice(last, start) === between)) {
        this.close(mending === 'undo' ? last - 1 : last);
        this.append(between);
        this.from = start;
      }
    }
    if (!isPart) this.start = start;
    this.last = end;
  }

  /** What to do between the last word and one at `[start, end)`. */
  private mendingAt(start: number, end: number): Mending | undefined {
    const { source, last, repair } = this;
    const [word, next] = [{ start: this.start, end: last }, { start, end }];
    if (mayMend(source, last, start)) return mendingOf(source, word, next, repair);
    if (isLoneStop(source, last, next)) return 'keep';
    return repair.isTorn !== null && isLetter(source, last - 1) && isLetter(source, start) && repair.isTorn(source, word, next) ? 'keep' : undefined;
  }

  /** The view, after the last word. */
  end(): View {
    if (this.from !== -1) this.close(this.last);
    return { text: this.parts.join(''), pieces: this.pieces };
  }

  private close(end: number): void {
    if (end <= this.from) return;
    this.pieces.push({ at: this.length, from: this.from, length: end - this.from });
    this.append(this.source.slice(this.from, end));
  }

  private append(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}

const bullet = '•'.charCodeAt(0);
/** What begins an item in a font of symbols, and shows nothing in another: read as a bullet. */
const symbols: ReadonlySet<number> = new Set([0xf0b7, 0xf0a7, 0xf0d8, 0xf02d]);
const item = `${separators.paragraph}• `;

/** Adds the words of a stretch, each with what parts it from the word before. */
function addWords(joining: Joining, source: string, stretch: Stretch, previous: Stretch | undefined, repair: Repair): void {
  const seams = repair.seams?.(source.slice(stretch.start, stretch.end)) ?? [];
  let [next, last] = [0, -1];
  let listed = false;
  for (let start = solidAt(source, stretch.start, stretch.end); start < stretch.end; start = solidAt(source, last, stretch.end)) {
    let end = start;
    while (end < stretch.end && isHollow[source.charCodeAt(end)] === 0) end++;
    const mark = end === start + 1 ? source.charCodeAt(start) : 0;
    let glue = listed ? item : last === -1 ? firstGlue(source, stretch, previous, source.slice(start, end)) : isSpaced(source, last, start) ? ' ' : '';
    if (mark === bullet && glue === ' ') glue = separators.paragraph;
    listed = symbols.has(mark);
    last = end;
    if (listed) continue;
    let from = start;
    for (let seam = seams[next]; seam && stretch.start + seam.at < end; seam = seams[++next]) {
      const at = stretch.start + seam.at;
      if (at <= from) continue;
      joining.add(from, at, glue);
      from = at;
      glue = seam.parts === 'words' ? ' ' : separators.paragraph;
    }
    joining.add(from, end, glue);
  }
}

/** Where the next word begins. */
function solidAt(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && isHollow[source.charCodeAt(at)] === 1) at++;
  return at;
}

/** Whether white space stands between two words; control characters, soft hyphens and lost characters are none. */
const isSpaced = (text: string, from: number, to: number): boolean => (to === from + 1 && text.charCodeAt(from) === 0x20) || /\s/.test(text.slice(from, to));

/** What parts a stretch from the one before it: past a call nothing when none was there before what is no word, or when punctuation follows. */
function firstGlue(source: string, { start, joint }: Stretch, previous: Stretch | undefined, word: string): string {
  if (joint !== 'call') return separators[joint];
  const spaced = previous === undefined || /^\p{L}/u.test(word) || /\s/.test(source.slice(previous.end, start)) || /\s$/.test(source.slice(previous.start, previous.end)) || /\s/.test(source[start] ?? '');
  return spaced && !/^[.,;:)!?»”]/.test(word) ? ' ' : '';
}

/** Whether the marks at either side of white space are such that something may be mended there. */
const mayMend = (source: string, end: number, start: number): boolean => enders.has(source.charAt(end - 1)) || starters.has(source.charAt(start));

const isLetter = (source: string, at: number): boolean => source.charCodeAt(at) > 0x40;

/** Whether a stop or comma stands by itself behind a word, as where a word in italics ended before it. */
const isLoneStop = (source: string, last: number, { start, end }: Span): boolean => end === start + 1 && stops.has(source.charAt(start)) && /[\p{L}\d)»”’]/u.test(source.charAt(last - 1));

/** What to do with the end of a word before white space; undefined where nothing is to be mended. */
function mendingOf(source: string, word: Span, next: Span, repair: Repair): Mending | undefined {
  const lineEnds = /[\n\r]/.test(source.slice(word.end, next.start));
  if (!lineEnds && !inLine.has(source.charAt(word.end - 1)) && source.charAt(next.start) !== '%') return undefined;
  const text = source.slice(Math.max(word.start, word.end - 500), word.end).replaceAll(/\s+/g, '');
  const after = source.slice(next.start, Math.min(next.end, next.start + 100));
  if (address.test(text) && goesOn(text, after, lineEnds)) return 'keep';
  const letters = /(?<![\p{L}\d-])[\p{L}\d-]*[\p{L}\d](?=[-‐]$)/u.exec(text)?.[0];
  if (letters !== undefined && !lineEnds && repair.seams === null && /^\p{L}+[-‐]$/u.test(after)) return 'part';
  if (letters !== undefined) return /^[\p{L}\d]/u.test(after) ? repair.hyphen(letters, /^[\p{L}./]+/u.exec(after)?.[0] ?? after) : undefined;
  if (!lineEnds || !/^\p{Ll}/u.test(after)) return undefined;
  const bracketed = /^\((\p{L}+)\)$/u.exec(text)?.[1];
  const rest = /^\p{L}+/u.exec(after)?.[0] ?? '';
  return /\p{L}\/$/u.test(text) || (bracketed !== undefined && repair.isWord(bracketed + rest)) ? 'keep' : undefined;
}

/** Whether an address goes on in the next word: past a mark that ends none or before a coded one ("%20"), and over a line end before one that starts no word, or where a dot parts what only an address has. */
function goesOn(text: string, after: string, lineEnds: boolean): boolean {
  if (/[-/_=&?]$/.test(text)) return !/^[(«]/.test(after);
  if (/^%[\dA-F]{2}/.test(after)) return true;
  return lineEnds && (/^[-/][\p{L}\d]/u.test(after) || (/\.$/.test(text) && (/\bwww\.$/.test(text) ? /^[\p{Ll}\d]/u : /^[\p{Ll}\d.-]+\/[\p{Ll}\d]/u).test(after)));
}
