import { knownNames } from '../../entities/tables/known-tables.js';
import { readPeriods } from './dated-title.js';
import { readMaker } from './read-maker.js';
import { readDate } from '../papers/read-date-words.js';
import type { Reader } from '../reader.js';

/** Reads what makes an agreement or estimate one certain one behind its noun: "2030", "uit 2030", "van 16 mei", "van kabinet-Veerman IV"; `isOneOfMany`: who made it does not tell which. */
export function readAgreement(reader: Reader, isOneOfMany: boolean): boolean {
  let isKnown = readPeriods(reader);
  for (;;) {
    if (readDate(reader)) isKnown = true;
    else if (!isOfPlace(reader) && readMaker(reader)) isKnown ||= !isOneOfMany;
    else return isKnown;
  }
}

/** "van Parijs": a treaty is called after a place, and is no one's. */
const isOfPlace = (reader: Reader): boolean => reader.ahead(() => reader.phrase('van') && (knownNames().exact.longestAt(reader.tokens, reader.at)?.values.some(({ type }) => type === 'Location') ?? false));
