import type { Token } from '../../words/tokens.js';

/** The letters of words, without accents and in small letters. */
export const lettersOf = (tokens: readonly Pick<Token, 'text'>[]): string => fold(tokens.map(({ text }) => text).join('')).replace(/[^\p{L}]/gu, '');

/** Without accents, in small letters. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether the letters stand, in order, at the start of the words or parts of compounds; the first letter starts the first word, and an abbreviation among the words gives all of its own ("NL Kalme Kades (NLKK)"). */
export function initialsFit(tokens: readonly Pick<Token, 'text'>[], letters: string): boolean {
  if (fold(tokens[0]?.text ?? '')[0] !== letters[0]) return false;
  let initials = 0;
  for (const { text } of tokens) {
    const word = fold(text);
    if (abbreviation.test(text) && letters.startsWith(word, initials)) initials += word.length;
    else if (word[0] === letters[initials]) initials++;
  }
  return initials >= letters.length - 1 && initials >= 2;
}

const abbreviation = /^\p{Lu}{2,5}$/u;

/** Whether a word has these letters in order, the first at its start ("Vw", "Arbowet"). */
export function isSpelledIn(letters: string, word: string): boolean {
  if (word[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** Whether each letter is that of a word with a capital, in order, and no such word is left out. */
export const spells = (tokens: readonly Token[], letters: string): boolean => tokens.filter(({ text }) => /^\p{Lu}/u.test(text)).map(({ text }) => fold(text.charAt(0))).join('') === letters;

/** The first letters of words. */
export const startsOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => fold(text).charAt(0)).join('');
