import { endsPhrase, isCapital, isParticiple, prepositions } from './noun-phrase.js';
import { isYear } from '../../values/calendar.js';
import { readDate } from '../papers/read-date-words.js';
import { type Reader, words } from '../reader.js';

/** Tokens of the longest title without quotation marks. */
const longest = 24;
const joints = words('en of');
/** Words and marks within a title that else end a name. */
const goingOn: ReadonlySet<string> = new Set(['en', 'of', 'te', 'als', ':', ';']);

/** A title without quotation marks that its year, its date or the number behind it ends: "Oevers en kaden in beeld (2030)", "Oevers; kaden in beeld (Veerraad, 2030)", "Oevers en kaden uit 2030", "Oevers en kaden van mei 2030". */
export function readDatedTitle(reader: Reader, isIdentified: (at: number) => boolean): boolean {
  return reader.attempt(() => {
    const start = reader.at;
    if (!isCapital(reader.peek()) || reader.peek().glued) return false;
    for (let count = 0; count < longest; count++) {
      if (isYearNext(reader) || isNumberNext(reader, isIdentified) || readEnd(reader)) return reader.tokens.slice(start, reader.at).some(({ text }) => /^\p{Ll}{4}/u.test(text));
      const token = reader.peek();
      if ((endsPhrase(token) && !goingOn.has(token.lower) && !isSubtitleNext(reader)) || (token.form.noun && !isCapital(token))) return false;
      reader.at++;
    }
    return false;
  }) ?? false;
}

/** "Oevers op maat. Onderzoek naar …": a title goes on behind a full stop with the noun of a paper. */
const isSubtitleNext = (reader: Reader): boolean => reader.peek().text === '.' && isCapital(reader.peek(1)) && reader.peek(1).form.noun?.by === 'title';

const isNumberNext = (reader: Reader, isIdentified: (at: number) => boolean): boolean => reader.peek().text === '(' && isIdentified(reader.at);

/** "uit 2030", "van mei 2030", "2030": a year alone behind another preposition, as in "van 2030", may be when something was done. */
const readEnd = (reader: Reader): boolean => reader.peek().text !== ',' && (reader.attempt(() => {
  if (isYear(reader.peek().text)) return !prepositions.has(reader.last.lower) && !isCapital(reader.peek(1)) && !/^[-–/]$/.test(reader.peek(1).text) && !/^[-–/]$/.test(reader.last.text) && reader.year();
  const isYearAlone = reader.peek().lower === 'van' && isYear(reader.peek(1).text);
  return !isYearAlone && readDate(reader) && isYear(reader.last.text);
}) ?? false);

/** Whether a bracket with a year stands next: "(2030)", "(Veerraad, 2030)", "(mei 2030, eigen beheer)". */
function isYearNext(reader: Reader): boolean {
  if (reader.peek().text !== '(') return false;
  for (let ahead = 1; ahead < 10 && reader.peek(ahead).text !== ')'; ahead++) if (isYear(reader.peek(ahead).text) && /^[),]$/.test(reader.peek(ahead + 1).text)) return true;
  return false;
}

/** Words of when in a year something is. */
const stages = words('begin medio');

/** The year that a yearly report is called by, with what it is about: "2030", "veren 2030"; not that of a number ("2030/044"). */
export const readYearName = (reader: Reader): boolean => reader.attempt(() => {
  reader.take((token) => /^\p{Ll}{5,}$/u.test(token.text) && !stages.has(token.text) && !prepositions.has(token.text) && !endsPhrase(token));
  return reader.year() && reader.peek().text !== '/';
}) ?? false;

/** The years of a paper that covers some: "2030", "2030-2033"; of several: "’s 2030-2033, 2034-2037 en 2038-2041". */
export const readPeriods = (reader: Reader): boolean => reader.attempt(() => {
  const isPlural = reader.attempt(() => reader.mark('’\'')?.glued && reader.phrase('s')) !== null;
  if (!readPeriod(reader)) return false;
  for (let more = 0; isPlural && more < longest && reader.attempt(() => (reader.mark(',') || reader.phrase('en')) && readPeriod(reader)); more++);
  return reader.peek().text !== '/' && (!reader.peek().glued || reader.peek().kind === 'mark');
}) ?? false;

const readPeriod = (reader: Reader): boolean => reader.year() && (reader.attempt(() => reader.mark('-–')?.glued && reader.year()) || true);

/** A title of more words that the end of a bracket around it and its noun ends: "(rapport Oevers onder water)", "(zie ons rapport Oevers onder water)"; not that of more than one thing. */
export const readBracketedTitle = (reader: Reader): boolean => reader.attempt(() => {
  const start = reader.at;
  while (reader.at < start + longest && isOfTitle(reader)) reader.at++;
  return reader.at > start + 1 && reader.peek().text === ')';
}) ?? false;

const determiners = words('de het een');

/** Whether a word of a title stands next, none that goes on to something else ("en het veer"). */
function isOfTitle(reader: Reader): boolean {
  const token = reader.peek();
  if (joints.has(token.lower)) return !determiners.has(reader.peek(1).lower);
  return (!endsPhrase(token) || goingOn.has(token.lower)) && !isParticiple(token) && (token.form.noun === null || isCapital(token));
}
