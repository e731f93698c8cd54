import { type Reader, words } from '../reader.js';

/** A parliamentary year: "20232024", and whether its two years follow each other. */
export interface Session {
  readonly years: string;
  readonly sound: boolean;
}

const names = words('vergaderjaar zittingsjaar vergaderjaren');

/** Reads "vergaderjaar 2023–2024", "2023/24", "(2023-2024)". */
export function readSession(reader: Reader): Session | null {
  return reader.attempt(() => {
    const open = reader.mark('(');
    reader.word(names);
    const first = reader.digits(4);
    if (first === null || !isYear(first) || !reader.mark('-‐–—/')) return null;
    const second = reader.digits(4) ?? reader.digits(2);
    if (second === null || (open && !reader.mark(')'))) return null;
    const last = second.length === 4 ? second : first.slice(0, 2) + second;
    const sound = Number(last) === Number(first) + 1 || (first === '1999' && second === '00');
    return { years: first + (sound ? String(Number(first) + 1) : last), sound };
  });
}

/** Reads a year on its own; `mayBeTied`: a number may be tied to it ("2014-27142"). */
export function readYear(reader: Reader, mayBeTied: boolean): string | null {
  return reader.attempt(() => {
    const year = reader.digits(4);
    return year !== null && isYear(year) && (mayBeTied || !(reader.peek().glued && /[-–—/]/.test(reader.peek().text))) ? year : null;
  });
}

/** Whether figures are a year in which the papers cited may have appeared. */
const isYear = (figures: string) => figures >= '1814' && figures < '2100';
