import type { Measures, Sheet } from './measure.js';
import type { Row } from './rows.js';
import type { Run } from './run.js';

const smaller = 0.93;
/** Raised figures are at most so large beside their line: browsers print five sixths. */
const raisedSize = 0.85;
/** A column of notes is at least so wide, in heights of a letter. */
const columnWidth = 8;

/** True when the run is a small figure or asterisk above the baseline of its row. */
export function isRaised(run: Run, row: Row): boolean {
  return run.size <= row.size * raisedSize && run.y < row.y - row.size * 0.1 && /^(?:\d{1,3}|\*{1,3})(?:[ ,;]+\d{1,3})*[),.]?$/.test(run.text);
}

/** True when the row begins with the mark of a note: a raised figure, or a figure apart from the words. */
export function startsNote(row: Row): boolean {
  const [first, second] = row.runs;
  return first !== undefined && (isRaised(first, row) || (second !== undefined && /^\d{1,3}\)?$/.test(first.text) && second.spaced));
}

/** True when the row begins with a raised mark: no line of running text does, nor a page head or foot. */
export const opensRaised = (row: Row): boolean => row.runs.length > 1 && row.runs[0] !== undefined && isRaised(row.runs[0], row);

/**
 * The rows of footnotes on the pages: the smaller print at the foot, from the first mark on, or from the top of it where a note runs on from the
 * page before; in print of any size what stands at the foot from a raised mark on, for no line of running text begins with one.
 */
export function findNotes(sheets: readonly Sheet[], measures: Measures): ReadonlySet<Row> {
  const found = new Set<Row>();
  let runsOn = false;
  for (const { rows } of sheets) {
    const lastBody = rows.findLastIndex((row) => row.size > measures.size * smaller);
    const small = rows.slice(lastBody + 1);
    const first = small.findIndex(startsNote);
    const notes: readonly Row[] = runsOn ? small : first < 0 ? [] : small.slice(first);
    for (const row of [...footOf(rows, measures), ...notes]) found.add(row);
    runsOn = notes.length > 0;
  }
  return found;
}

/** The rows at the foot of a page from the first raised mark on, when nothing but notes follows it: no line stands further from the one before than lines do. */
function footOf(rows: readonly Row[], measures: Measures): readonly Row[] {
  let from = rows.length;
  for (let i = rows.length - 1; i > 0; i--) {
    const [row, before] = [rows[i], rows[i - 1]];
    if (!row || !before) break;
    if (opensRaised(row)) from = i;
    if (!opensRaised(row) && row.y - before.y > measures.leading * 1.5) break;
  }
  return rows.slice(from);
}

/** The columns in which notes stand: where some begin well to the right of others, and no row reaches over the white space between. */
export function noteColumns(rows: readonly Row[]): readonly (readonly Row[])[] {
  const starts = rows.filter(startsNote).sort((a, b) => a.x - b.x);
  const second = starts.find((row) => row.x - (starts[0]?.x ?? row.x) > row.size * columnWidth);
  if (!second || rows.some((row) => row.x < second.x - 1 && row.right > second.x)) return [rows];
  const isLeft = (row: Row) => row.x < second.x - 1;
  return [rows.filter(isLeft), ...noteColumns(rows.filter((row) => !isLeft(row)))];
}
