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
function readTo(reader: Reader): boolean {
  return reader.mark('-‐–—') !== null || reader.phrase('t', '/', 'm') || reader.phrase('tot', 'en', 'met') || reader.phrase('t', '.', 'e', '.', 'm', '.') || reader.phrase('tot');
}

/** The whole numbers from the first to the last, or null when that is no range a paper would print. */
export function expand(from: string, to: string): readonly string[] | null {
  const [first, last] = [Number(from), Number(to)];
  if (!(first < last) || last - first > longest) return null;
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

/** Reads members with commas, "en" and ranges between them; a range gives all its numbers, when its ends are numbers. */
export function readRanges(reader: Reader, item: () => string | null): readonly string[] {
  const list: string[] = [];
  const member = (): string | null => {
    const one = item();
    if (one === null) return null;
    const rest = reader.attempt(() => {
      const last = readTo(reader) ? item() : null;
      return last === null ? null : expand(one, last);
    });
    list.push(...(rest ?? [one]));
    return one;
  };
  for (let one = member(); one !== null && list.length < longest; one = reader.attempt(() => (readJoint(reader) ? member() : null)));
  return list;
}
