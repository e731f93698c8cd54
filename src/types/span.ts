/** A half-open range `[start, end)` of UTF-16 code units; of which text is said where it is used (0-based). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Index of the last of some things, in order of where they start, that starts at an offset or before it; 0 when none does. */
export function indexAt<T>(things: readonly T[], startOf: (thing: T) => number, offset: number): number {
  let low = 0;
  let high = things.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const thing = things[middle];
    if (thing !== undefined && startOf(thing) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
