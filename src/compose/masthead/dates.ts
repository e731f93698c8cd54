import { months } from '../../tables/months.js';

/** A day as printed: day, month and, when printed, year. */
export const printedDay = String.raw`(\d{1,2}) ?(${months.join('|')})(?: ?(\d{4}))?`;

/** `YYYY-MM-DD` of the first day that `pattern` captures in `text` (its first three groups are those of `printedDay`); undefined when there is none or it is none. */
export function dayAfter(pattern: RegExp, text: string, yearOf?: string): string | undefined {
  const [, day, month = '', year] = pattern.exec(text) ?? [];
  const number = 1 + months.indexOf(month.toLowerCase());
  const ofYear = year ?? yearOf?.slice(0, 4);
  if (day === undefined || number === 0 || ofYear === undefined) return undefined;
  const date = new Date(Date.UTC(Number(ofYear), number - 1, Number(day)));
  return date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : undefined;
}
