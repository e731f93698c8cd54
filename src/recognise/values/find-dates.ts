import type { DateMention } from '../../types/mention.js';
import type { Token } from '../words/tokens.js';
import { monthWords } from './calendar.js';
import type { DateForm } from './date-form.js';
import { weekdays } from './date-parts.js';
import { findEach } from './find-each.js';
import { readDayDate, readNumericDate } from './day-dates.js';
import { readMonthDate, readYearDate, readYearPart, yearPartWords } from './month-dates.js';
import { readDuration, readRelative, relativeWords } from './relative-dates.js';

/** The ways of writing a date, each tried at a token in this order; the first that fits wins. */
const forms: readonly (readonly [string, DateForm])[] = [
  ['dag', readDayDate],
  ['cijferdatum', readNumericDate],
  ['jaardeel', readYearPart],
  ['maand', readMonthDate],
  ['betrekkelijk', readRelative],
  ['duur', readDuration],
  ['jaar', readYearDate],
];

/** The dates, periods and durations that begin at these tokens of a text; `anchor` is the paper's date (`YYYY-MM-DD`) or null. Offsets count in the text of the tokens. */
export function findDates(tokens: readonly Token[], places: readonly number[], anchor: string | null): readonly DateMention[] {
  return findEach(tokens, places, (at) => readDate(tokens, at, anchor), ({ rule, value }) => ({ kind: 'date', type: 'Date', rule, value }));
}

const starters: ReadonlySet<string> = new Set([...weekdays, ...monthWords, ...yearPartWords, ...relativeWords]);

/** Whether a word that is no number may be the first of a date. */
export const beginsDate = ({ lower }: Token): boolean => starters.has(lower);

function readDate(tokens: readonly Token[], at: number, anchor: string | null) {
  for (const [rule, form] of forms) {
    const hit = form(tokens, at, anchor);
    if (hit) return { at, rule, ...hit };
  }
  return null;
}
