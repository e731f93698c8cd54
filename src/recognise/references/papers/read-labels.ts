import { wordClass } from '../../../tables/word-classes.js';
import { longest, type Reader, words } from '../reader.js';

const and = words('en of alsmede alsook');

/** Reads what parts two members of a list ("," "en" ", en" "&" "/"). */
export function readJoint(reader: Reader): boolean {
  return reader.attempt(() => {
    const comma = reader.mark(',;/&+');
    return reader.word(and) !== null || comma !== null;
  }) ?? false;
}

/** Reads what stands between the ends of a range ("-", "t/m", "tot en met", "tot"). */
export function readTo(reader: Reader): boolean {
  return reader.mark('-‐–—') !== null || reader.phrase('t', '/', 'm') || reader.phrase('tot', 'en', 'met') || reader.phrase('t', '.', 'e', '.', 'm', '.') || reader.phrase('tot');
}

/** The whole numbers from the first to the last, or null when that is no range a paper would print. */
export function expand(from: string, to: string): readonly string[] | null {
  const [first, last] = [Number(from), Number(to)];
  if (!(first < last) || last - first > longest) return null;
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

const counted: ReadonlySet<string> = new Set([...words('euro miljoen miljard procent jaar jaren dagen weken maanden uur leden gemeenten'), ...wordClass('geteld'), ...wordClass('maat')]);

/** Whether what comes next is counted or measured by the figures before it, which then number nothing ("nr. 4 en 30 miljoen euro"). */
export const isCountedNext = (reader: Reader): boolean => counted.has(reader.peek().lower);

/** Reads members with commas, "en" and ranges between them, the first told that it is; a range gives all its numbers, when its ends are numbers. */
export function readRanges(reader: Reader, item: (isFirst: boolean) => string | null): readonly string[] {
  const list: string[] = [];
  const member = (): string | null => {
    const one = item(list.length === 0);
    if (one === null) return null;
    const rest = reader.attempt(() => {
      const last = readTo(reader) ? item(false) : null;
      return last === null ? null : expand(one, last);
    });
    list.push(...(rest ?? [one]));
    return one;
  };
  for (let one = member(); one !== null && list.length < longest; one = reader.attempt(() => (readJoint(reader) ? member() : null)));
  return list;
}
