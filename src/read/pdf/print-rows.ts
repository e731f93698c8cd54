import type { LineRole } from '../../types/source.js';
import { joinCells } from '../table-row.js';
import type { Printed } from '../write-source.js';
import { partSigners } from './part-signers.js';
import { isLevel, levelsOf } from './levels.js';
import type { Measures } from './measure.js';
import { rowPieces } from './row-pieces.js';
import type { Row } from './rows.js';
import { joinWrapped, type Printing } from './wrapped-cells.js';

const marginPrint = 0.85;
const cellGap = 2.5;
const sameEdge = 1.5;

/** True when a row stands in the margin in smaller print: the imprint, the sender's particulars beside a letter. */
export function isMarginal(row: Row, measures: Measures): boolean {
  return row.size < measures.size * marginPrint && (row.right < measures.outer.left || row.x > measures.outer.right);
}

/** Rows that stand on one height, put together again where they follow each other. */
function joinRows(rows: readonly Row[]): readonly (readonly Row[])[] {
  const lines: Row[][] = [];
  for (const row of rows) {
    const last = lines.at(-1)?.at(-1);
    if (last && isLevel(last, row) && row.x >= last.right - 1) lines.at(-1)?.push(row);
    else lines.push([row]);
  }
  return lines;
}

function hasCells(line: readonly Row[]): boolean {
  return line.length > 2 && line.slice(1).filter((row, i) => row.x - (line[i]?.right ?? 0) > cellGap * row.size).length > 1;
}

/** True for a line of cells whose inner ones stand under or over those of a neighbour: white space in a line that fills its column stands anywhere. */
function isTableRow(line: readonly Row[], neighbours: readonly (readonly Row[] | undefined)[]): boolean {
  const isUnder = (a: Row, b: Row) => Math.abs(a.x - b.x) < sameEdge || Math.abs(a.right - b.right) < sameEdge;
  return hasCells(line) && neighbours.some((other) => other && hasCells(other) && line.slice(1, -1).every((cell) => other.slice(1, -1).some((one) => isUnder(cell, one))));
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
  const lines = partSigners(joinRows(levelsOf(rows).flat()));
  let at = 0;
  for (const { lines: joined, cells } of role ? lines.map((line): Printing => ({ lines: [line] })) : joinWrapped(lines, measures)) {
    const [line = []] = joined;
    const [first] = line;
    const neighbours = [lines[at - 1], lines[at + 1]];
    const gap = at > 0 && lines[at - 1]?.length === 0 ? 1 : first && gapAbove(first, before, measures);
    at += joined.length;
    if (!first) continue;
    const place = { page, ...(typeof gap === 'number' && { gap }) };
    if (cells) printed.push(...joinCells(cells.map((cell) => printCell(cell, page, measures)), page));
    else printed.push(...printLine(line, neighbours, place, role));
    before = joined.at(-1)?.[0];
  }
  return printed;
}

function printLine(line: readonly Row[], neighbours: readonly (readonly Row[] | undefined)[], place: Printed['features'], role?: LineRole): readonly Printed[] {
  const pieces = line.map((row) => rowPieces(row, role === 'footnote'));
  if (!role && isTableRow(line, neighbours)) {
    return pieces.map((cell, i): Printed => ({ pieces: cell, features: { ...place, role: 'table-row', cell: i }, ends: i < pieces.length - 1 ? '\t' : '\n' }));
  }
  const joined = pieces.flatMap((part, i) => (i === 0 ? part : [{ text: ' ' }, ...part]));
  return [{ pieces: joined, features: role ? { ...place, role } : place, ends: '\n' }];
}

/** Lines of a cell of a table; each row of a table within it is a paragraph. */
export function printCell(rows: readonly Row[], page: number, measures: Measures): readonly Printed[] {
  const lines: Printed[] = [];
  let column = 0;
  for (const printed of printRows(rows, page, measures)) {
    const { cell, role, ...place } = printed.features;
    const last = lines.at(-1);
    if (cell === undefined) lines.push(printed);
    else if (cell >= column && cell > 0 && last) lines[lines.length - 1] = { ...last, pieces: [...last.pieces, { text: ' ' }, ...printed.pieces] };
    else lines.push({ pieces: printed.pieces, features: { ...place, paragraph: true }, ends: '\n' });
    column = cell ?? 0;
  }
  return lines;
}
