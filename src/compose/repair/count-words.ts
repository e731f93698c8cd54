import { Spellings } from '../../tables/spellings.js';
import { isWord } from './is-word.js';
import { isTwoWords } from './marked-seams.js';
import { namedSeam, plainWord, smooth, tellingSeam } from './seams.js';

/** What stands between white space in a text, with what its spelling tells whatever the paper. */
export interface Written {
  readonly text: string;
  /** The words in it that no line end breaks, with their inner hyphens. */
  readonly whole: readonly string[];
  /** All words in it. */
  readonly inner: readonly string[];
  /** Whether it has no seam in whatever paper it stands: no case, figure or stop in it shows one, and no word in it tells one. */
  readonly isSeamless: boolean;
  /** Whether it is a word of the language, or too short to be two. */
  readonly isPlain: boolean;
  /** Whether it is letters that make no word: one with a capital before may be a name. */
  readonly isPiece: boolean;
  /** Of the count that met it last: which one that was, and its place there. No one else looks at these. */
  turn: number;
  at: number;
}

/** What stands between white space in a text, with how often it comes; long ones may come in several entries. */
export type WordCounts = readonly { readonly word: Written; readonly times: number }[];

const wholeWord = /(?<![\p{L}\d-])\p{L}+(?:-\p{L}+)*(?![\p{L}\d]|-\s)/gu;
const innerWord = /\p{L}[\p{L}-]*/gu;
const written = new Spellings((text): Written => ({
  text, whole: `${text} `.match(wholeWord) ?? [], inner: text.match(innerWord) ?? [], isSeamless: smooth.test(text) && tellingSeam(text) === null && namedSeam(text) === null, isPlain: isPlain(plainWord.exec(text)?.[0]), isPiece: isPiece(text), turn: 0, at: 0,
}));

const isPlain = (word: string | undefined) => word === undefined || (isWord(word) && !isTwoWords(word));

const lettersOnly = /(?<![\p{L}\p{M}\d])\p{L}\p{Ll}*(?=[.,;:?!)»”’"]*$)/u;

function isPiece(text: string): boolean {
  const letters = lettersOnly.exec(text)?.[0];
  return letters !== undefined && !isWord(letters);
}

/** What stands at `[start, end)` of a text. */
export const writtenAt = (text: string, start: number, end: number): Written => written.at(text, start, end);

let turns = 0;

/** Counts what stands between white space. */
export function countWords(text: string): WordCounts {
  const counts: { readonly word: Written; times: number }[] = [];
  const turn = ++turns;
  for (let start = 0; start < text.length; ) {
    const end = solidEnd(text, start);
    if (end > start) {
      const word = written.at(text, start, end);
      const count = word.turn === turn ? counts[word.at] : undefined;
      if (count) count.times++;
      else {
        word.turn = turn;
        word.at = counts.length;
        counts.push({ word, times: 1 });
      }
    }
    start = end + 1;
  }
  return counts;
}

const isSpace = Uint8Array.from({ length: 0x10000 }, (_, code) => (/\s/.test(String.fromCharCode(code)) ? 1 : 0));

/** Where the next white space stands. */
export function solidEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isSpace[text.charCodeAt(end)] === 0) end++;
  return end;
}

/** Where the next word begins. */
export function solidStart(text: string, from: number): number {
  let start = from;
  while (start < text.length && isSpace[text.charCodeAt(start)] === 1) start++;
  return start;
}
