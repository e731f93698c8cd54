import type { Line, LineRole, Source } from '../types/source.js';
import type { Row } from './row.js';

/** A cell between bars on a line of a table written as text: its text and where that begins in the source. */
interface Cell {
  readonly text: string;
  readonly at: number;
}

const label = /^(?:[Vv]raag )?\d{1,3}[a-z]?\.?(?:(?:, ?| en |-|–)\d{1,3}[a-z]?)*\.?$/u;
const rule = /^[\s|:+-]+$/;
/** What the cells of each column are, in the order of print; other columns ("Bijlage", "Blz.") are nothing to a question. */
type Columns = ReadonlyMap<number, LineRole>;
const headings: readonly (readonly [looks: RegExp, role: LineRole])[] = [[/^(?:nr\.?|nummer|#)$/i, 'question-label'], [/^vra(?:ag|gen)\b\D{0,40}$/i, 'question'], [/^antwoord(?:en)?\b\D{0,40}$/i, 'answer']];
const usual: Columns = new Map([[0, 'question-label'], [1, 'question'], [2, 'answer']]);

/**
 * Rows of the tables in which bars part a question from its number, and from its answer ("| 1 | Bent u bekend met …? | Ja. |"), by the index of their
 * line: a cell is a row, and so is what stands between cells, without text. Tables with other numbers stay as they are.
 */
export function findBarTables({ text, lines }: Source): ReadonlyMap<number, readonly Row[]> {
  const found = new Map<number, readonly Row[]>();
  for (let at = 0; at < lines.length; at++) {
    const table: (readonly Cell[])[] = [];
    for (let line = lines[at + table.length]; line && hasBars(text, line); line = lines[at + table.length]) table.push(cellsOf(text, line));
    const columns = columnsOf(table);
    if (asks(table)) table.forEach((cells, i) => { const line = lines[at + i]; if (line) found.set(at + i, rowsOf(cells, line, columns)); });
    at += table.length;
  }
  return found;
}

const hasBars = (text: string, { start, end }: Line) => text.slice(start, end).includes('|');

function cellsOf(text: string, { start, end }: Line): readonly Cell[] {
  let at = start;
  const cells = text.slice(start, end).split('|').map((cell): Cell => {
    const found = { text: cell.trim(), at: at + cell.length - cell.trimStart().length };
    at += cell.length + 1;
    return found;
  });
  const first = cells[0]?.text === '' ? 1 : 0;
  return cells.slice(first, cells.at(-1)?.text === '' && cells.length > first + 1 ? -1 : undefined);
}

/** The columns that the head of a table names; without one the usual ones. */
function columnsOf(table: readonly (readonly Cell[])[]): Columns {
  const named = table.slice(0, 2).map((cells) => new Map(cells.flatMap(({ text }, i) => headings.filter(([looks]) => looks.test(text)).map(([, role]) => [i, role] as const))));
  return new Map([...(named.find((columns) => [...columns.values()].includes('question')) ?? usual), [0, 'question-label']]);
}

/** Whether most lines of a table number something that asks. */
function asks(table: readonly (readonly Cell[])[]): boolean {
  const rows = table.filter((cells) => !cells.every(({ text }) => rule.test(text) || text === ''));
  const asking = rows.filter(([number, question]) => label.test(number?.text ?? '') && /[?]/.test(question?.text ?? ''));
  return asking.length > 0 && asking.length * 2 >= rows.length - 1;
}

/** The rows of a line; those of the head of a table, and of a line that rules it, have no text. */
function rowsOf(cells: readonly Cell[], line: Line, columns: Columns): readonly Row[] {
  const isHead = !label.test(cells[0]?.text ?? '') && cells[0]?.text !== '';
  const rows: Row[] = [];
  let from = line.start;
  const add = (to: number, cell?: Cell, role?: LineRole) => {
    if (to > from) rows.push({ start: from, end: to, page: line.page, line: { ...line, ...(role && { role }) }, text: cell?.text ?? '', textStart: cell?.at ?? to, inner: true, flat: false });
    from = to;
  };
  if (!isHead) cells.forEach((cell, column) => {
    const role = columns.get(column);
    if (cell.text === '' || role === undefined) return;
    add(cell.at);
    add(cell.at + cell.text.length, cell, role);
  });
  add(line.end);
  return rows;
}
