import type { Act } from './act-names.js';
import type { Reader } from '../reader.js';

/** Last words of English names of EU acts. */
export const ending = /^(?:Directive|Regulation|Act)$/;

/** The other words of such names. */
export const capital = /^(?!(?:De|Het|Een|In|Op|Uit|Voor|Bij|Deze|Dit|Die|Dat|Van|Ook|Met|En|Europese|Nederlandse|Amerikaanse|Britse)$)(?:\p{Lu}\p{Ll}+)+$/u;

/** Small words within such names ("Network and Information Security Directive"). */
export const small = /^(?:and|of|on|for|the)$/;

/** Words of the longest name. */
export const longestName = 8;

/** Reads an English name of an EU act from its first word on. */
export function readEnglishName(reader: Reader): Act | null {
  for (let count = 0; count < longestName && reader.take(({ text }) => capital.test(text) || (count > 0 && small.test(text))); count++) {
    if (count > 0 && ending.test(reader.last.text)) return { family: 'eu' };
  }
  return null;
}
