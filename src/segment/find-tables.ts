import type { Line, LineRole, Source } from '../types/source.js';
import type { Row } from './row.js';

/** A piece of a line in a cell: its text and where that begins in the source. */
interface Piece {
  /** Of the line. */
  readonly index: number;
  readonly text: string;
  readonly at: number;
}

/** A cell of a table: a piece between bars on a line, or a line or more of a form that has cells. */
type Cell = readonly Piece[];
type TableRow = readonly Cell[];

const label = /^(?:[Vv]raag )?\d{1,3}[a-z]?\.?(?:(?:, ?| en | ?- ?|–)\d{1,3}[a-z]?)*[.)]?$/u;
/** What cells are that are no text of a question or answer. */
const furniture: LineRole = 'page-furniture';
const rule = /^[\s|:+-]+$/;
/** What the cells of each column are, in the order of print; those of other columns ("Fractie", "Bijlage", "Blz.") are no text of a question. */
type Columns = ReadonlyMap<number, LineRole>;
const headings: readonly (readonly [looks: RegExp, role: LineRole])[] = [[/^(?:nr\.?|nummer|#)$/i, 'question-label'], [/^vra(?:ag|gen)\b\D{0,40}$/i, 'question'], [/^antwoord(?:en)?\b\D{0,40}$/i, 'answer']];
const usual: Columns = new Map([[0, 'question-label'], [1, 'question'], [2, 'answer']]);

/**
 * Rows of the tables that part a question from its number and from its answer, by the index of their line: between bars ("| 1 | Bent u bekend met …? |
 * Ja. |") or in the cells of the form. A piece is a row, and so is what stands between pieces, without text. Tables with other numbers stay as they are.
 */
export function findTables(source: Source): ReadonlyMap<number, readonly Row[]> {
  const found = new Map<number, readonly Row[]>();
  for (const table of [...barTables(source), ...cellTables(source)]) {
    const columns = columnsOf(table);
    for (const cells of table) {
      const isText = !isHead(cells);
      const pieces = cells.flatMap((cell, column) => cell.map((piece) => ({ piece, role: (isText && columns.get(column)) || furniture })));
      for (const index of new Set(cells.flat().map((piece) => piece.index))) {
        const line = source.lines[index];
        if (line) found.set(index, rowsOf(line, pieces.filter(({ piece }) => piece.index === index)));
      }
    }
  }
  return found;
}

/** Tables whose cells are parted by bars: lines that follow each other. */
function* barTables({ text, lines }: Source): Generator<readonly TableRow[]> {
  if (!text.includes('|')) return;
  for (let at = 0; at < lines.length; at++) {
    const table: TableRow[] = [];
    for (let line = lines[at]; line && text.slice(line.start, line.end).includes('|'); line = lines[++at]) table.push(cellsBetweenBars(text, line, at));
    if (asks(table)) yield table;
  }
}

function cellsBetweenBars(text: string, { start, end }: Line, index: number): TableRow {
  let at = start;
  const cells = text.slice(start, end).split('|').map((cell): Cell => {
    const piece = { index, text: cell.trim(), at: at + cell.length - cell.trimStart().length };
    at += cell.length + 1;
    return [piece];
  });
  const first = textOf(cells[0]) === '' ? 1 : 0;
  return cells.slice(first, textOf(cells.at(-1)) === '' && cells.length > first + 1 ? -1 : undefined);
}

/** Rows of cells that follow each other, and how many lines with words stand between those before them and these. */
interface Run {
  readonly rows: Piece[][][];
  readonly apart: number;
}

/** Lines of a table that may stand between two runs of its rows: a title over some of them, or a row of which only one cell has words. */
const farthest = 6;

/** Tables of a form that has cells, when most rows answer what they ask. */
function cellTables(source: Source): readonly (readonly TableRow[])[] {
  if (!source.lines.some(({ cell }) => cell !== undefined)) return [];
  const tables: Piece[][][][] = [];
  for (const { rows, apart } of runsOf(source)) {
    const last = tables.at(-1);
    const goesOn = last && apart <= farthest && (widthOf(rows) <= widthOf(last) || namesAll(last)) && rows.some(isAsking) && (namesAll(last) || last.some(isAsking));
    if (goesOn) for (const row of rows) last.push(row);
    else tables.push(rows);
  }
  return tables.filter((table) => asks(table) && answers(table));
}

function runsOf({ text, lines }: Source): readonly Run[] {
  const runs: Run[] = [];
  let [inRun, apart] = [false, 0];
  for (const [index, line] of lines.entries()) {
    const start = line.start + text.slice(line.start, line.end).search(/\S|$/);
    const piece = { index, text: text.slice(start, line.end).trimEnd(), at: start };
    if (line.cell !== undefined) {
      if (!inRun) runs.push({ rows: [], apart });
      [inRun, apart] = [true, 0];
      const rows = runs.at(-1)?.rows ?? [];
      if (rows.length === 0 || (line.cell === 0 && lines[index - 1]?.cell !== 0)) rows.push([]);
      const row = rows.at(-1);
      while (row && row.length <= line.cell) row.push([]);
      row?.[line.cell]?.push(piece);
    } else if (line.role !== 'page-furniture') {
      inRun = false;
      if (piece.text !== '') apart++;
    }
  }
  return runs;
}

const widthOf = (rows: readonly TableRow[]): number => Math.max(0, ...rows.slice(0, 100).map(({ length }) => length));

/** Whether a row has a number and something that asks. */
const isAsking = (cells: TableRow): boolean => label.test(textOf(cells[0])) && cells.slice(1).some((cell) => textOf(cell).includes('?'));

/** Whether rows are but the head of a table. */
const namesAll = (rows: readonly TableRow[]): boolean => rows.length <= 2 && rows.some((cells) => [...namedBy(cells).values()].includes('question'));

const textOf = (cell: Cell | undefined): string => (cell ?? []).map(({ text }) => text).join(' ');

const isHead = (cells: TableRow): boolean => !label.test(textOf(cells[0])) && textOf(cells[0]) !== '';

/** The columns that the head of a table names, the last one for what stands further to the right too; without a head the usual ones. */
function columnsOf(table: readonly TableRow[]): Columns {
  const head = table.slice(0, 2).find((cells) => [...namedBy(cells).values()].includes('question'));
  const named = new Map(head ? namedBy(head) : usual);
  const last = head && named.get(head.length - 1);
  for (let column = head?.length ?? 0; last && column < widthOf(table); column++) named.set(column, last);
  return named.set(0, 'question-label');
}

/** The columns that the cells of a row name; a cell that reaches over others names those too. */
function namedBy(cells: TableRow): Columns {
  const named = new Map<number, LineRole>();
  for (const [column, cell] of cells.entries()) {
    const role = cell.length === 0 ? named.get(column - 1) : headings.find(([looks]) => looks.test(textOf(cell)))?.[1];
    if (role) named.set(column, role);
  }
  return named;
}

const columnOf = (table: readonly TableRow[], role: LineRole): number => [...columnsOf(table)].find((column) => column[1] === role)?.[0] ?? -1;

/** Whether most rows of a table have something in the column of answers. */
function answers(table: readonly TableRow[]): boolean {
  const column = columnOf(table, 'answer');
  return table.filter((cells) => textOf(cells[column]) !== '').length * 2 > table.length;
}

/** Whether most lines of a table number something that asks. */
function asks(table: readonly TableRow[]): boolean {
  if (table.length === 0) return false;
  const rows = table.filter((cells) => !cells.every((cell) => rule.test(textOf(cell)) || textOf(cell) === ''));
  const column = columnOf(table, 'question');
  const asking = rows.filter((cells) => label.test(textOf(cells[0])) && textOf(cells[column]).includes('?'));
  return asking.length > 0 && asking.length * 2 >= rows.length - 1;
}

/** The rows of a line: its pieces, and what stands between these, without text. */
function rowsOf(line: Line, pieces: readonly { readonly piece: Piece; readonly role: LineRole }[]): readonly Row[] {
  const rows: Row[] = [];
  let from = line.start;
  const add = (to: number, piece?: Piece, role?: LineRole) => {
    if (to > from) rows.push({ start: from, end: to, page: line.page, line: { ...line, ...(role && { role }) }, text: piece?.text ?? '', textStart: piece?.at ?? to, inner: true, flat: false });
    from = to;
  };
  for (const { piece, role } of pieces) {
    if (piece.text === '') continue;
    add(piece.at);
    add(piece.at + piece.text.length, piece, role);
  }
  add(line.end);
  return rows;
}
