import { isYear } from '../../values/calendar.js';
import { endOfQuotation } from '../../words/quotation.js';
import { isFiniteVerb } from '../../words/finite-verb.js';
import { wordClass } from '../../../tables/word-classes.js';
import { readDate } from '../papers/read-date-words.js';
import type { Match } from '../match.js';
import { isCapital, isParticiple } from './noun-phrase.js';
import type { Described } from './read-described.js';
import { type Reader, words } from '../reader.js';
import type { Token } from '../tokenize.js';

/** Tokens of the longest name of a maker, and of the longest title. */
const longestMaker = 24;
const longestTitle = 45;
/** Tokens between two sources of a list: where the first appeared, and by whom. */
const farthest = 16;

const functionWords = wordClass('functiewoord');
/** Small words within the name of a maker. */
const inner = words('van de der den het voor en of te ten ter gemeente provincie');
const marksOfNames = new Set(['.', ',', '&', '/', '-', '‐', '–', '’', "'"]);
const sourceWords = words('bron bronnen literatuur');
const pageWords = words('p pp pag pagina blz bladzijde in');
const inquiries = words('geraadpleegd');

/** A text as far as sources are looked for in it. */
interface Place {
  readonly reader: Reader;
  readonly matches: ReadonlyMap<number, Match>;
  readonly isNote: boolean;
  /** True where a year begins a bracket, as it does behind the maker of a source. */
  readonly hasYears: boolean;
}

/**
 * Reads the titles of sources as bibliographies list them: "Veerraad (2030). Oevers in beeld. Kiel: eigen beheer", "(Veerraad, Oevers in beeld, 2030)",
 * "Bron: A. Veerman, Oevers in beeld (Kiel 2030)", and in a note "Veerbode, 3 mei 2030, Pont vaart niet meer".
 */
