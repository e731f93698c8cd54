import type { WordCounts } from './count-words.js';
import { isWord } from './is-word.js';
import { common, tellingFirst } from './seams.js';

/** Tells whether two words that follow each other, one of which is a piece, are one that was torn apart. */
export type IsTorn = (before: string, after: string) => boolean;

const firstPart = /(?<![\p{L}\p{M}\d«“‘"’'./@_-])\p{L}\p{Ll}*$/u;
const lastPart = /^\p{Ll}+(?=[.,;:?!)»”’"]*$)/u;
/** Shorter words come about by chance, unless they are common ones. */
const shortest = 5;

/** What tells which words of a paper were torn apart, by a hyphen that a scanner lost or by an extractor that saw a space: "geconsta teerd", "g emaakt". Null where every word is one. */
export const findTears = (words: WordCounts): IsTorn | null => (words.some(({ word }) => word.isPiece) ? areOne : null);

/** Whether two pieces are one word together. */
function areOne(before: string, after: string): boolean {
  const last = lastPart.exec(after)?.[0];
  const first = last === undefined || common.has(last) ? undefined : firstPart.exec(before.replaceAll(/\s+/g, ''))?.[0];
  if (last === undefined || first === undefined || (isWord(first) && isWord(last))) return false;
  const whole = first + last;
  return whole.length < shortest ? common.has(whole.toLowerCase()) || tellingFirst.test(whole) : isWord(whole);
}
