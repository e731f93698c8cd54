import { type Measures, textOf } from './measure.js';
import type { Row } from './rows.js';

/** What stands on one height, from left to right. */
type Line = readonly Row[];

/** A column of a table: from where to where its cells reach. */
interface Column {
  readonly x: number;
  readonly right: number;
}

/** Lines below each other whose cells stand in the same columns. */
interface Block {
  readonly lines: Line[];
  columns: readonly Column[];
}

/** A table of fewer columns is told by where its cells begin (`orderRows`). */
const fewestColumns = 3;
/** White space that happens to stand in a justified line makes no table: another row has it in the same places. */
const fewestRows = 2;
/** Within a cell lines stand as near to each other as lines of the table do anywhere. */
const sameDistance = 1.15;
/** Cells are broken where a table takes the width of the text, or nearly. */
const leastWidth = 0.8;
/** White space between columns, in heights of a letter. */
const leastGap = 0.4;
const widthOfSpace = 0.25;
const sameEdge = 1.5;
/** How far the width of a word, told by its share of the letters, may be from its own. */
const tolerance = 1;

/** What is printed next: a line, or the lines that a row of a table takes, with its cells. */
export interface Printing {
  readonly lines: readonly Line[];
  readonly cells?: readonly (readonly Row[])[];
}

/** Lines, those put together that are one row of a table because its cells run over more than one of them; the other lines of such a table are rows as well. */
export function joinWrapped(lines: readonly Line[], { left, right }: Measures): readonly Printing[] {
  return blocksOf(lines).flatMap((block): readonly Printing[] => {
    const width = Math.max(...block.columns.map((column) => column.right)) - Math.min(...block.columns.map((column) => column.x));
    const rows = width < (right - left) * leastWidth ? [] : rowsOf(block);
    const isTable = rows.length < block.lines.length && rows.filter(([first = []]) => first.length > 1).length >= fewestRows;
    if (!isTable) return block.lines.map((line) => ({ lines: [line] }));
    return rows.map((row) => (row.some((line) => line.length > 1) ? { lines: row, cells: cellsOf(row, block.columns) } : { lines: row }));
  });
}

const cellsOf = (lines: readonly Line[], columns: readonly Column[]): readonly (readonly Row[])[] => columns.map((_, i) => lines.flat().filter((row) => columnAt(columns, row) === i));

/** The lines in blocks; a line that is none of a table is a block by itself. */
function blocksOf(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const open = blocks.at(-1);
    const columns = open && open.columns.length >= fewestColumns ? widen(open.columns, line) : null;
    if (open && columns) {
      open.lines.push(line);
      open.columns = columns;
    } else blocks.push({ lines: [line], columns: line.map(({ x, right }) => ({ x, right })) });
  }
  return blocks;
}

const columnAt = (columns: readonly Column[], row: Row): number => columns.findIndex(({ x, right }) => row.x < right && x < row.right);

/** The columns as wide as a further line makes them; null when one of its cells stands in none or in more than one. */
function widen(columns: readonly Column[], line: Line): readonly Column[] | null {
  const places = line.map((row) => columnAt(columns, row));
  const fits = line.length > 0 && line.every((row, i) => places[i] !== -1 && places.indexOf(places[i] ?? -1) === i && columns.filter(({ x, right }) => row.x < right && x < row.right).length === 1);
  if (!fits) return null;
  return columns.map((column, i) => {
    const row = line[places.indexOf(i)];
    return row ? { x: Math.min(column.x, row.x), right: Math.max(column.right, row.right) } : column;
  });
}

/** The lines of each row: those that stand nearer to each other than rows do. All of these must go on with what stands above them, else it is rows that stand so near. */
function rowsOf({ lines, columns }: Block): readonly (readonly Line[])[] {
  const distances = lines.slice(1).map((line, i) => distanceOf(lines[i], line));
  const nearest = Math.min(...distances);
  const rows: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    const open = rows.at(-1);
    if (!open || (distances[i - 1] ?? 0) > nearest * sameDistance) rows.push([line]);
    else if (goesOn(open, line, columns)) open.push(line);
    else return lines.map((one) => [one]);
  }
  return rows;
}

const distanceOf = (above: Line | undefined, below: Line): number => (below[0]?.y ?? 0) - (above?.[0]?.y ?? 0);

const isFigure = (row: Row): boolean => /^[-–+€$\d.,%\s]+$/.test(textOf(row));

/** True when a line of a cell is set under the one before it: to the left, to the right or in the middle; or under a later cell that little white space parts from it. */
const isUnder = (above: Row, below: Row): boolean =>
  [below.right - above.right, (below.x + below.right - above.x - above.right) / 2, ...above.runs.map(({ x }) => below.x - x)].some((by) => Math.abs(by) < sameEdge);

/** True when every cell of a line goes on with the cell above it: that ends in a hyphen, or had no room for the next word. Figures stand below each other without that. */
function goesOn(above: readonly Line[], line: Line, columns: readonly Column[]): boolean {
  if (line.filter(isFigure).length > 1) return false;
  return line.every((row) => {
    const at = columnAt(columns, row);
    const column = columns[at];
    const before = column && above.map((one) => one.find((cell) => cell.x < column.right && column.x < cell.right)).findLast((cell) => cell !== undefined);
    if (!column || !before || !isUnder(before, row) || (isFigure(before) && isFigure(row))) return false;
    const next = line.length > 1 && columns[at + 1];
    const room = next ? next.x - column.x - row.size * leastGap : column.right - column.x;
    return /[-‐]$/.test(textOf(before)) || before.right - before.x + row.size * (widthOfSpace + tolerance) + widthOfFirst(row) > room;
  });
}

/** How wide the first word of a row is, by its share of the letters. */
function widthOfFirst(row: Row): number {
  const text = textOf(row);
  return ((row.right - row.x) * (/^\S+/.exec(text)?.[0].length ?? 0)) / Math.max(1, text.length);
}
