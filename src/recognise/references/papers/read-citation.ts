import { months } from '../../../tables/months.js';
import { isYear } from '../../values/calendar.js';
import { type Fields, kamerstukken, type Series, seriesByName } from './document-series.js';
import type { Construct, Match } from '../match.js';
import { chamberNext, isAddressed } from './read-chamber.js';
import { isOfPaper } from './number-alone.js';
import { readDossier, readLetters, readNumberWord } from './read-dossier.js';
import { isCountedNext, readJoint, readRanges } from './read-labels.js';
import { readPage } from './read-page.js';
import { readSession, readYear } from './read-session.js';
import { longest, type Reader, words } from '../reader.js';
import { nothing } from '../tokenize.js';

type Part = (reader: Reader, fields: Fields) => boolean;

const monthWords: ReadonlySet<string> = new Set(months);
const links = words('van de der bij het den');
const closers = words(') . ;');

/** No citation has more parts; a text that names a series again and again is not read from each of them to its end. */
const mostParts = 24;

const firstWords = words('tweede eerste tk ek kamervragen vergaderjaar zittingsjaar nr nrs nummer');

/** Papers cited by series and number, their parts in any order ("Kamerstukken II 2023/24, 28 828, nr. 137", "Staatscourant nr 32656, 2013"). */
export const citation: Construct = {
  begins: ({ kind, text, lower }) => (kind === 'digits' ? /^\d{2}$|^\d{4,5}$/.test(text) : firstWords.has(lower) || seriesByName.has(lower) || text === 'I'),
  read: readCitation,
};

function readCitation(reader: Reader): readonly Match[] {
  if ((reader.peek().text === 'I' && reader.last.text === '/') || isAddressed(reader)) return [];
  const found: Match[] = [];
  let fields = readFields(reader, { from: reader.at, dossiers: [], numbers: [] });
  while (fields && found.length < longest) {
    const read = fields;
    found.push(matchOf(read, reader.at));
    fields = reader.attempt(() => readJoint(reader) && readNext(reader, read));
  }
  return found;
}

function matchOf(fields: Fields, to: number): Match {
  const { rule, identify } = fields.series ?? kamerstukken;
  const identifiers = identify(fields);
  const pointer = identifiers.length > 0 ? ({ kind: 'document', identifiers } as const) : ({ kind: 'described' } as const);
  return { rule, from: fields.from, to, pointer, ...(fields.session?.sound === false ? { doubt: {} } : {}) };
}

/** Reads what fields do not have yet, until they make a citation; null when they make none. */
function readFields(reader: Reader, fields: Fields): Fields | null {
  for (let count = 0; count < mostParts && !isComplete(fields) && readPart(reader, fields); count++);
  if (!isComplete(fields)) return isDossierAlone(reader, fields) ? fields : null;
  while (readFurther(reader, fields) || readPage(reader));
  return fields;
}

/** "(Kamerstuk 33 123)", "Kamerstukken II 33 123.": a matter of which no paper is told. */
function isDossierAlone(reader: Reader, { from, dossiers, session }: Fields): boolean {
  const isNamed = reader.tokens.slice(from, reader.at).some(({ lower }) => lower.startsWith('kamerstuk'));
  return isNamed && dossiers.length === 1 && !session && /^[),.;]$/.test(reader.peek().text) && reader.last.kind === 'digits';
}

/** The next citation of a list that names its series once: with a session or year of its own, or the number of another meeting ("2018/19, nr. 4 en 2019/20, nr. 5", "nr. 12, item 4 en nr. 13, item 5"). */
function readNext(reader: Reader, { series, chamber, session }: Fields): Fields | null {
  if (!series || series === kamerstukken) return null;
  const isOther = isOtherNext(reader, isYearly(series));
  if (!isOther && !reader.ahead(readNumberWord)) return null;
  return readFields(reader, { from: reader.at, series, ...(chamber && { chamber }), ...(session && !isOther && { session }), dossiers: [], numbers: [] });
}

/** Whether a series numbers anew in each year, so that the year is part of a number. */
const isYearly = (series: Series | undefined): boolean => series?.needs.includes('year') ?? false;

function isComplete(fields: Fields): boolean {
  return (fields.series ?? kamerstukken).needs.every((need) => {
    const value = fields[need];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });
}

