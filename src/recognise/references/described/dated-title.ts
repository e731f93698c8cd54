import { endsPhrase, isCapital } from './noun-phrase.js';
import { isYear } from '../../values/calendar.js';
import type { Reader } from '../reader.js';

/** Tokens of the longest title without quotation marks. */
const longest = 16;
/** Words and marks within a title that else end a name. */
const goingOn: ReadonlySet<string> = new Set(['en', 'of', 'te', ':']);

/** A title without quotation marks whose year tells where it ends: "Oevers en kaden in beeld (2030)", "Oevers en kaden (Veerraad, 2030)", "Oevers en kaden uit 2030". */
export function readDatedTitle(reader: Reader): boolean {
  return reader.attempt(() => {
    const start = reader.at;
    if (!isCapital(reader.peek()) || reader.peek().glued) return false;
    for (let count = 0; count < longest; count++) {
      if (isYearNext(reader) || reader.attempt(() => reader.phrase('uit') && reader.year())) return reader.tokens.slice(start, reader.at).some(({ text }) => /^\p{Ll}{4}/u.test(text));
      if (endsPhrase(reader.peek()) && !goingOn.has(reader.peek().lower)) return false;
      reader.at++;
    }
    return false;
  }) ?? false;
}

/** Whether a bracket that ends in a year stands next: "(2030)", "(Veerraad, 2030)". */
function isYearNext(reader: Reader): boolean {
  if (reader.peek().text !== '(') return false;
  for (let ahead = 1; ahead < 10; ahead++) if (reader.peek(ahead).text === ')') return isYear(reader.peek(ahead - 1).text);
  return false;
}

/** The year that a yearly report is called by, with what it is about: "2030", "veren 2030"; not that of a number ("2030/044"). */
export const readYearName = (reader: Reader): boolean => reader.attempt(() => {
  reader.take(({ text }) => /^\p{Ll}{5,}$/u.test(text));
  return reader.year() && reader.peek().text !== '/';
}) ?? false;

/** A title of more words that a bracket around it and its noun ends: "(rapport Oevers onder water)". */
export const readBracketedTitle = (reader: Reader): boolean => reader.attempt(() => {
  if (reader.token(reader.at - 2).text !== '(') return null;
  const start = reader.at;
  while (reader.at < start + longest && (!endsPhrase(reader.peek()) || goingOn.has(reader.peek().lower))) reader.at++;
  return reader.at > start + 1 && reader.peek().text === ')';
}) ?? false;
