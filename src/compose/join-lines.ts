import type { Span } from '../types/span.js';
import type { Piece, View } from '../types/view.js';
import type { Mending } from './mend-hyphen.js';
import type { Repair } from './repair.js';

/** How a stretch of the source follows on the one before it: in the text, as a paragraph, as a row of a table, or past the call of a note. */
export type Joint = 'text' | 'paragraph' | 'row' | 'call';

/** A stretch of the source that belongs to a text. */
export interface Stretch extends Span {
  readonly joint: Joint;
}

interface Word extends Span {
  readonly glue: string;
}

const separators: { readonly [joint in Joint]: string } = { text: ' ', paragraph: '\n\n', row: '\n', call: ' ' };
/** What is not white space, control characters or soft hyphens. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: stray control characters are no text
const solid = /[^\s\u0000-\u001f\u007f-\u009f\u00ad\u200b]+/g;
/** Marks at the end of a word, and at the start of the next, where something may be mended. */
const enders: ReadonlySet<string> = new Set('-‐/_=&?.)');
const starters: ReadonlySet<string> = new Set('-/');
const address = /(?:https?:\/\/|www\.)\S*$/;

/** The clean text of stretches of a source: lines joined, printer's hyphens and lost line ends undone by `repair`, with the way back. Linear. */
export function joinLines(source: string, stretches: readonly Stretch[], repair: Repair): View {
  const words = stretches.flatMap((stretch, i) => wordsOf(source, stretch, stretches[i - 1], repair));
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let at = 0;
  let from = words[0]?.start ?? 0;
  words.forEach((word, i) => {
    const next = words[i + 1];
    const mending = next && mendingOf(source, word, next, repair);
    const glue = mending === 'undo' || mending === 'keep' ? '' : (next?.glue ?? '');
    if (next && mending !== 'undo' && source.slice(word.end, next.start) === glue) return;
    const end = mending === 'undo' ? word.end - 1 : word.end;
    if (end > from) pieces.push({ at, from, length: end - from });
    parts.push(source.slice(from, end), glue);
    at += end - from + glue.length;
    from = next?.start ?? end;
  });
  return { text: parts.join(''), pieces };
}

/** The words of a stretch, each with what parts it from the word before. */
function wordsOf(source: string, stretch: Stretch, previous: Stretch | undefined, repair: Repair): readonly Word[] {
  const text = source.slice(stretch.start, stretch.end);
  const seams = repair.seams(text);
  const words: Word[] = [];
  let next = 0;
  let before = 0;
  for (let found = solid.exec(text); found; found = solid.exec(text)) {
    const [word] = found;
    const { index } = found;
    let own = words.length === 0 ? firstGlue(source, stretch, previous, word) : isSpaced(text, before, index) ? ' ' : '';
    before = index + word.length;
    let from = index;
    for (let seam = seams[next]; seam && seam.at < before; seam = seams[++next]) {
      if (seam.at <= from) continue;
      words.push({ start: stretch.start + from, end: stretch.start + seam.at, glue: own });
      from = seam.at;
      own = seam.parts === 'words' ? ' ' : separators.paragraph;
    }
    words.push({ start: stretch.start + from, end: stretch.start + before, glue: own });
  }
  return words;
}

/** Whether white space stands between two words; control characters and soft hyphens are none. */
const isSpaced = (text: string, from: number, to: number): boolean => (to === from + 1 && text.charCodeAt(from) === 0x20) || /\s/.test(text.slice(from, to));

/** What parts a stretch from the one before it: past a call nothing when none was there, or when punctuation follows. */
function firstGlue(source: string, { start, joint }: Stretch, previous: Stretch | undefined, word: string): string {
  if (joint !== 'call') return separators[joint];
  const spaced = previous === undefined || /\s/.test(source.slice(previous.end, start)) || /\s$/.test(source.slice(previous.start, previous.end)) || /\s/.test(source[start] ?? '');
  return spaced && !/^[.,;:)!?»”]/.test(word) ? ' ' : '';
}

/** What to do with the end of a word before white space; undefined where nothing is to be mended. */
function mendingOf(source: string, word: Span, next: Word, repair: Repair): Mending | undefined {
  if (next.glue !== ' ') return undefined;
  if (!enders.has(source.charAt(word.end - 1)) && !starters.has(source.charAt(next.start))) return undefined;
  const lineEnds = /[\n\r]/.test(source.slice(word.end, next.start));
  const text = source.slice(Math.max(word.start, word.end - 300), word.end);
  const after = source.slice(next.start, Math.min(next.end, next.start + 100));
  if (address.test(text) && goesOn(text, after, lineEnds)) return 'keep';
  const letters = /(?<![\p{L}\d-])[\p{L}\d-]*[\p{L}\d](?=[-‐]$)/u.exec(text)?.[0];
  if (letters !== undefined) return /^[\p{L}\d]/u.test(after) ? repair.hyphen(letters, /^[\p{L}./]+/u.exec(after)?.[0] ?? after) : undefined;
  if (!lineEnds || !/^\p{Ll}/u.test(after)) return undefined;
  const bracketed = /^\((\p{L}+)\)$/u.exec(text)?.[1];
  const rest = /^\p{L}+/u.exec(after)?.[0] ?? '';
  return /\p{L}\/$/u.test(text) || (bracketed !== undefined && repair.isWord(bracketed + rest)) ? 'keep' : undefined;
}

/** Whether an address goes on in the next word: past a mark that ends none, and over a line end before one that starts no word, or where a dot parts what only an address has. */
function goesOn(text: string, after: string, lineEnds: boolean): boolean {
  if (/[-/_=&?]$/.test(text)) return !/^[(«]/.test(after);
  return lineEnds && (/^[-/][\p{L}\d]/u.test(after) || (/\.$/.test(text) && (/\bwww\.$/.test(text) ? /^[\p{Ll}\d]/u : /^[\p{Ll}\d.-]+\/[\p{Ll}\d]/u).test(after)));
}
