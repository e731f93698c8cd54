import { overlaps, type Row } from './rows.js';

/** The rows of one page, those of turned print apart, and the page's size in points. */
export interface Sheet {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
  readonly turned: readonly Row[];
}

/** How the running text of a paper is set, in points. */
export interface Measures {
  readonly size: number;
  readonly left: number;
  readonly right: number;
  /** From baseline to baseline. */
  readonly leading: number;
}

/** The characters of a row with a space wherever white space is printed. */
export function textOf(row: Row): string {
  return row.runs.map((run, i) => (i > 0 && run.spaced ? ` ${run.text}` : run.text)).join('');
}

function mostWeighty(weights: Iterable<readonly [value: number, weight: number]>, otherwise: number): number {
  const sums = new Map<number, number>();
  for (const [value, weight] of weights) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].reduce((best, one) => (one[1] > best[1] ? one : best), [otherwise, 0])[0];
}

/** How many rows may stand between a line and the one above it in its column. */
const nearest = 8;

function* distances(sheets: readonly Sheet[], size: number): Generator<readonly [number, number]> {
  for (const { rows } of sheets) {
    for (const [i, row] of rows.entries()) {
      const before = rows.slice(Math.max(0, i - nearest), i).findLast((other) => overlaps(row, other));
      const distance = before ? row.y - before.y : 0;
      if (row.size === size && before?.size === size && distance > size * 0.8 && distance < size * 2.5) yield [Math.round(distance * 10) / 10, 1];
    }
  }
}

function isBody(row: Row, size: number): boolean {
  return Math.abs(row.size - size) <= 0.3;
}

/** Measures the running text: the size, edge and distance of lines that most characters have. */
export function measure(sheets: readonly Sheet[]): Measures {
  const rows = sheets.flatMap((sheet) => sheet.rows);
  const size = mostWeighty(rows.map((row) => [row.size, textOf(row).length]), 10);
  const body = rows.filter((row) => isBody(row, size));
  const left = mostWeighty(body.map((row) => [Math.round(row.x), textOf(row).length]), 0);
  const ends = body.filter((row) => Math.abs(row.x - left) < size).map((row) => row.right);
  const right = ends.sort((a, b) => a - b)[Math.floor(ends.length * 0.95)] ?? left;
  return { size, left, right, leading: mostWeighty(distances(sheets, size), size * 1.2) };
}
