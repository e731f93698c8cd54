import { dutchWords } from '../../tables/dutch-words.js';
import { remember } from '../../tables/remember.js';
import { wordClass } from '../../tables/word-classes.js';

/** Words of these papers that the dictionary lacks ("desaldering"). */
const ofTrade = wordClass('vakwoord');

/** Whether the dictionary, or the list of words that it lacks, has a word, as written or in small letters. */
export function isListed(word: string): boolean {
  const lower = word.toLowerCase();
  return dutchWords().isWord(word) || dutchWords().isWord(lower) || ofTrade.has(lower);
}

/** Whether it is a word, by itself or put together of two. */
export const isWord = remember((word) => isListed(word) || isCompound(word.toLowerCase()));

/** Whether a word is put together of two (or of three, when two of them are a word) as the dictionary allows. */
function isCompound(word: string): boolean {
  const words = dutchWords();
  for (let at = 3; at <= word.length - 3; at++) if (words.beginsCompound(word.slice(0, at)) && words.endsCompound(word.slice(at))) return true;
  return false;
}
