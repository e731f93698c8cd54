import type { Reading } from '../read-text.js';
import { startOfOrdinal } from './noun-phrase.js';
import type { Described } from './read-described.js';

/** What a paper named in words is known by within this paper: its letters and figures with the ordinal before it, the movers alone of a motion or amendment. */
export function nameOf({ from, to, cited }: Described, { reader }: Reading): string {
  const text = reader.textOf({ from: startOfOrdinal(reader, from), to }).toLowerCase();
  return lettersOf(cited === 'motie' || cited === 'amendement' ? moversIn(text, cited) : text);
}

/** What a motion of several members is known by as well: by the first of them ("motie-Vis c.s." is the "motie van de leden Vis en Berk"); null of any other paper. */
export function firstMoverOf({ from, to, cited }: Described, { reader }: Reading): string | null {
  const [first = '', others] = cited === 'motie' ? reader.textOf({ from, to }).toLowerCase().split(/\ben\b|[/,]/, 2) : [];
  return others === undefined ? null : lettersOf(moversIn(first, 'motie'));
}

const moversIn = (text: string, kind: 'motie' | 'amendement'): string => `${kind}${text.replaceAll(/\b(?:moties?|(?:sub)?amendement(?:en)?)\b|\bvan (?:(?:het|de) )?(?:kamer)?(?:lid|leden)\b|\ben\b|\bc\.s\./g, '')}`;

/** Words by their letters and figures alone. */
export const lettersOf = (words: string): string => words.normalize('NFC').toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '');
