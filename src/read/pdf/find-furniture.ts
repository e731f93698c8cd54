import { addTo } from '../../maps.js';
import { opensRaised } from './find-notes.js';
import { type Measures, type Sheet, textOf } from './measure.js';
import { overlaps, type Row } from './rows.js';

interface Occurrence {
  readonly row: Row;
  readonly sheet: Sheet;
  readonly numbers: readonly number[];
}

const zone = 0.15;
const footZone = 0.93;
const leastShare = 0.45;

/** True when the row is set apart from the text beside it on the page's inner side: by white space or by its size. */
function isApart({ row, sheet }: Occurrence, measures: Measures): boolean {
  if (Math.abs(row.size - measures.size) > measures.size * 0.05) return true;
  const inward = row.y < sheet.height / 2 ? 1 : -1;
  const away = sheet.rows.filter((other) => overlaps(row, other)).map((other) => (other.y - row.y) * inward);
  const nearest = Math.min(...away.filter((distance) => distance > measures.leading * 0.3));
  return Number.isFinite(nearest) && nearest > measures.leading * 1.3;
}

/** True when the figures in a repeated line are the same everywhere, or run on with the pages as page numbers do. */
function runOn(occurrences: readonly Occurrence[]): boolean {
  const [first] = occurrences;
  return (first?.numbers ?? []).every(
    (number, i) =>
      occurrences.every((one) => one.numbers[i] === number) ||
      occurrences.every((one) => (one.numbers[i] ?? 0) - one.sheet.page === number - (first?.sheet.page ?? 0)),
  );
}

function occurrencesOf(sheets: readonly Sheet[]): readonly (readonly Occurrence[])[] {
  const groups = new Map<string, Occurrence[]>();
  for (const sheet of sheets) {
    for (const row of sheet.rows) {
      if ((row.y > sheet.height * zone && row.y < sheet.height * (1 - zone)) || opensRaised(row)) continue;
      const text = textOf(row);
      const key = `${Math.round(row.y / 2)} ${text.replace(/\d+/g, '#').replace(/\s/g, '')}`;
      const numbers = [...text.matchAll(/\d+/g)].map((match) => Number(match[0]));
      addTo(groups, key, { row, sheet, numbers });
    }
  }
  return [...groups.values()];
}

/** The lines at the foot of a page that stand far below its text. */
function findLonelyFeet(sheet: Sheet, measures: Measures): readonly Row[] {
  const isLow = (row: Row) => row.y > sheet.height * footZone;
  const low = sheet.rows.filter(isLow);
  const top = Math.min(...low.map((row) => row.y));
  const above = sheet.rows.filter((row) => !isLow(row) && low.some((other) => overlaps(row, other)));
  return above.some((row) => top - row.y < measures.leading * 2.5) ? [] : low;
}

/** The page heads and feet: lines that come back on the same height of many pages, what stands on the height of one, and lines far below the text. */
export function findFurniture(sheets: readonly Sheet[], measures: Measures): ReadonlySet<Row> {
  const found = new Set(sheets.flatMap((sheet) => findLonelyFeet(sheet, measures)));
  for (const occurrences of occurrencesOf(sheets)) {
    const pages = new Set(occurrences.map((one) => one.sheet.page)).size;
    if (pages < Math.max(2, sheets.length * leastShare) || !runOn(occurrences)) continue;
    for (const one of occurrences) {
      if (isApart(one, measures)) found.add(one.row);
    }
  }
  for (const sheet of sheets) {
    const heights = new Set(sheet.rows.filter((row) => found.has(row)).map((row) => Math.round(row.y)));
    for (const row of sheet.rows) {
      if (heights.has(Math.round(row.y))) found.add(row);
    }
  }
  return found;
}
