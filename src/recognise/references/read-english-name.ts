import type { Act } from './act-names.js';
import type { Reader } from './reader.js';

/** Last words of English names of EU acts. */
export const ending = /^(?:Directive|Regulation|Act)$/;

/** The other words of such names. */
export const capital = /^(?!(?:De|Het|Een|In|Op|Uit|Voor|Bij|Deze|Dit|Die|Dat|Van|Ook|Met|En)$)\p{Lu}\p{Ll}+$/u;

/** Words of the longest name. */
export const longestName = 6;

/** Reads an English name of an EU act from its first word on. */
export function readEnglishName(reader: Reader): Act | null {
  for (let count = 0; count < longestName && reader.take(({ text }) => capital.test(text)); count++) {
    if (count > 0 && ending.test(reader.last.text)) return { family: 'eu' };
  }
  return null;
}