/** One part, with the punctuation before it. */
function readPart(reader: Reader, fields: Fields): boolean {
  return reader.attempt(() => {
    if (!isFirst(reader, fields)) reader.skip(isYearly(fields.series) ? ',.;|/-–' : ',.;|/');
    return parts.some((part) => part(reader, fields));
  }) ?? false;
}

/** Whether no part has been read yet. */
const isFirst = (reader: Reader, { from }: Fields) => reader.at === from;

const readSeries: Part = (reader, fields) =>
  reader.attempt(() => {
    const named = seriesNamed(reader);
    if (named === null) return null;
    const isAppendix = fields.series?.rule === appendix;
    if (fields.series && fields.series !== kamerstukken && !isAppendix && named.rule !== appendix) return null;
    if (!isAppendix) fields.series = named;
    reader.skip('.');
    while (reader.word(links));
    return true;
  }) ?? false;

/** Series of the Handelingen that is cited with the name of these as well. */
const appendix = 'aanhangsel';

/** "Kamervragen (Aanhangsel)", or one word. */
function seriesNamed(reader: Reader): Series | null {
  if (reader.phrase('kamervragen', '(', 'aanhangsel', ')')) return seriesByName.get(appendix) ?? null;
  return seriesByName.get(reader.take(({ lower }) => seriesByName.has(lower))?.lower ?? '') ?? null;
}

const readChamber: Part = (reader, fields) => {
  const chamber = chamberNext(reader);
  if (chamber === null || fields.chamber) return false;
  fields.chamber = chamber;
  return true;
};

const readYears: Part = (reader, fields) => {
  if (fields.session || isYearly(fields.series)) return false;
  const session = readSession(reader);
  if (session) fields.session = session;
  return session !== null;
};

/** The year behind the name of a series (that of a Staatsblad and the like is part of its number), alone, before its number ("2014-27142") or as the end of a date. */
const readPlainYear: Part = (reader, fields) =>
  reader.attempt(() => {
    if (!fields.series) return null;
    if (isYearly(fields.series) && fields.numbers.length > 0) reader.phrase('van');
    if (reader.digits(1, 2) !== null && !reader.word(monthWords)) return null;
    const isTied = isYearly(fields.series) && reader.ahead(readSession)?.sound !== true;
    const year = readYear(reader, isTied);
    if (year === null) return null;
    fields.year = year;
    return true;
  }) ?? false;

const readDossiers: Part = (reader, fields) => {
  if (fields.dossiers.length > 0 || (fields.series && fields.series !== kamerstukken)) return false;
  const isBare = isFirst(reader, fields);
  const next = () => readDossier(reader, fields.series === kamerstukken);
  readNumberWord(reader);
  for (let dossier = next(); dossier && fields.dossiers.length < 8; dossier = reader.attempt(() => (readJoint(reader) ? next() : null))) {
    fields.dossiers.push(dossier.dossier);
    if (dossier.number !== undefined && (!isBare || dossier.dossier.includes('-') || isOfPaper(reader, fields.from))) fields.numbers.push(dossier.number);
  }
  fields.isPaired = fields.numbers.length === fields.dossiers.length;
  return fields.dossiers.length > 0;
};

const readNumbers: Part = (reader, fields) => {
  const series = fields.series ?? kamerstukken;
  const isOneMeeting = series.rule === handelingen && !plurals.has(reader.peek().lower);
  const isMarked = readNumberWord(reader);
  const lettered = isMarked || fields.chamber === 'ek' || (reader.last.text === ',' && reader.ahead(() => readLetters(reader) && (fields.series ? fields.series === kamerstukken : isOfPaper(reader, fields.from))));
  if (series === kamerstukken && (fields.dossiers.length === 0 || !(lettered || isWholeCitation(reader, fields)))) return false;
  const awaitsYear = isYearly(series) && !fields.year;
  const isOnlyOne = () => awaitsYear || (isOneMeeting && ',-‐–—'.includes(reader.last.text));
  fields.numbers.push(...readRanges(reader, (isFirst) => (!isFirst && isOnlyOne() ? null : readNumber(reader, series, lettered, isFirst))));
  return fields.numbers.length > 0;
};

const plurals = words('nrs nummers nos');

