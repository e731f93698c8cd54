import { wordEnd } from './word-end.js';

/** What a token is made of: a word with its apostrophes, a number, or a mark. */
export const piece = /['’](?=s-)s|['’]t(?=\s\p{Lu})|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}]+)*|\p{N}+(?:[.,]\p{N}+)*(?:\p{L}[\p{L}\p{N}]*)?|\S/uy;

/** The words and marks of a name as tokens write them. */
export function wordsIn(name: string): readonly string[] {
  const words: string[] = [];
  for (let start = 0; start < name.length; ) {
    const end = wordEnd(name, start, piece);
    if (end > start) words.push(name.slice(start, end).replaceAll('’', "'"));
    start = Math.max(end, start + 1);
  }
  return words;
}
