import type { Printed } from './write-source.js';

/** How far a cell of a table reaches; `column`: where it begins, when its form says so. */
export interface Reach {
  readonly column?: number;
  readonly columns?: number;
  readonly rows?: number;
}

/** A cell takes no more columns than this, and reaches down in no later one: to say that it does costs a stranger nothing. */
const widest = 20;

/** Gives the cells of a table's rows their columns: those that a cell above or to the left takes are passed over. */
export class TableColumns {
  private first: readonly number[] = [];
  /** For how many rows more a cell above takes a column. */
  private taken: ReadonlyMap<number, number> = new Map();

  /** A head, a body or a foot ends: nothing reaches further down. */
  endGroup(): void {
    this.taken = new Map();
  }

  /** The columns of the cells in the next row. One with as many as the first has those of the first: where an edge was dragged, they reach differently. */
  place(cells: readonly Reach[]): readonly number[] {
    const { taken } = this;
    const next = new Map([...taken].flatMap(([column, rows]) => (rows > 1 ? [[column, rows - 1] as const] : [])));
    let at = 0;
    const columns = cells.map(({ column, columns: wide = 1, rows = 1 }) => {
      at = column ?? at;
      while (taken.has(at)) at++;
      const from = at;
      at += Math.min(wide, widest);
      for (let i = from; rows > 1 && i < Math.min(at, widest); i++) next.set(i, rows - 1);
      return from;
    });
    this.taken = next;
    if (this.first.length < 2) this.first = columns;
    return taken.size === 0 && columns.length === this.first.length ? this.first : columns;
  }
}

function isBlank(cell: readonly Printed[]): boolean {
  return cell.every((printed) => printed.pieces.every((piece) => piece.text.trim() === ''));
}

/**
 * A row of a table: its cells in order, each on lines of its own that end in a tab, the last in a line feed; it begins with its first column,
 * also where a cell above takes that. A row with one cell that is not empty is layout, and so is one that holds a table: its lines stay as they are.
 */
export function joinCells(cells: readonly (readonly Printed[])[], page: number, columns: readonly number[] = [...cells.keys()]): readonly Printed[] {
  const isLayout = cells.filter((cell) => !isBlank(cell)).length < 2 || cells.flat().some((printed) => printed.features.cell !== undefined);
  if (isLayout) return cells.flat();
  const lines = cells.flatMap((cell, i) => linesOf(cell, columns[i] ?? i, page, i < cells.length - 1 ? '\t' : '\n'));
  return columns[0] === 0 ? lines : [...linesOf([], 0, page, '\t'), ...lines];
}

function linesOf(cell: readonly Printed[], column: number, page: number, ends: Printed['ends']): readonly Printed[] {
  const last = cell.findLastIndex((printed) => printed.pieces.length > 0);
  const lines: readonly Printed[] = last < 0 ? [{ pieces: [], features: { page }, ends }] : cell.slice(0, last + 1);
  return lines.map((printed, i): Printed => ({
    ...printed,
    features: { ...printed.features, role: printed.features.role ?? 'table-row', cell: column },
    ends: i === lines.length - 1 ? ends : '\n',
  }));
}
