import type { Span } from '../types/span.js';
import type { Piece, View } from '../types/view.js';
import type { Mend, Mending } from './mend-hyphen.js';

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
const address = /(?:https?:\/\/|www\.)\S*$/;

/** The clean text of stretches of a source: lines joined, printer's hyphens undone by `mend`, with the way back. Linear. */
export function joinLines(source: string, stretches: readonly Stretch[], mend: Mend): View {
  const words = stretches.flatMap((stretch, i) => wordsOf(source, stretch, stretches[i - 1]));
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let at = 0;
  const insert = (text: string) => {
    parts.push(text);
    at += text.length;
  };
  words.forEach((word, i) => {
    const next = words[i + 1];
    const mending = next && mendingOf(source, word, next, mend);
    const end = mending === 'undo' ? word.end - 1 : word.end;
    addPiece(pieces, { at, from: word.start, length: end - word.start });
    insert(source.slice(word.start, end));
    if (next) insert(mending === 'undo' || mending === 'keep' ? '' : next.glue);
  });
  return { text: parts.join(''), pieces };
}

function addPiece(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last && last.from + last.length === piece.from && last.at + last.length === piece.at) {
    pieces[pieces.length - 1] = { ...last, length: last.length + piece.length };
  } else if (piece.length > 0) pieces.push(piece);
}

/** The words of a stretch, each with what parts it from the word before. */
function wordsOf(source: string, { start, end, joint }: Stretch, previous: Stretch | undefined): readonly Word[] {
  let before = start;
  return Array.from(source.slice(start, end).matchAll(solid), ({ 0: text, index }, i) => {
    const word = { start: start + index, end: start + index + text.length };
    const gap = source.slice(i === 0 && previous ? previous.end : before, word.start);
    const spaced = /\s/.test(gap) || (i === 0 && previous !== undefined && /\s$/.test(source.slice(previous.start, previous.end)));
    before = word.end;
    if (i > 0) return { ...word, glue: spaced ? ' ' : '' };
    if (joint === 'call') return { ...word, glue: spaced && !/^[.,;:)!?»”]/.test(text) ? ' ' : '' };
    return { ...word, glue: separators[joint] };
  });
}

/** What to do with the end of a word before white space; undefined where nothing is to be mended. */
function mendingOf(source: string, word: Span, next: Word, mend: Mend): Mending | undefined {
  if (next.glue !== ' ') return undefined;
  const text = source.slice(Math.max(word.start, word.end - 300), word.end);
  const after = source.slice(next.start, Math.min(next.end, next.start + 100));
  if (/[-/_=&?]$/.test(text) && address.test(text) && !/^[(«]/.test(after)) return 'keep';
  const letters = /(?<![\p{L}\d-])[\p{L}\d-]*\p{L}(?=[-‐]$)/u.exec(text)?.[0];
  if (letters !== undefined) return /^[\p{L}\d]/u.test(after) ? mend.hyphen(letters, /^[\p{L}./]+/u.exec(after)?.[0] ?? after) : undefined;
  if (!/[\n\r]/.test(source.slice(word.end, next.start)) || !/^\p{Ll}/u.test(after)) return undefined;
  const bracketed = /^\((\p{L}+)\)$/u.exec(text)?.[1];
  const rest = /^\p{L}+/u.exec(after)?.[0] ?? '';
  return /\p{L}\/$/u.test(text) || (bracketed !== undefined && mend.isOne(bracketed, rest)) ? 'keep' : undefined;
}
