import { cutTable, type Table } from './cut-table.js';
import { type Level, levelsOf } from './levels.js';
import type { Measures } from './measure.js';
import type { Row } from './rows.js';

/** A part of a page, in the order in which one reads: rows, down a column where a gutter parts the page, or a table. */
export type Block = { readonly kind: 'rows'; readonly rows: readonly Row[]; readonly gutter?: number } | Table;

/** What other pages have: tables, and gutters between columns of running text. */
export interface Others {
  readonly tables: readonly Table[];
  readonly gutters: readonly number[];
}

interface Region {
  readonly from: number;
  readonly to: number;
  readonly gutter: number;
}

const leastLevels = 5;
const leastWidth = 0.25;
const deepest = 3;

/** Places before which columns may end: where many rows begin, the most frequent first. */
function gutters(rows: readonly Row[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const place = Math.round((row.x - 3) / 4) * 4;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= leastLevels).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 10).map(([place]) => place);
}

function meanWidth(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + row.right - row.x, 0) / Math.max(1, rows.length);
}

/** The rows on both sides of a gutter that none of them crosses. */
function sidesOf(rows: readonly Row[], gutter: number): readonly [left: readonly Row[], right: readonly Row[]] {
  return [rows.filter((row) => row.right <= gutter), rows.filter((row) => row.x >= gutter)];
}

/** The longest stretch of levels that a gutter parts in two, if both sides hold running text; for a known table, if they hold anything. */
function regionAt(gutter: number, levels: readonly Level[], width: number, isKnown: boolean): Region | null {
  let best = { from: 0, to: 0 };
  let from = 0;
  for (const [i, level] of [...levels, null].entries()) {
    if (level?.every((row) => row.right <= gutter || row.x >= gutter)) continue;
    if (i - from > best.to - best.from) best = { from, to: i };
    from = i + 1;
  }
  const sides = sidesOf(levels.slice(best.from, best.to).flat(), gutter);
  const isText = sides.every((side) => side.length >= (isKnown ? 1 : leastLevels) && (isKnown || meanWidth(side) >= width * leastWidth));
  return isText ? { ...best, gutter } : null;
}

/** Rows of a page in the order in which one reads them: down each column; in a table row after row, cell by cell; else from top to bottom. */
export function orderRows(rows: readonly Row[], measures: Measures, others: Others): readonly Block[] {
  const blocks = orderPart(rows, measures, others.tables, 0);
  const gutter = blocks.length === 1 && blocks[0]?.kind === 'rows' ? others.gutters.find((one) => endsIn(rows, one)) : undefined;
  return gutter === undefined ? blocks : sidesOf(rows, gutter).map((side) => ({ kind: 'rows', rows: side, gutter }));
}

/** Whether rows are the last of columns as other pages have them, too few to tell: both begin at the top, and none crosses the gutter. */
function endsIn(rows: readonly Row[], gutter: number): boolean {
  const [left, right] = sidesOf(rows, gutter);
  return left.length > 0 && right.length > 0 && left.length + right.length === rows.length && sidesOf(levelsOf(rows)[0] ?? [], gutter).every((side) => side.length > 0);
}

function orderPart(rows: readonly Row[], measures: Measures, tables: readonly Table[], depth: number): readonly Block[] {
  const levels = levelsOf(rows);
  const width = measures.right - measures.left;
  const known = [...new Set(tables.flatMap(({ edges }) => edges.slice(-1)))];
  const places = gutters(rows);
  const regions = depth < deepest ? [...known, ...places].map((gutter) => regionAt(gutter, levels, width, known.includes(gutter))) : [];
  const region = regions.reduce((best, one) => (one && (!best || one.to - one.from > best.to - best.from) ? one : best), null);
  if (!region) return rows.length > 0 ? [{ kind: 'rows', rows }] : [];
  const { gutter } = region;
  const order = (part: readonly Level[]) => orderPart(part.flat(), measures, tables, depth + 1);
  const inside = levels.slice(region.from, region.to);
  const first = Math.max(0, inside.findIndex((level) => sidesOf(level, gutter).every((side) => side.length > 0)));
  const table = cutTable(inside.slice(first).flat(), gutter, places, measures.leading, tables);
  return [
    ...order(levels.slice(0, region.from + (table ? first : 0))),
    ...(table ? [table] : sidesOf(inside.flat(), gutter).flatMap((side) => order([side]).map((block): Block => (block.kind === 'rows' ? { gutter, ...block } : block)))),
    ...order(levels.slice(region.to)),
  ];
}
