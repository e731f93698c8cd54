import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../order.js';
import { readLines } from '../store/read-lines.js';

/** Rows of text that come in any order and leave sorted by code unit, however many: what does not fit in memory waits on disk. */
export interface Sorter {
  readonly add: (row: string) => void;
  /** The rows in order; may be asked any number of times, and rows may come after, or meanwhile: those are not among them. */
  readonly sorted: () => Generator<string>;
  /** Gives back the room on disk. */
  readonly close: () => void;
}

/** Sorts rows without line ends. `folder` is made when it is needed; `most`: characters held in memory. */
export function openSorter(folder: string, most = 3_000_000): Sorter {
  const runs: string[] = [];
  let rows: string[] = [];
  let size = 0;
  const flush = () => {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `rij-${runs.length}`);
    rows.sort(byCodeUnit);
    for (let at = 0; at < rows.length; at += 500) writeFileSync(path, `${rows.slice(at, at + 500).join('\n')}\n`, { flag: at === 0 ? 'w' : 'a' });
    runs.push(path);
    rows = [];
    size = 0;
  };
  return {
    add(row) {
      rows.push(row);
      size += row.length;
      if (size > most) flush();
    },
    *sorted() {
      if (runs.length > 0 && rows.length > 0) flush();
      yield* runs.length === 0 ? rows.toSorted(byCodeUnit) : mergeSorted(runs.map(readLines), byCodeUnit);
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Merges what is sorted; the heads of the runs are kept in order, the next one first. Whoever stops before the end lets go of the runs by `return`. */
export function* mergeSorted<T>(runs: readonly Generator<T>[], compare: (a: T, b: T) => number): Generator<T> {
  const [only, ...others] = runs;
  if (only && others.length === 0) return yield* only;
  const heads: { readonly row: T; readonly run: Generator<T> }[] = [];
  const enter = (row: T, run: Generator<T>) => {
    let at = heads.length;
    for (let other = heads[at - 1]; other && compare(other.row, row) < 0; other = heads[at - 1]) at--;
    heads.splice(at, 0, { row, run });
  };
  try {
    for (const run of runs) {
      const first = run.next();
      if (!first.done) enter(first.value, run);
    }
    for (let head = heads.pop(); head; head = heads.pop()) {
      yield head.row;
      const next = head.run.next();
      if (!next.done) enter(next.value, head.run);
    }
  } finally {
    for (const run of runs) run.return(undefined);
  }
}
