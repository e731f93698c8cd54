import { addTo } from '../../maps.js';
import type { Run } from './run.js';

/** Runs that stand on one baseline without a wide gap between them; `y` and `size` are those of its largest run. */
export interface Row {
  readonly runs: readonly Run[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** True when rows stand above one another. */
export function overlaps(a: Row, b: Row): boolean {
  return a.x < b.right && b.x < a.right;
}

interface Baseline {
  readonly y: number;
  readonly size: number;
  readonly runs: Run[];
}

const bucketHeight = 8;
const sameSize = 0.85;
const smallestRaised = 0.45;
const onBaseline = 0.3;
const leastOverlap = 0.35;
const wideGap = 1.2;
/** White space before a column, where others begin at the same place; between words that is chance. */
const narrowGap = 0.4;
const fewestInColumn = 5;
/** White space that parts words, whether or not the file has a space there. */
const wordGap = 0.3;
/** White space between a mark and its note, in heights of a letter. */
const markGap = 4;

function box(one: { readonly y: number; readonly size: number }): { readonly top: number; readonly bottom: number } {
  return { top: one.y - 0.8 * one.size, bottom: one.y + 0.2 * one.size };
}

function touches(run: Run, baseline: Baseline): boolean {
  return baseline.runs.some((other) => run.x - other.right < baseline.size && other.x - run.right < baseline.size);
}

/** True for figures that may be the mark of the note whose first line begins some way behind them. */
const marks = (run: Run, line: readonly Run[], size: number): boolean =>
  run.size < sameSize * size && /^(?:\d{1,3}|\*{1,3})[).]?$/.test(run.text) && line.every((other) => other === run || (other.x > run.right && other.size > run.size)) && line.some((other) => other !== run && other.x - run.right < markGap * size);

/** How well a run fits on a baseline: 0 not at all, 1 wholly. Smaller runs may be raised or lowered, if they touch a neighbour; half as well as the mark of a line that begins further on. */
function measureFit(run: Run, baseline: Baseline): number {
  const away = Math.abs(run.y - baseline.y) / baseline.size;
  if (run.size >= sameSize * baseline.size) return away <= onBaseline ? 1 - away : 0;
  const [mine, its] = [box(run), box(baseline)];
  const overlap = (Math.min(mine.bottom, its.bottom) - Math.max(mine.top, its.top)) / run.size;
  if (run.size < smallestRaised * baseline.size || overlap < leastOverlap) return 0;
  return touches(run, baseline) ? overlap : marks(run, baseline.runs, baseline.size) ? overlap / 2 : 0;
}

function bucketsOf(one: { readonly y: number; readonly size: number }): readonly number[] {
  const { top, bottom } = box(one);
  const first = Math.floor(top / bucketHeight);
  const count = Math.min(200, Math.floor(bottom / bucketHeight) - first + 1);
  return Array.from({ length: count }, (_, i) => first + i);
}

/** Gathers runs on baselines, the largest first, so that raised figures find the line they belong to. */
function findBaselines(runs: readonly Run[]): readonly Baseline[] {
  const baselines: Baseline[] = [];
  const buckets = new Map<number, Baseline[]>();
  for (const run of [...runs].sort((a, b) => b.size - a.size || a.y - b.y || a.x - b.x)) {
    let best: Baseline | null = null;
    let bestFit = 0;
    for (const baseline of new Set(bucketsOf(run).flatMap((bucket) => buckets.get(bucket) ?? []))) {
      const fits = measureFit(run, baseline);
      if (fits > bestFit) [best, bestFit] = [baseline, fits];
    }
    if (best) {
      best.runs.push(run);
      continue;
    }
    const baseline = { y: run.y, size: run.size, runs: [run] };
    baselines.push(baseline);
    for (const bucket of bucketsOf(run)) addTo(buckets, bucket, baseline);
  }
  return baselines;
}

/** A row of these runs, which are in order from left to right. */
function rowOf(runs: readonly Run[], y: number, size: number): Row {
  return { runs, y, size, x: Math.min(...runs.map((run) => run.x)), right: Math.max(...runs.map((run) => run.right)) };
}

const figure = /^[-–+€$\d.,%()]+$/;

/** Where columns stand: places at which, on many baselines, a run begins behind white space or first, or figures behind white space end. Tells whether a run stands in one. */
function findColumns(baselines: readonly Baseline[]): (run: Run) => boolean {
  const begins = new Map<number, number>();
  const ends = new Map<number, number>();
  const count = (counts: Map<number, number>, place: number) => counts.set(Math.round(place), (counts.get(Math.round(place)) ?? 0) + 1);
  const isMany = (counts: ReadonlyMap<number, number>, place: number) => [-1, 0, 1].reduce((sum, by) => sum + (counts.get(Math.round(place) + by) ?? 0), 0) >= fewestInColumn;
  for (const { runs, size } of baselines) {
    let right = Number.NEGATIVE_INFINITY;
    for (const run of runs) {
      if (run.x - right > narrowGap * size) {
        count(begins, run.x);
        if (figure.test(run.text)) count(ends, run.right);
      }
      right = Math.max(right, run.right);
    }
  }
  return (run) => isMany(begins, run.x) || (figure.test(run.text) && isMany(ends, run.right));
}

/** A baseline cut at wide gaps, and at narrow ones before a column. */
function splitBaseline({ runs, y, size }: Baseline, isColumn: (run: Run) => boolean): Row[] {
  const rows: Row[] = [];
  let current: Run[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    const gap = run.x - right;
    const [first] = current;
    const isMark = current.length === 1 && first !== undefined && marks(first, [first, run], size);
    if (current.length > 0 && !isMark && (gap > wideGap * size || (gap > narrowGap * size && isColumn(run)))) {
      rows.push(rowOf(current, y, size));
      current = [];
    }
    current.push(current.length > 0 && gap > wordGap * size ? { ...run, spaced: true } : run);
    right = Math.max(right, run.right);
  }
  return current.length > 0 ? [...rows, rowOf(current, y, size)] : rows;
}

/** The rows of a page from top to bottom, on one height from left to right. */
export function findRows(runs: readonly Run[]): readonly Row[] {
  const baselines = findBaselines(runs).map((baseline) => ({ ...baseline, runs: baseline.runs.sort((a, b) => a.x - b.x) }));
  const isColumn = findColumns(baselines);
  return baselines
    .flatMap((baseline) => splitBaseline(baseline, isColumn))
    .sort((a, b) => a.y - b.y || a.x - b.x);
}
