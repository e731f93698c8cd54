import { isCapital } from './noun-phrase.js';
import { readYearName } from './dated-title.js';
import { readMaker } from './read-maker.js';
import { type Reader, words } from '../reader.js';

const determiners = words('het de');
const ties = words('bij van');
const offices = words('ministerie minister');
/** A chapter of the budget. */
const chapter = /^(?:[IVX]{1,5}[AB]?|[A-Z])$/;
/** Papers of which a ministry or body makes one for each year. */
const yearly = /(?:jaarverslag|jaarplan|jaarrekening|begroting|slotwet|saldibalans)$/;
const severalYears = /(?:jaarverslagen|begrotingen|slotwetten)$/;
/** Reports of what was done in a year. */
const reporting = /\p{Ll}verslag(?:en)?$/u;
/** Papers of which there is one for each year. */
const national = words('miljoenennota rijksbegroting troonrede');

/** A capital word with what is tied to it ("BES-fonds"). */
const readWord = (reader: Reader): boolean => {
  if (!reader.take(isCapital)) return false;
  while (reader.attempt(() => reader.mark('-‐')?.glued && reader.take(({ kind, glued }) => kind === 'word' && glued)));
  return true;
};

/** The chapter of the budget behind a name: "(XVI)", "(K)". */
const readChapter = (reader: Reader): boolean => reader.attempt(() => reader.mark('(') && reader.take(({ text }) => chapter.test(text)) && reader.mark(')')) !== null;

/** Reads whose accounts they are, with the chapter and the fund that goes with it: "van het Ministerie van Water en Wegen (XII)", "bij het Ministerie van W&W", "Ministerie van Water en het Pontenfonds", "W&W". */
function readOwner(reader: Reader): boolean {
  return reader.attempt(() => {
    if (!reader.phrase('van')) reader.phrase('bij');
    while (reader.word(determiners));
    if (reader.word(offices)) reader.phrase('van');
    if (!readWord(reader)) return false;
    while (readWord(reader) || reader.attempt(() => (reader.mark(',&') || reader.phrase('en')) && readWord(reader)));
    readChapter(reader);
    reader.attempt(() => reader.phrase('en', 'het') && readWord(reader) && reader.last.lower.endsWith('fonds') && (readChapter(reader) || true));
    return true;
  }) ?? false;
}

/** Reads whose accounts they are behind a mark: "; Ministerie van Water (XX)"; a sentence may end there, where no chapter follows. */
const readOwnerApart = (reader: Reader): boolean => reader.attempt(() => {
  const { text } = reader.mark('.;,:-–—') ?? reader.last;
  if (/^[.;,]$/.test(text) && reader.peek().text !== 'Ministerie') return false;
  return readOwner(reader) && (text !== '.' || reader.last.text === ')');
}) ?? false;

/** The years of accounts: "2030", "2030 en 2031". */
const readYears = (reader: Reader): boolean => reader.year() && (reader.attempt(() => reader.phrase('en') && reader.year()) || true);

/** Reads the years that reports are over, with whose they are: "over 2030 van het Pontenfonds", of several "van 2029, 2030 en 2031". */
export const readReportedYears = (reader: Reader): boolean => reporting.test(reader.last.lower) && (reader.attempt(() => {
  const isPlural = reader.last.lower.endsWith('en');
  if (!(reader.phrase('over') || (isPlural && reader.phrase('van'))) || !reader.year()) return false;
  while (reader.attempt(() => (reader.mark(',') || reader.phrase('en')) && reader.year()));
  readMaker(reader);
  return true;
}) ?? false);

/** Reads which budget one is of those that all ministries share, behind its noun: "voor 2030", "van 2030", "2030". */
export const readNational = (reader: Reader): boolean => national.has(reader.last.lower) && ((reader.attempt(() => reader.word(yearTies) && reader.year()) ?? false) || reader.year());
const yearTies = words('voor van over uit');

/** Reads which yearly reports or budgets some are behind their noun: "2030 en 2031 van het Ministerie van Water", "2030 en 2031 voor Water (XII)". */
export const readYearlyReports = (reader: Reader): boolean => severalYears.test(reader.last.lower) && (reader.attempt(() => readYears(reader) && (reader.phrase('voor') || reader.peek().lower === 'van') && readOwner(reader)) ?? false);

/** Reads which yearly report or budget one is behind its noun: "2030 van het Ministerie van Water", "voor 2030 van W&W", "2030 Ministerie van Water". */
export const readYearlyReport = (reader: Reader): boolean => yearly.test(reader.last.lower) && (reader.attempt(() => {
  if (!(readYearName(reader) || ((reader.phrase('voor') || reader.phrase('van')) && reader.year()))) return false;
  return (reader.peek().lower === 'van' || [0, 1].some((ahead) => reader.peek(ahead).text === 'Ministerie')) && readOwnerApart(reader);
}) ?? false);

/** Reads which yearly audit is meant, behind "Resultaten" or of whose accounts: "verantwoordingsonderzoek 2030 bij het Ministerie van Water (XX)", "verantwoordingsonderzoek bij het Ministerie van Water over 2030". */
export const readAudit = (reader: Reader): boolean => reader.attempt(() => {
  const isAudit = reader.last.lower === 'verantwoordingsonderzoek';
  if (!isAudit && !reader.phrase('verantwoordingsonderzoek')) return false;
  if (isAudit && isCapital(reader.peek())) return readOwner(reader) && (reader.year() || true);
  if (ties.has(reader.peek().lower)) return readOwner(reader) && (reader.phrase('van') || reader.phrase('over')) && reader.year();
  return reader.year() && (!isAudit || ties.has(reader.peek().lower)) && (readOwnerApart(reader) || !isAudit);
}) ?? false;

/** Reads what makes a report of the court one certain report: "bij het jaarverslag 2030 van het Ministerie van Water", "Resultaten verantwoordingsonderzoek 2030". */
export const readCourtReport = (reader: Reader): boolean => reader.attempt(() => {
  if (reader.peek().text === 'Resultaten') return reader.phrase('resultaten') && readAudit(reader);
  if (!reader.phrase('bij')) return false;
  reader.phrase('het');
  if (!reader.phrase('jaarverslag')) return false;
  if (readYears(reader)) return readOwnerApart(reader) || true;
  return readOwner(reader) && readYears(reader);
}) ?? false;

/** Reads which article of whose budget a review is of: "beleidsdoorlichting van artikel 3 van de begroting van Water". */
export const readReviewed = (reader: Reader): boolean => reader.last.lower.endsWith('doorlichting') && (reader.attempt(() => reader.phrase('van', 'artikel') && reader.digits(1, 2) !== null && reader.phrase('van', 'de', 'begroting') && readOwner(reader)) ?? false);
