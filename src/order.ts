/** Compares by code unit; no locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Compares entries by their keys. */
export const byKey = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number => byCodeUnit(a, b);

/** Compares by runs of digits as numbers and all else by code unit: `…/9` before `…/10`; no locale. */
export function compareNaturally(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let end = 0;
  while (end < length && a.charCodeAt(end) === b.charCodeAt(end)) end++;
  let start = end;
  while (start > 0 && isDigit(a.charCodeAt(start - 1))) start--;
  // Never asked behind an end, after which the engine would read all characters slowly.
  if (start < length && isDigit(a.charCodeAt(start)) && isDigit(b.charCodeAt(start))) {
    const x = digitsAt(a, start);
    const y = digitsAt(b, start);
    const byNumber = x.replace(/^0+/, '').length - y.replace(/^0+/, '').length || Number(x > y) - Number(x < y);
    if (byNumber !== 0) return byNumber;
  }
  return end < length ? a.charCodeAt(end) - b.charCodeAt(end) : a.length - b.length;
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

function digitsAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

/** Sorts a list in place, and gives one of those that are equal. */
export function sortedOnce<T extends object | string>(list: T[], compare: (a: T, b: T) => number): readonly T[] {
  list.sort(compare);
  return list.filter((value, i) => i === 0 || compare(list[i - 1] ?? value, value) !== 0);
}
