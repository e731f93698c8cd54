import { months } from '../../tables/months.js';
import type { DateValue } from '../../types/mention.js';

/** A day as far as it is written; a year that is not printed is absent. */
export interface WrittenDay {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

/** Which occurrence of a day without year is meant, seen from the paper's date. */
export type Side = 'past' | 'future' | 'nearest';

const numbers: ReadonlyMap<string, number> = new Map([
  ...months.map((name, i): [string, number] => [name, i + 1]),
  ['jan', 1], ['feb', 2], ['febr', 2], ['mrt', 3], ['apr', 4], ['aug', 8], ['sep', 9], ['sept', 9], ['okt', 10], ['nov', 11], ['dec', 12],
]);

/** Whether figures are a year from 1900 to 2099. */
export const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** Names and usual abbreviations of the months, lower case. */
export const monthWords: readonly string[] = [...numbers.keys()];

/** The number of a month by its Dutch name or usual abbreviation, 1-12, or null. */
export function monthOf(word: string): number | null {
  return numbers.get(word) ?? null;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `YYYY-MM-DD`, or null when the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month) ? `${year}-${two(month)}-${two(day)}` : null;
}

/** Number of days of a month. */
const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The year of a day or month that is written without one, seen from the paper's date. */
export function yearFor({ month, day }: WrittenDay, anchor: string, side: Side): number {
  const year = Number(anchor.slice(0, 4));
  const at = Number(anchor.slice(5, 7)) * 31 + Number(anchor.slice(8, 10));
  const then = month * 31 + (day ?? (side === 'future' ? 31 : 1));
  if (side === 'past') return then <= at ? year : year - 1;
  if (side === 'future') return then >= at ? year : year + 1;
  const distance = then - at;
  return distance > 190 ? year - 1 : distance < -190 ? year + 1 : year;
}

/** The year that "dit", "vorig" and "volgend" before "jaar" mean, counted from the paper's. */
export const relativeYears: ReadonlyMap<string, number> = new Map([['dit', 0], ['vorig', -1], ['volgend', 1]]);

/** A whole month, or several in a row; null when the last is before the first, as a misprint may have it. */
export function monthPeriod(from: { year: number; month: number }, until: { year: number; month: number }, anchored: boolean): DateValue | null {
  return period(`${from.year}-${two(from.month)}-01`, `${until.year}-${two(until.month)}-${two(lengthOf(until.year, until.month))}`, anchored);
}

/** A whole year, or several in a row; null when the last is before the first. */
export function yearPeriod(from: number, until: number, anchored: boolean): DateValue | null {
  return period(`${from}-01-01`, `${until}-12-31`, anchored);
}

const period = (from: string, until: string, anchored: boolean): DateValue | null => (from <= until ? { kind: 'period', from, until, anchored } : null);
