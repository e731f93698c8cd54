import type { Span } from '../../types/span.js';

/** How a token is written: `capital` = first letter only ("Kamer"), `mixed` = a capital after the first letter ("NAVO", "JenV", "DigiD"). */
export type Shape = 'lower' | 'capital' | 'mixed' | 'number' | 'mark';

/** A word, a number or a single mark; offsets count UTF-16 units of the text. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly shape: Shape;
  /** True where a capital says nothing: at the start of a sentence, a list item or a quotation. */
  readonly first: boolean;
  /** True when it follows the token before it without white space. */
  readonly glued: boolean;
}

const piece = /['’](?=s-)s|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}]+)*|\p{N}+(?:[.,]\p{N}+)*(?:\p{L}[\p{L}\p{N}]*)?|\S/gu;
const opening = new Set(['«', '“', '"', '‘', "'", '„', '(']);
const closing = new Set(['»', '”', '"', '’', "'", ')']);
const ends = new Set(['.', '?', '!', ':', '–', '—', '•']);
/** Words whose full stop does not end a sentence. */
const shortened = new Set(['nr', 'nrs', 'jl', 'dr', 'mr', 'mw', 'dhr', 'drs', 'ir', 'ing', 'prof', 'art', 'blz', 'p', 'pag', 'd', 'o', 'a', 'c', 's', 'm', 'n', 'e', 'i', 'resp', 'ca', 'incl', 'excl', 'mln', 'mld', 'cf', 'jo', 'bijv', 'vgl', 'st', 'gen', 'etc', 'enz', 'evt', 'max', 'min']);

/** The tokens of a text, in order; `cut` parts words whose space was lost. */
export function tokenise(text: string, cut: Cut = whole): readonly Token[] {
  const tokens: Token[] = [];
  let first = true;
  let end = 0;
  for (const { word, start, split } of pieces(text, cut)) {
    const before = tokens.at(-1);
    if (before && text.slice(end, start).includes('\n')) first = true;
    const shape = shapeOf(word);
    tokens.push({ start, end: start + word.length, text: word, lower: word.toLowerCase().replaceAll('’', "'"), shape, first: first && shape !== 'mark', glued: !split && before !== undefined && start === end });
    end = start + word.length;
    first = nextIsFirst(word, shape, first, before);
  }
  return tokens;
}

/** Where a word is to be cut in two: the length of the first part, or of the whole when it is one word. */
export type Cut = (word: string) => number;

const whole: Cut = (word) => word.length;

interface Piece {
  readonly word: string;
  readonly start: number;
  /** True when it was cut from the word before it. */
  readonly split: boolean;
}

function* pieces(text: string, cut: Cut): Generator<Piece> {
  for (const { 0: word, index: start } of text.matchAll(piece)) {
    const length = word.length < 4 ? word.length : cut(word);
    yield { word: word.slice(0, length), start, split: false };
    if (length < word.length) yield { word: word.slice(length), start: start + length, split: true };
  }
}

function shapeOf(word: string): Shape {
  if (/^\p{N}/u.test(word)) return /\p{L}/u.test(word) ? 'mixed' : 'number';
  if (!/^[\p{L}'’]/u.test(word) || word.length === 1 && /^['’]/.test(word)) return 'mark';
  const letters = word.replace(/['’]\p{L}+$/u, '');
  if (/^.\P{L}*\p{L}*\p{Lu}|^\p{Lu}\p{N}/u.test(letters)) return 'mixed';
  return /^\p{Lu}/u.test(word) ? 'capital' : 'lower';
}

function nextIsFirst(word: string, shape: Shape, first: boolean, before: Token | undefined): boolean {
  if (shape !== 'mark') return false;
  if (word === '.' && before) return !(shortened.has(before.lower) || (before.text.length === 1 && before.shape === 'capital'));
  if (ends.has(word) || opening.has(word) && word !== '(') return true;
  return first && (closing.has(word) || opening.has(word) || word === '-' || word === ',' ? true : first);
}
