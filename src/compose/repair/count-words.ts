import { Spellings } from '../../tables/spellings.js';
import { isHollow, isSpace } from '../characters.js';
import { isWord } from './is-word.js';
import { isTwoWords } from './marked-seams.js';
import { namedSeam, plainWord, smooth, tellingSeam } from './seams.js';

/** What stands between white space in a text, with what its spelling tells whatever the paper. */
export interface Written {
  readonly text: string;
  /** The words in it. */
  readonly inner: readonly string[];
  /** Those that no line end breaks, with their inner hyphens; the same list where they are the same. */
  readonly whole: readonly string[];
  /** Whether it has no seam in whatever paper it stands: no case, figure or stop in it shows one, and no word in it tells one. */
  readonly isSeamless: boolean;
  /** Whether it is a word of the language, or too short to be two. */
  readonly isPlain: boolean;
  /** Whether it is letters that make no word: one with a capital before may be a name. */
  readonly isPiece: boolean;
  /** Whether something stands in it that shows nothing. */
  readonly isBroken: boolean;
  /** Of the count that met it last: which one that was, and its place there. No one else looks at these. */
  turn: number;
  at: number;
}

/** What stands between white space in a text. */
export interface TextWords {
  /** In order, and where each begins. */
  readonly words: readonly Written[];
  readonly starts: readonly number[];
  /** Each once; long ones may come in several entries. */
  readonly counts: WordCounts;
}

/** Words with how often they come. */
export type WordCounts = readonly { readonly word: Written; readonly times: number }[];

const wholeWord = /(?<![\p{L}\d-])\p{L}+(?:-\p{L}+)*(?![\p{L}\d]|-\s)/gu;
const innerWord = /\p{L}[\p{L}-]*/gu;
const written = new Spellings((text): Written => {
  const inner: readonly string[] = text.match(innerWord) ?? [];
  const whole: readonly string[] = `${text} `.match(wholeWord) ?? [];
  return {
    text, inner, whole: whole.join(' ') === inner.join(' ') ? inner : whole, isSeamless: smooth.test(text) && tellingSeam(text) === null && namedSeam(text) === null, isPlain: isPlain(plainWord.exec(text)?.[0]), isPiece: isPiece(text), isBroken: isBroken(text), turn: 0, at: 0,
  };
});

const isPlain = (word: string | undefined) => word === undefined || (isWord(word) && !isTwoWords(word));

const lettersOnly = /(?<![\p{L}\p{M}\d])\p{L}\p{Ll}*(?=[.,;:?!)»”’"]*$)/u;

function isBroken(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isHollow(text, at)) return true;
  return false;
}

function isPiece(text: string): boolean {
  const letters = lettersOnly.exec(text)?.[0];
  return letters !== undefined && !isWord(letters);
}

/** What stands at `[start, end)` of a text. */
export const writtenAt = (text: string, start: number, end: number): Written => written.at(text, start, end);

let turns = 0;

/** Reads what stands between white space. */
export function readWords(text: string): TextWords {
  const words: Written[] = [];
  const starts: number[] = [];
  const counts: { readonly word: Written; times: number }[] = [];
  const turn = ++turns;
  for (let start = solidStart(text, 0); start < text.length; ) {
    const end = solidEnd(text, start);
    const word = written.at(text, start, end);
    words.push(word);
    starts.push(start);
    const count = word.turn === turn ? counts[word.at] : undefined;
    if (count) count.times++;
    else {
      word.turn = turn;
      word.at = counts.length;
      counts.push({ word, times: 1 });
    }
    start = solidStart(text, end);
  }
  return { words, starts, counts };
}

/** Where the next white space stands. */
export function solidEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isSpace(text, end)) end++;
  return end;
}

/** Where the next word begins. */
export function solidStart(text: string, from: number): number {
  let start = from;
  while (start < text.length && isSpace(text, start)) start++;
  return start;
}
