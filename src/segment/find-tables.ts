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
      const pieces = isHead(cells) ? [] : cells.flatMap((cell, column) => cell.map((piece) => ({ piece, role: columns.get(column) ?? 'page-furniture' })));
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

/** Tables of a form that has cells, when most rows answer what they ask. */
function* cellTables({ text, lines }: Source): Generator<readonly TableRow[]> {
  let table: Piece[][][] = [];
  for (const [index, line] of [...lines, null].entries()) {
    if (line?.cell !== undefined) {
      if (line.cell === 0 && lines[index - 1]?.cell !== 0) table.push([]);
      const start = line.start + text.slice(line.start, line.end).search(/\S|$/);
      const row = table.at(-1);
      while (row && row.length <= line.cell) row.push([]);
      row?.[line.cell]?.push({ index, text: text.slice(start, line.end).trimEnd(), at: start });
    } else if (line === null || line.role !== 'page-furniture') {
      if (asks(table) && answers(table)) yield table;
      table = [];
    }
  }
}

const textOf = (cell: Cell | undefined): string => (cell ?? []).map(({ text }) => text).join(' ');

const isHead = (cells: TableRow): boolean => !label.test(textOf(cells[0])) && textOf(cells[0]) !== '';

/** The columns that the head of a table names; without one the usual ones. */
function columnsOf(table: readonly TableRow[]): Columns {
  const named = table.slice(0, 2).map(namedBy);
  return new Map([...(named.find((columns) => [...columns.values()].includes('question')) ?? usual), [0, 'question-label']]);
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

/** The rows of a line: those of the head of a table, and of a line that rules it, have no text. */
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
