import { months } from '../../tables/months.js';

/** A day as printed: day, month and, when printed, year. */
export const printedDay = String.raw`(\d{1,2}) ?(${months.join('|')})(?: ?(\d{4}))?`;

/** `YYYY-MM-DD` of the first day that `pattern` captures in `text` (its first three groups are those of `printedDay`), without a year the last such day up to `until`; undefined when there is none or it is none. */
export function dayAfter(pattern: RegExp, text: string, until?: string): string | undefined {
  const [, day, month = '', year] = pattern.exec(text) ?? [];
  const number = 1 + months.indexOf(month.toLowerCase());
  if (day === undefined || number === 0) return undefined;
  if (year !== undefined) return dayOf(Number(year), number, Number(day));
  if (until === undefined) return undefined;
  const lastYear = Number(until.slice(0, 4));
  return [lastYear, lastYear - 1].map((of) => dayOf(of, number, Number(day))).find((found) => found !== undefined && found <= until);
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