export function readSourceEntries(reader: Reader, matches: ReadonlyMap<number, Match>, isNote: boolean): readonly Described[] {
  const place: Place = { reader, matches, isNote, hasYears: /\(\s*(?:19|20)\d\d/.test(reader.text) };
  const found: Described[] = [];
  let last = -farthest;
  for (let at = 0; at < reader.tokens.length; at++) {
    if (!reader.token(at).form.isCapital || !mayBegin(reader, at, at - last < farthest)) continue;
    reader.at = at;
    const title = reader.attempt(() => readEntry(place, at - last < farthest));
    if (!title || isCited(place, at, title.to)) continue;
    found.push({ ...title, entry: true });
    last = reader.at;
    at = Math.max(at, title.to - 1);
  }
  return found;
}

interface Title {
  readonly from: number;
  readonly to: number;
}

const openers = new Set(['.', ';', ':', '(', ')', '•', '*', '°']);

/** Whether a source can begin at a token: that of a text, a sentence or a bracket, or one of a list behind "en". */
function mayBegin(reader: Reader, at: number, isListed: boolean): boolean {
  const before = reader.token(at - 1);
  if (before.kind === 'word') return (before.lower === 'zie' && at === 1) || (isListed && before.lower === 'en');
  return before.kind !== 'mark' || openers.has(before.text);
}

/** Whether a number or name that another rule knows stands in a source. */
const isCited = ({ matches }: Place, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (matches.has(at)) return true;
  return false;
};

function readEntry({ reader, isNote, hasYears }: Place, isListed: boolean): Title | null {
  const from = reader.at;
  const before = reader.token(from - 1).text;
  if (functionWords.has(reader.peek().lower)) return null;
  const byYear = hasYears ? reader.attempt(() => (readMakerOfYear(reader) ? readTitleOfYear(reader) : null)) : null;
  if (byYear) return byYear;
  const isListOfSources = from === 0 || (before === ':' && sourceWords.has(reader.token(from - 2).lower)) || (isListed && before === ';');
  const isNews = isNote && from === 0;
  const mayHaveYear = before === '(' || isListed || (isNote && isListOfSources);
  const mayHavePlace = isListOfSources && (isNote || from > 0);
  if (!(isNews || mayHaveYear || mayHavePlace) || !readMaker(reader)) return null;
  return (
    (isNews ? reader.attempt(() => readNewsTitle(reader)) : null) ??
    (mayHaveYear ? reader.attempt(() => readTitleBeforeYear(reader)) : null) ??
    (mayHavePlace ? reader.attempt(() => readTitleBeforePlace(reader)) : null)
  );
}

const isNamePart = (token: Token): boolean => isCapital(token) || inner.has(token.lower) || (token.kind === 'mark' && marksOfNames.has(token.text));

/** "Veerraad (2030)", "Veerman, A. & Stern, B. (2030)": a maker with the year of what it wrote. */
function readMakerOfYear(reader: Reader): boolean {
  const limit = reader.at + longestMaker;
  while (reader.at < limit && (isNamePart(reader.peek()) || isLowerName(reader))) reader.at++;
  if (!reader.mark('(') || !reader.year()) return false;
  reader.take(({ text, glued }) => glued && /^[a-z]$/.test(text));
  return reader.mark(')') !== null;
}

/** The title behind the year: past a mark, between quotation marks, or before the place where it appeared ("Veerraad (2030) Varen op maat. Kiel: eigen beheer"). */
function readTitleOfYear(reader: Reader): Title | null {
  const isParted = reader.mark('.,:') !== null || endOfQuotation(reader.tokens, reader.at) !== null;
  const title = readTitle(reader);
  return title && (isParted || (reader.peek().text === '.' && isCapital(reader.peek(1)) && isPlace(reader, reader.at + 1))) ? title : null;
}

/** "leefomgeving" of "Planbureau voor de leefomgeving". */
const isLowerName = (reader: Reader): boolean => inner.has(reader.last.lower) && reader.peek().kind === 'word' && !isOfSentence(reader.peek());

/** "Veerraad,", "A.B. van der Veer,", "VO Raad,": who made it, up to the comma. */
function readMaker(reader: Reader): boolean {
  const limit = reader.at + 12;
  while (reader.at < limit && reader.peek().text !== ',' && isNamePart(reader.peek())) reader.at++;
  return !inner.has(reader.last.lower) && reader.mark(',') !== null;
}

/** Whether a word is of a sentence and of no title: a verb. */
const isOfSentence = ({ lower, text }: Token): boolean => verbs.has(lower) || (/^\p{Ll}/u.test(text) && isFiniteVerb(lower));
const verbs = words('is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen zal zullen zou zouden moet moeten mag mogen gaat gaan blijkt staat geeft komt ik wij we u');

/** A title up to the stop behind it, with its subtitle; one between quotation marks without them. */
function readTitle(reader: Reader): Title | null {
  const quoted = readQuoted(reader);
  if (quoted) return quoted;
  const from = reader.at;
  if (!readPart(reader)) return null;
  while (reader.attempt(() => reader.mark('.') !== null && isSubtitle(reader) && readPart(reader)));
  return isTitle(reader, from) ? { from, to: reader.at } : null;
}

const readQuoted = (reader: Reader): Title | null => {
  const from = reader.at + 1;
  const end = endOfQuotation(reader.tokens, reader.at);
  if (end === null) return null;
  reader.at = end;
  return { from, to: end - 1 };
};

/** Up to a stop, a bracket or a page. */
function readPart(reader: Reader): boolean {
  const start = reader.at;
  if (!isCapital(reader.peek()) && reader.peek().kind !== 'digits') return false;
  while (reader.at < start + longestTitle && !endsPart(reader, start)) {
    if (isOfSentence(reader.peek())) return false;
    step(reader);
  }
  return reader.at > start && reader.at < start + longestTitle && !isPlace(reader, start);
}

/** The next token of a title, or all of a bracket within it: "pont(en)", "(XII)". */
const step = (reader: Reader): void => {
  if (!(isBracketWithin(reader) && reader.bracket(3))) reader.at++;
};

/** Whether the bracket that opens is part of a title: one tied to a word, or around one word that is no year. */
const isBracketWithin = (reader: Reader): boolean => reader.peek().text === '(' && (reader.peek().glued || (reader.peek(2).text === ')' && reader.peek(1).kind === 'word'));

function endsPart(reader: Reader, start: number): boolean {
  const [token, next] = [reader.peek(), reader.peek(1)];
  if (token.kind === 'break' || /^[;)|]$/.test(token.text)) return true;
  if (token.text === '.') return !next.glued && !/^\p{L}$/u.test(reader.last.text);
  if (token.text === '(') return !isBracketWithin(reader);
  return token.text === ',' && (reader.at === start || next.kind === 'digits' || pageWords.has(next.lower));
}

