import type { DateMention } from '../../types/mention.js';
import type { Token } from '../entities/tokens.js';
import { readDayDate, readNumericDate } from './day-dates.js';
import { readMonthDate, readYearDate, readYearPart } from './month-dates.js';
import { readDuration, readRelative } from './relative-dates.js';
import type { DateForm } from './date-form.js';

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

/** The dates, periods and durations of a text; `anchor` is the paper's date (`YYYY-MM-DD`) or null. Offsets count in the text of the tokens. */
export function findDates(tokens: readonly Token[], anchor: string | null): readonly DateMention[] {
  const found: DateMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = readDate(tokens, at, anchor);
    const start = tokens[at]?.start;
    const end = hit && tokens[hit.end - 1]?.end;
    if (!hit || start === undefined || end === undefined) continue;
    found.push({ kind: 'date', type: 'Date', start, end: end ?? start, rule: hit.rule, value: hit.value });
    at = hit.end - 1;
  }
  return found;
}

function readDate(tokens: readonly Token[], at: number, anchor: string | null) {
  for (const [rule, form] of forms) {
    const hit = form(tokens, at, anchor);
    if (hit) return { ...hit, rule };
  }
  return null;
}
