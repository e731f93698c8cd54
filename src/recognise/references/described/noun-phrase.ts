import { knownNames } from '../../entities/tables/known-tables.js';
import { months } from '../../../tables/months.js';
import { wordClass } from '../../../tables/word-classes.js';
import { ordinalEndings, ordinals } from '../../words/ordinals.js';
import { isFiniteVerb } from '../../words/finite-verb.js';
import { type Reader, words } from '../reader.js';
import type { Token } from '../tokenize.js';

const monthWords: ReadonlySet<string> = new Set(months);
const determiners = words('de het een dit deze die dat ons onze mijn uw hun haar zijn beide alle hetzelfde dezelfde eerdere eerder gestelde');
const articles = words('de het een');
/** Words with which what a paper is about begins. */
export const topics = words('over inzake betreffende omtrent rond rondom');
export const prepositions: ReadonlySet<string> = new Set([...topics, ...words('van in op voor tussen bij tot naar uit tegen vanaf sinds aan met onder')]);
const outer = wordClass('zinsvervolg');
const joints = words('en of');

/** Whether a word is part of no name: with it the sentence goes on ("hierover", "bepaalt"). */
export const isOuter = ({ lower }: Token) => outer.has(lower) || /^(?:hier|daar)/.test(lower);

const particles = words('de der den het');
const surnameStarts = words('van de den ter ten');

/** Nouns that an abbreviation may stand before ("NAVO top"). */
const gatherings = words('top raad missie bijeenkomst');

export const isCapital = (token: Token | undefined): boolean => token?.form.isCapital === true;
const isLower = (token: Token) => token.kind === 'word' && token.lower !== 'd' && !isCapital(token) && !isOuter(token) && !joints.has(token.lower) && !prepositions.has(token.lower) && !determiners.has(token.lower);

/** Whether a token ends any noun with what belongs to it. */
export const endsPhrase = (token: Token) => isOuter(token) || joints.has(token.lower) || token.kind === 'break' || (token.kind === 'mark' && !'-‐–/&’\''.includes(token.text));

/** Whether an article behind a noun begins another ("het advies de regering"). */
export const beginsOther = (before: Token, { text }: Token) => articles.has(text) && isLower(before);

const notParticiples = words('gebied geld gezicht gerecht gewicht gedicht geluid geweld gehalte');
const participles = words('verstrekt verzonden verstuurd vermeld vermeldt beschreven bericht ontvangen opgenomen aangegeven aangeboden aangekondigd toegezonden toegelicht toegezegd besproken bevestigd onderschreven overgenomen genomen gegeven gezonden geschreven uitgebracht verschenen voorgelegd overgelegd opgegaan overgegaan ingegaan ondergegaan overgedragen vervallen vervangen verhoogd verlaagd verruimd versoberd gewijzigd');

/** Compounds that begin as participles do ("Geneesmiddelenwet", "gezondheidsbeleid"). */
const compound = /^ge\p{Ll}{4,}(?:wet|besluit|beleid|raad|recht|toezicht|arbeid|markt|dienst|project|contract|akkoord)$/u;

/** Whether a word looks like a participle ("verstrekt", "gestuurd"; not "Gelderland"): a verb of the sentence rather than part of a name. */
export const isParticiple = ({ lower, text }: Pick<Token, 'lower' | 'text'>) => participles.has(text) || (/^(?:ge|toege|aange|uitge|opge|inge|meege|afge|samenge|onderge|overge|vastge|stopge|gelijkge)\p{Ll}{3,}[dt]$/u.test(text) && !lower.endsWith('heid') && !compound.test(lower) && !notParticiples.has(lower));

/** Reads a noun with its adjectives, names and what prepositions tie to it ("de bredere veiligheidsinzet in Irak"), at most so many of the latter. */
export function readNounPhrase(reader: Reader, tails = 8): boolean {
  if (!readNoun(reader)) return false;
  for (let more = 0; more < tails && readTail(reader); more++);
  return true;
}

/** A preposition or "en" with the next noun. */
function readTail(reader: Reader): boolean {
  return reader.attempt(() => {
    const isListed = reader.phrase(',') && isCapital(reader.peek()) && reader.peek(1).lower === 'en';
    if (reader.phrase('&')) return readNoun(reader);
    const isJoined = isListed || reader.phrase('en');
    if (isJoined) return isCapital(reader.peek()) && readNoun(reader);
    reader.phrase('ten', 'aanzien');
    if (isSentOn(reader) || isClauseNext(reader) || !reader.word(prepositions)) return null;
    const isDate = reader.last.lower !== 'vanaf' && (reader.peek().kind === 'digits' || monthWords.has(reader.peek().lower));
    return !isDate && readNoun(reader);
  }) ?? false;
}

/** "geeft aan dat de pont vaart": a verb's last part and its clause. */
const isClauseNext = (reader: Reader) => reader.peek(1).lower === 'dat' && determiners.has(reader.peek(2).lower);

