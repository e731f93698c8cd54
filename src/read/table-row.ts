import type { Printed } from './write-source.js';

function isBlank(cell: readonly Printed[]): boolean {
  return cell.every((printed) => printed.pieces.every((piece) => piece.text.trim() === ''));
}

/**
 * A row of a table: its cells in order, each on lines of its own that end in a tab, the last in a line feed.
 * A row with one cell that is not empty is layout, and so is one that holds a table: its lines stay as they are.
 */
export function joinCells(cells: readonly (readonly Printed[])[], page: number): readonly Printed[] {
  const isLayout = cells.filter((cell) => !isBlank(cell)).length < 2 || cells.flat().some((printed) => printed.features.cell !== undefined);
  if (isLayout) return cells.flat();
  return cells.flatMap((cell, column) => {
    const last = cell.findLastIndex((printed) => printed.pieces.length > 0);
    const lines: readonly Printed[] = last < 0 ? [{ pieces: [], features: { page }, ends: '\n' }] : cell.slice(0, last + 1);
    return lines.map((printed, i): Printed => ({
      ...printed,
      features: { ...printed.features, role: printed.features.role ?? 'table-row', cell: column },
      ends: i === lines.length - 1 && column < cells.length - 1 ? '\t' : '\n',
    }));
  });
}
