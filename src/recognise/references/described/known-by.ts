import type { Reading } from '../read-text.js';
import { startOfOrdinal } from './noun-phrase.js';
import type { Described } from './read-described.js';

/** What a paper named in words is known by within this paper: its letters and figures with the ordinal before it, a motion's movers alone. */
export function nameOf({ from, to, cited }: Described, { reader }: Reading): string {
  const text = reader.textOf({ from: startOfOrdinal(reader, from), to }).toLowerCase();
  const movers = cited === 'motie' ? `motie${text.replaceAll(/\bmoties?\b|\bvan (?:(?:het|de) )?(?:kamer)?(?:lid|leden)\b|\ben\b|\bc\.s\./g, '')}` : text;
  return lettersOf(movers);
}

/** Words by their letters and figures alone. */
export const lettersOf = (words: string): string => words.normalize('NFC').toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '');
