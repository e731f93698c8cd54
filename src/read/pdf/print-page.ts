import type { LineRole } from '../../types/source.js';
import type { Printed } from '../write-source.js';
import type { Measures, Sheet } from './measure.js';
import { orderRows } from './order-rows.js';
import { rowPieces } from './row-pieces.js';
import type { Row } from './rows.js';

/** What stands on a page beside its running text. */
export interface Places {
  readonly furniture: ReadonlySet<Row>;
  readonly notes: ReadonlySet<Row>;
}

const marginPrint = 0.85;
const cellGap = 2.5;

/** True when a row stands in the margin in smaller print: the imprint, the sender's particulars beside a letter. */
export function isMarginal(row: Row, measures: Measures): boolean {
  return row.size < measures.size * marginPrint && (row.right < measures.left || row.x > measures.right);
}

/** Rows that stand on one height, put together again where they follow each other. */
function joinRows(rows: readonly Row[]): readonly (readonly Row[])[] {
  const lines: Row[][] = [];
  for (const row of rows) {
    const last = lines.at(-1)?.at(-1);
    if (last && Math.abs(last.y - row.y) < Math.min(last.size, row.size) * 0.3 && row.x >= last.right - 1) lines.at(-1)?.push(row);
    else lines.push([row]);
  }
  return lines;
}

function isTableRow(line: readonly Row[]): boolean {
  return line.length > 2 && line.slice(1).filter((row, i) => row.x - (line[i]?.right ?? 0) > cellGap * row.size).length > 1;
}

function gapAbove(line: Row, before: Row | undefined, measures: Measures): number | null {
  if (!before || line.y <= before.y) return null;
  const leading = (measures.leading * line.size) / measures.size;
  return Math.max(0, Math.round(((line.y - before.y) / leading - 1) * 10) / 10);
}

/** Lines of one part of a page (its text, its notes …) as printed, in reading order. */
export function printRows(rows: readonly Row[], page: number, measures: Measures, role?: LineRole): readonly Printed[] {
  const printed: Printed[] = [];
  let before: Row | undefined;
  for (const line of joinRows(rows)) {
    const [first] = line;
    if (!first) continue;
    const gap = gapAbove(first, before, measures);
    const place = { page, indent: Math.round(first.x - measures.left), ...(gap === null ? {} : { gap }) };
    const pieces = line.map((row) => rowPieces(row, role === 'footnote'));
    if (!role && isTableRow(line)) {
      const cells = pieces.map((cell, i): Printed => ({ pieces: cell, features: { ...place, role: 'table-row', cell: i }, ends: i < pieces.length - 1 ? '\t' : '\n' }));
      printed.push(...cells);
    } else {
      const joined = pieces.flatMap((part, i) => (i === 0 ? part : [{ text: ' ' }, ...part]));
      printed.push({ pieces: joined, features: role ? { ...place, role } : place, ends: '\n' });
    }
    before = first;
  }
  return printed;
}

/** A page as printed: head, what stands beside the text, the text in reading order, notes, foot. */
export function printPage(sheet: Sheet, measures: Measures, { furniture, notes }: Places): readonly Printed[] {
  const isFurniture = (row: Row) => furniture.has(row) || (isMarginal(row, measures) && (sheet.page > 1 || row.y > sheet.height * 0.85));
  const edge = sheet.rows.filter(isFurniture);
  const inner = sheet.rows.filter((row) => !isFurniture(row));
  const beside = inner.filter((row) => isMarginal(row, measures));
  const text = inner.filter((row) => !notes.has(row) && !isMarginal(row, measures));
  const print = (rows: readonly Row[], role?: LineRole) => printRows(rows, sheet.page, measures, role);
  return [
    ...print(edge.filter((row) => row.y < sheet.height / 2), 'page-furniture'),
    ...print(beside, 'masthead'),
    ...print(orderRows(text, measures)),
    ...print(inner.filter((row) => notes.has(row)), 'footnote'),
    ...print(edge.filter((row) => row.y >= sheet.height / 2), 'page-furniture'),
  ];
}
