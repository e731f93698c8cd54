import { isCapital } from './noun-phrase.js';
import { readYearName } from './dated-title.js';
import { type Reader, words } from '../reader.js';

const determiners = words('het de');
const offices = words('ministerie minister');
/** A chapter of the budget. */
const chapter = /^(?:[IVX]{1,5}[AB]?|[A-Z])$/;

/** Reads whose accounts they are: "van het Ministerie van Water en Wegen", "bij het Ministerie van W&W", "Ministerie van Water", "W&W". */
function readOwner(reader: Reader): boolean {
  return reader.attempt(() => {
    if (!reader.phrase('van')) reader.phrase('bij');
    while (reader.word(determiners));
    if (reader.word(offices)) reader.phrase('van');
    if (!reader.take(isCapital)) return false;
    while (reader.take(isCapital) || reader.attempt(() => (reader.mark(',&') || reader.phrase('en')) && reader.take(isCapital)));
    return true;
  }) ?? false;
}

/** Reads which yearly report one is behind its noun: "2030 van het Ministerie van Water". */
export const readYearlyReport = (reader: Reader): boolean => reader.last.lower.endsWith('jaarverslag') && (reader.attempt(() => readYearName(reader) && reader.peek().lower === 'van' && readOwner(reader)) ?? false);

/** Reads which yearly audit is meant, behind "Resultaten" or of whose accounts: "verantwoordingsonderzoek 2030 bij het Ministerie van Water (XX)". */
export const readAudit = (reader: Reader): boolean => reader.attempt(() => {
  const isAudit = reader.last.lower === 'verantwoordingsonderzoek';
  if (!(isAudit || reader.phrase('verantwoordingsonderzoek')) || !reader.year()) return false;
  if (isAudit && !/^(?:bij|van)$/.test(reader.peek().lower)) return false;
  if (!reader.attempt(() => (reader.mark('-–—:') || true) && readOwner(reader)) && isAudit) return false;
  reader.attempt(() => reader.mark('(') && reader.take(({ text }) => chapter.test(text)) && reader.mark(')'));
  return true;
}) ?? false;

/** Reads what makes a report of the court one certain report: "bij het jaarverslag 2030 van het Ministerie van Water", "Resultaten verantwoordingsonderzoek 2030". */
export const readCourtReport = (reader: Reader): boolean => reader.attempt(() => {
  if (reader.peek().text === 'Resultaten') return reader.phrase('resultaten') && readAudit(reader);
  if (!reader.phrase('bij')) return false;
  reader.phrase('het');
  if (!reader.phrase('jaarverslag')) return false;
  if (reader.year()) return readOwner(reader) || true;
  return readOwner(reader) && reader.year();
}) ?? false;