/** Whether the figures that end a full citation here are the number of a paper without a word that says so ("Kamerstukken II 2018/19, 31 123, 45)", "Kamerstuk 31 123, 45)"). */
const isWholeCitation = (reader: Reader, { series, session }: Fields) =>
  (session !== undefined || (series !== undefined && reader.last.text === ',' && !isYear(reader.peek().text))) && reader.peek(2).kind !== 'digits' && reader.ahead(() => reader.digits(1, 4) !== null && isEnd(reader));

/** Of two numbers that may be years the first is: "Stcrt. 2013, 2047". */
const readFirstYear: Part = (reader, fields) => !(isYearly(fields.series) && fields.year) && readPlainYear(reader, fields);

const parts: readonly Part[] = [readSeries, readChamber, readYears, readFirstYear, readDossiers, readNumbers];

/** The number of a paper: figures, or the letters of a paper of the Eerste Kamer. */
function readNumber(reader: Reader, series: Series, lettered: boolean, isFirst: boolean): string | null {
  return reader.attempt(() => {
    const ofYear = isYearly(series);
    if ((ofYear ? reader.ahead(readSession)?.sound : isDossierNext(reader)) || (!isFirst && isOtherNext(reader, ofYear))) return null;
    const figures = readFigures(reader, ofYear ? 6 : 4);
    const number = figures ?? (lettered ? reader.take(({ text }) => /^(?!EK|TK)[A-Z]{1,2}$/.test(text))?.text ?? null : null);
    const next = reader.peek();
    return (figures === null && next.kind === 'digits') || monthWords.has(next.lower) || (!isFirst && isCountedNext(reader)) ? null : number;
  });
}

/** Figures of at most so many digits, with or without a stop between thousands ("12.345"). */
function readFigures(reader: Reader, most: number): string | null {
  const head = reader.digits(1, most);
  const tail = head === null || head.length > 3 ? null : reader.attempt(() => reader.peek().glued && reader.peek(1).glued && reader.mark('.') && reader.digits(3));
  return tail === null ? head : head !== null && head.length + 3 <= most ? head + tail : null;
}

/** Whether the next citation of the same series begins here with its session or year ("nr. 4 en 2019/20, nr. 5", "154 en 2004, 12"). */
const isOtherNext = (reader: Reader, ofYear: boolean): boolean => reader.ahead(() => {
  if (ofYear) return reader.year() && ((reader.mark(',-–/') !== null && reader.peek().kind === 'digits') || readNumberWord(reader));
  const isRange = reader.peek(1).text !== '/';
  return readSession(reader)?.sound === true && (!isRange || reader.mark(',') !== null);
});

/** Whether another dossier begins here, so that its figures are no further number. */
const isDossierNext = (reader: Reader): boolean => reader.ahead(() => readDossier(reader, true) !== null);

/** More numbers of the same list ("nr. 679, nr. 684 en 685"), or the item of a debate. */
function readFurther(reader: Reader, fields: Fields): boolean {
  return reader.attempt(() => {
    if (fields.series?.rule === handelingen) return fields.item === undefined && readItem(reader, fields);
    if (!readJoint(reader) || !readNumberWord(reader)) return null;
    const more = readRanges(reader, (isFirst) => readNumber(reader, fields.series ?? kamerstukken, true, isFirst));
    if (isYearly(fields.series) && reader.ahead(() => readYearBehind(reader, fields))) return null;
    fields.numbers.push(...more);
    return more.length > 0;
  }) ?? false;
}

/** Whether a number has a year of its own behind it ("nr. 456 van 4 juni 2031"). */
function readYearBehind(reader: Reader, fields: Fields): boolean {
  reader.mark(',');
  return readPlainYear(reader, { ...fields });
}

const handelingen = 'handelingen';

/** The item of a meeting: "item 3", or figures alone ("nr. 8-3", "8, 3, p. 4"). */
function readItem(reader: Reader, fields: Fields): boolean {
  const isTied = reader.mark('-‐–—') !== null;
  const isApart = reader.mark(',') !== null;
  const isNamed = reader.phrase('item');
  const item = isNamed || isTied ? reader.digits(1, 3) : isApart ? reader.digits(1, 2) : null;
  if (item === null || !(isNamed || isTied || isEnd(reader))) return false;
  fields.item = item;
  return true;
}

/** Whether a citation ends here, or goes on with its page. */
const isEnd = (reader: Reader): boolean => reader.ahead(readPage) || closers.has(reader.peek().text) || reader.peek() === nothing;