/** "Kiel: eigen beheer": where it appeared, and by whom. */
const isPlace = (reader: Reader, start: number): boolean => [1, 2, 3].some((ahead) => reader.token(start + ahead).text === ':' && !reader.token(start + ahead + 1).glued && reader.tokens.slice(start, start + ahead).every((token) => isCapital(token) && !token.form.noun));

/** Whether the next sentence is the subtitle: a noun of a paper alone, or all that stands before the place where it appeared. */
const isSubtitle = (reader: Reader): boolean => isCapital(reader.peek()) && !isParticiple({ lower: reader.peek().lower, text: reader.peek().lower }) && reader.ahead(() => {
  const { noun } = reader.peek().form;
  const start = reader.at;
  if (!readPart(reader)) return false;
  return (noun !== null && reader.at === start + 1) || (reader.mark('.') !== null && isCapital(reader.peek()) && isPlace(reader, reader.at));
});

/** Whether it has words of a title, more than a name. */
const isTitle = (reader: Reader, from: number): boolean => reader.at - from > 1 && reader.tokens.slice(from, reader.at).some(({ text }) => /^\p{Ll}{4}/u.test(text));

/** "Oevers in beeld, 2030)", "Oevers in beeld; ponten, geraadpleegd 3 mei 2030;". */
function readTitleBeforeYear(reader: Reader): Title | null {
  const quoted = readQuoted(reader);
  if (quoted) return readWhen(reader) ? quoted : null;
  const from = reader.at;
  if (!isCapital(reader.peek())) return null;
  while (reader.at < from + longestTitle && !endsList(reader)) {
    const to = reader.at;
    if (reader.ahead(readWhen)) return to > from + 2 && isTitle(reader, from) ? { from, to } : null;
    reader.at++;
  }
  return null;
}

const endsList = ({ tokens, at }: Reader): boolean => tokens[at]?.kind === 'break' || /^[()|]$/.test(tokens[at]?.text ?? ')');

/** ", 2030" and ", 3 mei 2030" before the end of the source. */
const readWhen = (reader: Reader): boolean => reader.attempt(() => {
  if (!reader.mark(',')) return false;
  if (reader.word(inquiries)) reader.phrase('op');
  while (reader.peek().kind === 'digits' && !isYear(reader.peek().text)) reader.at++;
  if (!isYear(reader.peek().text)) reader.take(({ kind }) => kind === 'word');
  return reader.year() && /^(?:[);.]|)$/.test(reader.peek().text);
}) ?? false;

/** "Oevers in beeld. Onderzoek naar kaden (Kiel 2030)". */
function readTitleBeforePlace(reader: Reader): Title | null {
  const from = reader.at;
  if (!isCapital(reader.peek())) return null;
  while (reader.at < from + longestTitle && !(reader.peek().text === '(' && !isBracketWithin(reader))) {
    if (reader.peek().kind === 'break' || /^[;,)|]$/.test(reader.peek().text) || isOfSentence(reader.peek())) return null;
    step(reader);
  }
  return isTitle(reader, from) && reader.ahead(readPlaceAndYear) ? { from, to: reader.at } : null;
}

/** "(Kiel 2030)", "(z.p. 2030)", "(Kiel, 2030)", "(2030)". */
function readPlaceAndYear(reader: Reader): boolean {
  reader.mark('(');
  for (let count = 0; count < 6 && !isYear(reader.peek().text) && reader.peek().text !== ')'; count++) reader.at++;
  return reader.year() && reader.mark(')') !== null;
}

/** "3 mei 2030, «Pont vaart niet meer»", "3 mei 2030, Pont vaart niet meer (…)" behind the name of a newspaper. */
function readNewsTitle(reader: Reader): Title | null {
  reader.at--;
  if (!readDate(reader) || !reader.mark(',')) return null;
  const quoted = readQuoted(reader);
  if (quoted) return quoted;
  const from = reader.at;
  if (!isCapital(reader.peek())) return null;
  while (reader.at < from + longestTitle && !endsList(reader) && !isAddressNext(reader)) reader.at++;
  const to = reader.last.text === ',' || reader.last.text === '.' ? reader.at - 1 : reader.at;
  return isTitle(reader, from) ? { from, to } : null;
}

const isAddressNext = (reader: Reader): boolean => /^(?:https?|www)$/.test(reader.peek().lower) && reader.peek(1).glued;
