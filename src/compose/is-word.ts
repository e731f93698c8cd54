import { dutchWords } from '../tables/dutch-words.js';

/** Whether the dictionary lists a word, as written or in small letters. */
export const isListed = (word: string): boolean => dutchWords().isWord(word) || dutchWords().isWord(word.toLowerCase());

/** Whether it is a word, by itself or put together of two. */
export const isWord = (word: string): boolean => isListed(word) || isCompound(word.toLowerCase());

/** Whether a word is put together of two (or of three, when two of them are a word) as the dictionary allows. */
function isCompound(word: string): boolean {
  const words = dutchWords();
  for (let at = 3; at <= word.length - 3; at++) if (words.beginsCompound(word.slice(0, at)) && words.endsCompound(word.slice(at))) return true;
  return false;
}
