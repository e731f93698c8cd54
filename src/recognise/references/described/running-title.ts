import { months } from '../../../tables/months.js';
import { wordClass } from '../../../tables/word-classes.js';
import { isPlainWord } from '../../entities/capitals/no-name.js';
import { knownNames } from '../../entities/tables/known-tables.js';
import { isFiniteVerb } from '../../words/finite-verb.js';
import { isCapital, isOuter, isParticiple, prepositions } from './noun-phrase.js';
import { type Reader, words } from '../reader.js';
import type { Token } from '../tokenize.js';

/** Tokens of the longest title. */
const longest = 14;
const functionWords = wordClass('functiewoord');
const joints = words('en of');
const articles = words('de het');
/** Prepositions that a title goes on with when a noun follows at once ("Handreiking Veren voor gemeenten"). */
const going = words('voor van bij');
/** Prepositions that a title goes on with before its noun, with its article ("Zicht op de oevers", "Ponten in zwaar weer"); not those of other phrases ("in opdracht van"). */
const within = words('op in uit tussen');
const phrases: ReadonlySet<string> = words('opdracht basis grond verzoek samenwerking verband kader orde afwachting overleg reactie antwoord');
/** Whoever does what the verb before tells ("in ons rapport Oevers schreven we"). */
const subjects = words('we wij ik u men hij zij er');
/** Words before which a verb may stand as well as a noun. */
const unclear = words('dat om te');

/** A capital word that is no name. */
const isOrdinary = ({ text, lower }: Token): boolean => /^\p{Lu}\p{Ll}{3,}$/u.test(text) && isPlainWord(lower);

/** Words of when something was done with a paper. */
const times: ReadonlySet<string> = new Set([...months, ...words('gisteren vandaag morgen vanochtend destijds eerder later eind begin medio vorig vorige volgend volgende afgelopen komend komende')]);

const isOfTitle = (token: Token): boolean => /^\p{Ll}{3,}$/u.test(token.text) && token.form.noun === null && !functionWords.has(token.lower) && !times.has(token.lower) && !isOuter(token) && !isParticiple(token) && !prepositions.has(token.lower) && !isFiniteVerb(token.lower);

/** Reads a title without quotation marks of which an ordinary word alone has a capital, and that goes on in small letters: "Oevers onderhoud", "Schone ponten en veilige oevers", "Staatsveren voor de overheid". */
export const readRunningTitle = (reader: Reader): boolean => reader.attempt(() => {
  if (!isOrdinary(reader.peek()) || reader.peek().glued || knownNames().exact.longestAt(reader.tokens, reader.at)) return false;
  const start = reader.at++;
  while (reader.at < start + longest && (readWord(reader) || (reader.at > start + 1 && readName(reader))));
  if (reader.at === start + longest || isGoingOn(reader)) return false;
  if (subjects.has(reader.peek().lower)) reader.at--;
  return reader.at > start + 1 && !(reader.at === start + 2 && isVerbLike(reader.last) && reader.peek().lower !== 'van');
}) ?? false;

/** "het rapport Oevers afwachten": alone behind a capital, and with no maker behind it, it may as well be what is done with the paper. */
const isVerbLike = ({ lower }: Token): boolean => lower.endsWith('en') && !lower.endsWith('ingen');

/** The next word of a title, with what ties it: "en oevers", "voor de overheid", ", kaden en". */
const readWord = (reader: Reader): boolean => reader.attempt(() => {
  const isListed = reader.mark(',') !== null;
  if (!isListed && (joints.has(reader.peek().lower) || going.has(reader.peek().lower) || isWithin(reader))) reader.at++;
  if (reader.last.lower === 'voor' || within.has(reader.last.lower)) reader.word(articles);
  return reader.take(isOfTitle) && (!isListed || joints.has(reader.peek().lower));
}) !== null;

const isWithin = (reader: Reader): boolean => within.has(reader.peek().lower) && !phrases.has(reader.peek(articles.has(reader.peek(1).lower) ? 2 : 1).lower);

/** A name within a title ("Oevers vernieuwen Pont-16"). */
const readName = (reader: Reader): boolean => {
  if (!reader.take(isCapital)) return false;
  while (reader.attempt(() => reader.mark('-‐')?.glued && reader.take(({ kind, glued }) => kind !== 'mark' && glued)));
  return true;
};

/** Whether it is not plain that a title ends here: a name, a part of a word, what may be tied to it or a clause follows. */
function isGoingOn(reader: Reader): boolean {
  const next = reader.peek();
  const isTie = going.has(next.lower) && next.lower !== 'van';
  const isLeftOver = prepositions.has(next.lower) && reader.peek(1).kind === 'mark';
  return isCapital(next) || isTie || isLeftOver || unclear.has(next.lower) || (next.glued && /^[-‐–/]$/.test(next.text));
}

/** Prepositions and articles within the subject of a letter. */
const inside: ReadonlySet<string> = new Set([...going, ...within, ...articles, ...words('over op met aan naar')]);

/** The subject that a letter of the cabinet is called by in small letters, right behind its noun: "Kamerbrief voortgang veren van de Veerraad"; a verb behind that noun begins none. */
export const readSubjectTitle = (reader: Reader): boolean => reader.last.text === 'Kamerbrief' && reader.attempt(() => {
  const start = reader.at;
  let end = start;
  while (reader.at < start + longest && (reader.take(isOfSubject) || (reader.at > start && reader.take(({ lower, text }) => inside.has(lower) || joints.has(lower) || /^\p{Lu}/u.test(text))))) if (!inside.has(reader.last.lower) && !joints.has(reader.last.lower)) end = reader.at;
  reader.at = end;
  return end > start + 1;
}) === true;

const isOfSubject = (token: Token): boolean => isOfTitle(token) || (token.form.noun !== null && /^\p{Ll}{3,}$/u.test(token.text));
