import { joinCells } from '../table-row.js';
import type { LineRole } from '../../types/source.js';
import type { Printed } from '../write-source.js';
import { continueTable, type Table } from './cut-table.js';
import type { Measures, Sheet } from './measure.js';
import { noteColumns } from './find-notes.js';
import { type Block, orderRows, type Others } from './order-rows.js';
import { isMarginal, printCell, printRows } from './print-rows.js';
import type { Row } from './rows.js';

/** What stands on the pages beside their running text. */
export interface Places {
  readonly furniture: ReadonlySet<Row>;
  readonly notes: ReadonlySet<Row>;
}

/** A part of what is printed: lines, or a row of a table that may go on with the row before. */
type Part =
  | { readonly kind: 'lines'; readonly printed: readonly Printed[] }
  | { readonly kind: 'table-row'; readonly page: number; readonly cells: readonly (readonly Printed[])[]; readonly continues: boolean };

/** A page in reading order; its running text apart from what stands above and below it. */
interface Page {
  readonly above: readonly Printed[];
  readonly blocks: readonly Block[];
  readonly below: readonly Printed[];
}

/** Pages as printed, one after the other: head, what stands beside the text, the text in reading order, notes, foot. A row of a table that runs on to a next page is put together. */
export function printPages(sheets: readonly Sheet[], measures: Measures, places: Places): readonly Printed[] {
  const parts: Part[] = [];
  const alone = sheets.map((sheet) => orderPage(sheet, measures, places, { tables: [], gutters: [] }));
  const blocksAlone = alone.flatMap(({ blocks }) => blocks);
  const tables = blocksAlone.filter((block) => block.kind === 'table');
  const gutters = [...new Set(blocksAlone.flatMap((block) => (block.kind === 'rows' && block.gutter !== undefined ? [block.gutter] : [])))];
  const isAlone = tables.length === 0 && gutters.length === 0;
  let open: Table | null = null;
  for (const [i, sheet] of sheets.entries()) {
    const { above, blocks, below }: Page = (isAlone && alone[i]) || orderPage(sheet, measures, places, { tables, gutters }, open);
    parts.push({ kind: 'lines', printed: above }, ...blocks.flatMap((block) => partsOf(block, sheet.page, measures)), { kind: 'lines', printed: below });
    const last = blocks.at(-1);
    open = last?.kind === 'table' ? last : null;
  }
  return joinParts(parts);
}

/**
 * @param others what the pages have.
 * @param open the one that stood last on the page before.
 */
function orderPage(sheet: Sheet, measures: Measures, { furniture, notes }: Places, others: Others, open: Table | null = null): Page {
  const isFurniture = (row: Row) => furniture.has(row) || (isMarginal(row, measures) && (sheet.page > 1 || row.y > sheet.height * 0.85));
  const edge = sheet.rows.filter(isFurniture);
  const inner = sheet.rows.filter((row) => !isFurniture(row));
  const text = inner.filter((row) => !notes.has(row) && !isMarginal(row, measures));
  const going = open && continueTable(text, open, measures.leading, others.tables);
  const print = (rows: readonly Row[], role: LineRole) => printRows(rows, sheet.page, measures, role);
  return {
    above: [
      ...print(edge.filter((row) => row.y < sheet.height / 2), 'page-furniture'),
      ...print(inner.filter((row) => isMarginal(row, measures)), 'masthead'),
      ...print(going?.head ?? [], 'page-furniture'),
    ],
    blocks: [...(going ? [going.table] : []), ...orderRows(going?.rest ?? text, measures, others)],
    below: [
      ...noteColumns(inner.filter((row) => notes.has(row))).flatMap((rows) => print(rows, 'footnote')),
      ...print(edge.filter((row) => row.y >= sheet.height / 2), 'page-furniture'),
      ...print(sheet.turned, 'page-furniture'),
    ],
  };
}

function partsOf(block: Block, page: number, measures: Measures): readonly Part[] {
  if (block.kind === 'rows') return [{ kind: 'lines', printed: printRows(block.rows, page, measures) }];
  return block.rows.map((cells, i): Part => ({ kind: 'table-row', page, cells: cells.map((cell) => printCell(cell, page, measures)), continues: block.continues && i === 0 }));
}

/** What goes on with a row of a table put in its cells. */
function joinParts(parts: readonly Part[]): readonly Printed[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const at = part.kind === 'table-row' && part.continues ? whole.findLastIndex(({ kind }) => kind === 'table-row') : -1;
    const before = whole[at];
    if (part.kind === 'table-row' && before?.kind === 'table-row') whole[at] = { ...before, cells: before.cells.map((cell, i) => [...cell, ...(part.cells[i] ?? [])]) };
    else whole.push(part);
  }
  return whole.flatMap((part) => (part.kind === 'lines' ? part.printed : joinCells(part.cells, part.page)));
}
