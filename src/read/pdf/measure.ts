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
  /** Where running text begins and ends at all, over all its columns. */
  readonly outer: { readonly left: number; readonly right: number };
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

/** Of what the heaviest place has, the least that a place where running text begins has. */
const leastWeight = 0.25;

/** The leftmost place at which much of the text begins, and the right edge of nearly all of it. */
function outerOf(body: readonly Row[]): Measures['outer'] {
  const weights = new Map<number, number>();
  for (const row of body) weights.set(Math.round(row.x), (weights.get(Math.round(row.x)) ?? 0) + textOf(row).length);
  const heaviest = Math.max(0, ...weights.values());
  const left = Math.min(...[...weights].flatMap(([x, weight]) => (weight >= heaviest * leastWeight ? [x] : [])));
  return { left, right: rightOf(body) };
}

/** The right edge of nearly all rows. */
const rightOf = (rows: readonly Row[]): number => rows.map((row) => row.right).sort((a, b) => a - b)[Math.floor(rows.length * 0.95)] ?? 0;

function isBody(row: Row, size: number): boolean {
  return Math.abs(row.size - size) <= 0.3;
}

/** Measures the running text: the size, edge and distance of lines that most characters have. */
export function measure(sheets: readonly Sheet[]): Measures {
  const rows = sheets.flatMap((sheet) => sheet.rows);
  const size = mostWeighty(rows.map((row) => [row.size, textOf(row).length]), 10);
  const body = rows.filter((row) => isBody(row, size));
  const left = mostWeighty(body.map((row) => [Math.round(row.x), textOf(row).length]), 0);
  const right = rightOf(body.filter((row) => Math.abs(row.x - left) < size));
  return { size, left, right, outer: outerOf(body), leading: mostWeighty(distances(sheets, size), size * 1.2) };
}
