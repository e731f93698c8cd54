import type { Row } from './rows.js';

/** Rows that stand on one height, from left to right. */
export type Level = readonly Row[];

/** True when rows stand on one height. */
export const isLevel = (a: Row, b: Row): boolean => Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.3;

/** Rows, which are in order from top to bottom, by the heights on which they stand. */
export function levelsOf(rows: readonly Row[]): readonly Level[] {
  const levels: Row[][] = [];
  for (const row of rows) {
    const head = levels.at(-1)?.[0];
    if (head && isLevel(head, row)) levels.at(-1)?.push(row);
    else levels.push([row]);
  }
  return levels.map((level) => level.sort((a, b) => a.x - b.x));
}