/** "naar de Tweede Kamer": where a paper went, no part of its name. */
const isSentOn = (reader: Reader) => ['naar', 'aan'].includes(reader.peek().lower) && [2, 3].some((ahead) => reader.peek(ahead).lower === 'kamer');

/** "de Nationale ombudsman", "veiligheidsinzet", "commissie-Sorgdrager", "2024". */
function readNoun(reader: Reader): boolean {
  return reader.attempt(() => {
    while (reader.word(determiners));
    if (readBody(reader)) return true;
    while (isLower(reader.peek()) && (reader.peek().lower.endsWith('e') || reader.peek().lower === 'schriftelijk') && (isLower(reader.peek(1)) || isCapital(reader.peek(1)))) reader.at++;
    const lower = readLower(reader);
    const capitals = readCapitals(reader);
    if (capitals && (/[^i]e$/.test(reader.last.text) || gatherings.has(reader.peek().lower)) && isLower(reader.peek()) && !isParticiple(reader.peek()) && !isFiniteVerb(reader.peek().lower)) readLower(reader);
    const year = reader.year();
    return lower || capitals || year;
  }) ?? false;
}

/** A body of the tables whose name holds small words ("Raad voor de leefomgeving en infrastructuur", "Follow the Money"). */
function readBody(reader: Reader): boolean {
  if (!isCapital(reader.peek())) return false;
  const { loose, exact } = knownNames();
  const body = loose.longestAt(reader.tokens, reader.at, true) ?? withSmallWords(exact.longestAt(reader.tokens, reader.at), reader);
  if (!body?.values.some(({ type }) => type !== 'Law')) return false;
  reader.at = body.end;
  return true;
}

const withSmallWords = <T extends { readonly end: number }>(hit: T | null, { tokens, at }: Reader): T | null => (hit && tokens.slice(at + 1, hit.end).some(({ text }) => /^\p{Ll}/u.test(text)) ? hit : null);

function readLower(reader: Reader): boolean {
  if (!reader.take(isLower)) return false;
  readCompound(reader);
  return true;
}

/** Endings behind an apostrophe ("auto’s", "zzp’ers"). */
const apostrophed = words('s er ers');

/** What is tied to a word: "-rapport", "*NSF" of "NOC*NSF", "’s" of "auto’s", "- en Visserijraad", "- en B-ponten". */
function readCompound(reader: Reader): void {
  while (reader.attempt(() => reader.mark('-‐*') && reader.last.glued && reader.take(({ kind, glued }) => kind !== 'mark' && glued) && readSurname(reader)));
  reader.attempt(() => reader.mark('’\'') && reader.last.glued && reader.take(({ lower, glued }) => glued && apostrophed.has(lower)));
  if (reader.attempt(() => reader.mark('-‐') && reader.last.glued && (reader.phrase('en') || reader.phrase('&') || reader.phrase('of')) && reader.take(({ kind }) => kind === 'word'))) readCompound(reader);
}

/** The rest of a surname that begins with a small word: "commissie-Van der Berk". */
function readSurname(reader: Reader): true {
  if (surnameStarts.has(reader.last.lower)) {
    while (reader.word(particles));
    reader.take(isCapital);
  }
  return true;
}

function readCapitals(reader: Reader): boolean {
  let count = 0;
  while (count < 12 && reader.take((token) => isCapital(token) || (count > 0 && isFigureOfName(token, reader.peek(1))))) {
    count++;
    readCompound(reader);
    readEnglishLink(reader);
  }
  return count > 0;
}

const englishHeads = wordClass('engels-hoofd');

/** What ties the parts of an English name: "House of Pontoons", "Friends of the Ferry", "Skippers for Safety"; "of" behind another word is the Dutch one. */
const readEnglishLink = (reader: Reader) => englishLinks.has(reader.peek().lower) && reader.attempt(() => {
  const isHead = englishHeads.has(reader.last.lower);
  const link = reader.take(({ text }) => englishLinks.has(text)) && reader.last.text;
  const article = reader.phrase('the');
  return link && (link !== 'of' || isHead || article) && isCapital(reader.peek());
});

const englishLinks = words('of for and');

/** "Agenda 2030", "Pijler 1" at the end of a clause. */
const isFigureOfName = ({ kind, text, glued }: Token, next: Token) => kind === 'digits' && (glued || text.length === 4 || (text.length < 3 && next.kind !== 'word'));

/** Where the ordinal before a noun begins ("43e voortgangsrapportage", "derde rapport"), or the noun itself. */
export function startOfOrdinal(reader: Reader, from: number): number {
  const before = reader.token(from - 1);
  if (ordinals.has(before.lower)) return from - 1;
  return before.glued && ordinalEndings.has(before.lower) && reader.token(from - 2).kind === 'digits' ? from - 2 : from;
}

/** Reports that come out again and again, so that an ordinal tells which one is meant. */
export const isOfSeries = ({ lower }: Token): boolean => /(?:\p{L}rapportage|voortgangsbrief|voortgangsbericht)$/u.test(lower);
