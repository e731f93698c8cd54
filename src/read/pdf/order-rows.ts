import type { Measures } from './measure.js';
import type { Row } from './rows.js';

interface Region {
  readonly from: number;
  readonly to: number;
  readonly gutter: number;
}

type Level = readonly Row[];

const leastLevels = 5;
const leastWidth = 0.25;
const deepest = 3;

function levelsOf(rows: readonly Row[]): readonly Level[] {
  const levels: Row[][] = [];
  for (const row of rows) {
    const last = levels.at(-1);
    const head = last?.[0];
    if (last && head && Math.abs(head.y - row.y) < Math.min(head.size, row.size) * 0.3) last.push(row);
    else levels.push([row]);
  }
  return levels;
}

/** Places between neighbours on a level, the most frequent first. */
function gutters(levels: readonly Level[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const level of levels) {
    for (const next of level.slice(1)) {
      const place = Math.round((next.x - 3) / 4) * 4;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count >= leastLevels).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 10).map(([place]) => place);
}

function meanWidth(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + row.right - row.x, 0) / Math.max(1, rows.length);
}

/** The longest stretch of levels that a gutter parts in two, if both sides hold running text. */
function regionAt(gutter: number, levels: readonly Level[], width: number): Region | null {
  let best = { from: 0, to: 0 };
  let from = 0;
  for (const [i, level] of [...levels, null].entries()) {
    if (level?.every((row) => row.right <= gutter || row.x >= gutter)) continue;
    if (i - from > best.to - best.from) best = { from, to: i };
    from = i + 1;
  }
  const rows = levels.slice(best.from, best.to).flat();
  const sides = [rows.filter((row) => row.right <= gutter), rows.filter((row) => row.x >= gutter)];
  const isText = sides.every((side) => side.length >= leastLevels && meanWidth(side) >= width * leastWidth);
  return isText ? { ...best, gutter } : null;
}

/** Cuts levels where both sides leave white space: the rows of a table. Columns of running text have no such places, or one by chance. */
function cutAtBreaks(levels: readonly Level[], leading: number): readonly (readonly Level[])[] {
  const chunks: Level[][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const level of levels) {
    const y = level[0]?.y ?? before;
    const last = chunks.at(-1);
    if (last && y - before < leading * 1.4) last.push(level);
    else chunks.push([level]);
    before = y;
  }
  return chunks.length > 2 ? chunks : [levels];
}

/** Rows of a page in the order in which one reads them: down each column; in a table down each cell, row after row; else from top to bottom. */
export function orderRows(rows: readonly Row[], measures: Measures, depth = 0): readonly Row[] {
  const levels = levelsOf(rows);
  const width = measures.right - measures.left;
  const regions = depth < deepest ? gutters(levels).map((gutter) => regionAt(gutter, levels, width)) : [];
  const region = regions.reduce((best, one) => (one && (!best || one.to - one.from > best.to - best.from) ? one : best), null);
  if (!region) return rows;
  const inside = cutAtBreaks(levels.slice(region.from, region.to), measures.leading).flatMap((chunk) => {
    const sides = [chunk.flat().filter((row) => row.right <= region.gutter), chunk.flat().filter((row) => row.x >= region.gutter)];
    return sides.flatMap((side) => orderRows(side, measures, depth + 1));
  });
  const above = orderRows(levels.slice(0, region.from).flat(), measures, depth + 1);
  return [...above, ...inside, ...orderRows(levels.slice(region.to).flat(), measures, depth + 1)];
}
