import { months } from '../../../tables/months.js';
import { type Fields, kamerstukken, type Series, seriesByName } from './document-series.js';
import type { Construct, Match } from '../match.js';
import { readDossier, readNumberWord } from './read-dossier.js';
import { isCountedNext, readJoint, readRanges } from './read-labels.js';
import { readSession, readYear } from './read-session.js';
import { type Reader, words } from '../reader.js';

type Part = (reader: Reader, fields: Fields) => boolean;

const pageWords = words('p pp pag pagina blz bladzijde bladzijden');
const monthWords: ReadonlySet<string> = new Set(months);
const links = words('van de der bij het den');
/** With how scans print "II". */
const chamberNames = words('TK EK I II ll Il lI');
const closers = words(') . ;');

/** No citation has more parts; a text that names a series again and again is not read from each of them to its end. */
const mostParts = 24;

const firstWords = words('tweede eerste tk ek kamervragen vergaderjaar zittingsjaar nr nrs nummer');

/** Papers cited by series and number, their parts in any order ("Kamerstukken II 2023/24, 28 828, nr. 137", "Staatscourant nr 32656, 2013"). */
export const citation: Construct = {
  begins: ({ kind, text, lower }) => (kind === 'digits' ? /^\d{2}$|^\d{4,5}$/.test(text) : firstWords.has(lower) || seriesByName.has(lower) || text === 'I'),
  read: readCitation,
};

function readCitation(reader: Reader): Match | null {
  const from = reader.at;
  const fields: Fields = { from, dossiers: [], numbers: [] };
  for (let count = 0; count < mostParts && !isComplete(fields) && readPart(reader, fields); count++);
  if (!isComplete(fields)) return null;
  while (readFurther(reader, fields));
  readPage(reader);
  const series = fields.series ?? kamerstukken;
  const identifiers = series.identify(fields);
  const pointer = identifiers.length > 0 ? ({ kind: 'document', identifiers } as const) : ({ kind: 'described' } as const);
  return { rule: series.rule, from, to: reader.at, pointer, ...(fields.session?.sound === false ? { doubt: {} } : {}) };
}

function isComplete(fields: Fields): boolean {
  return (fields.series ?? kamerstukken).needs.every((need) => {
    const value = fields[need];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });
}

/** One part, with the punctuation before it. */
function readPart(reader: Reader, fields: Fields): boolean {
  return reader.attempt(() => {
    if (!isFirst(reader, fields)) reader.skip(',.;|/');
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

function chamberNext(reader: Reader): 'tk' | 'ek' | null {
  if (reader.phrase('tweede', 'kamer')) return 'tk';
  if (reader.phrase('eerste', 'kamer')) return 'ek';
  const token = reader.take(({ text }) => chamberNames.has(text));
  return token && (token.text === 'EK' || token.text === 'I' ? 'ek' : 'tk');
}

const readYears: Part = (reader, fields) => {
  if (fields.session) return false;
  const session = readSession(reader);
  if (session) fields.session = session;
  return session !== null;
};

/** The year behind the name of a series (that of a Staatsblad and the like is part of its number), alone or as the end of a date. */
const readPlainYear: Part = (reader, fields) =>
  reader.attempt(() => {
    if (!fields.series) return null;
    if (reader.digits(1, 2) !== null && !reader.word(monthWords)) return null;
    const year = readYear(reader);
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
    if (dossier.number !== undefined && !(isBare && !dossier.dossier.includes('-'))) fields.numbers.push(dossier.number);
  }
  return fields.dossiers.length > 0;
};

const readNumbers: Part = (reader, fields) => {
  const series = fields.series ?? kamerstukken;
  const isMarked = readNumberWord(reader);
  const lettered = isMarked || fields.chamber === 'ek';
  if (series === kamerstukken && (fields.dossiers.length === 0 || !(lettered || isWholeCitation(reader, fields)))) return false;
  const awaitsYear = series.needs.includes('year') && !fields.year;
  fields.numbers.push(...readRanges(reader, (isFirst) => (awaitsYear && !isFirst ? null : readNumber(reader, series, lettered, isFirst))));
  return fields.numbers.length > 0;
};

/** Whether the figures that end a full citation here are the number of a paper without a word that says so ("Kamerstukken II 2018/19, 31 123, 45)"). */
const isWholeCitation = (reader: Reader, { session }: Fields) => session !== undefined && closers.has(reader.peek(1).text) && reader.peek(2).kind !== 'digits';

const parts: readonly Part[] = [readSeries, readChamber, readYears, readPlainYear, readDossiers, readNumbers];

/** The number of a paper: figures, or the letters of a paper of the Eerste Kamer. */
function readNumber(reader: Reader, series: Series, lettered: boolean, isFirst: boolean): string | null {
  return reader.attempt(() => {
    const isYearly = series.needs.includes('year');
    if ((!isYearly && isDossierNext(reader)) || (!isFirst && isOtherNext(reader, isYearly))) return null;
    const figures = readFigures(reader, isYearly ? 6 : 4);
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
const isOtherNext = (reader: Reader, isYearly: boolean): boolean => reader.ahead(() => {
  if (isYearly) return reader.year() && reader.mark(',') !== null && (reader.peek().kind === 'digits' || readNumberWord(reader));
  const isRange = reader.peek(1).text !== '/';
  return readSession(reader)?.sound === true && (!isRange || reader.mark(',') !== null);
});

/** Whether another dossier begins here, so that its figures are no further number. */
const isDossierNext = (reader: Reader): boolean => reader.ahead(() => readDossier(reader, true) !== null);

/** More numbers of the same list ("nr. 679, nr. 684 en 685"), or the item of a debate. */
function readFurther(reader: Reader, fields: Fields): boolean {
  return reader.attempt(() => {
    if (fields.series?.rule === 'handelingen' && !fields.item) return readItem(reader, fields);
    if (!readJoint(reader) || !readNumberWord(reader)) return null;
    const more = readRanges(reader, (isFirst) => readNumber(reader, fields.series ?? kamerstukken, true, isFirst));
    fields.numbers.push(...more);
    return more.length > 0;
  }) ?? false;
}

function readItem(reader: Reader, fields: Fields): boolean {
  const tied = reader.mark('-‐–—');
  reader.skip(',');
  if (!tied && !reader.phrase('item')) return false;
  const item = reader.digits(1, 3);
  if (item === null) return false;
  fields.item = item;
  return true;
}

/** The page, which belongs to the citation. */
function readPage(reader: Reader): void {
  reader.attempt(() => {
    reader.mark(',');
    if (!reader.word(pageWords)) return false;
    reader.skip('.');
    return readRanges(reader, () => reader.digits(1, 4)).length > 0;
  });
}
