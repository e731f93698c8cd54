import { textOf } from './measure.js';
import type { Row } from './rows.js';

const office = /^(?:de )?(?:minister|staatssecretaris)(?!\p{L})/iu;
const isOffice = (row: Row): boolean => office.test(textOf(row));

/** An office and a name take no more lines. */
const most = 12;

/** What two or more who sign beside each other print, one after the other, with an empty line between; other lines as they are. */
export function partSigners(lines: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  const at = lines.findIndex((line) => line.length > 1 && line.every(isOffice));
  const columns = lines[at];
  if (!columns) return lines;
  const below = endOfSigners(lines, at, columns);
  const signed = lines.slice(at, below).flat();
  const apart = columns.flatMap((_, i) => [...(i > 0 ? [[]] : []), ...signed.filter((row) => columnOf(row, columns) === i).map((row) => [row])]);
  return [...lines.slice(0, at), ...apart, ...partSigners(lines.slice(below))];
}

/** The last column that begins before a row does. */
const columnOf = (row: Row, columns: readonly Row[]): number => Math.max(0, columns.findLastIndex(({ x }) => x <= row.x + 2));

/** Behind the last line on which another than the first signs, or on which that one's office goes on to his name. */
function endOfSigners(lines: readonly (readonly Row[])[], at: number, columns: readonly Row[]): number {
  let end = at + 1;
  let office: Row | undefined;
  for (const [i, line] of lines.slice(at, at + most).entries()) {
    if (!line.every((row) => row.right < (columns[columnOf(row, columns) + 1]?.x ?? Number.POSITIVE_INFINITY))) break;
    if (line.some((row) => columnOf(row, columns) > 0) || (office && /,$/.test(textOf(office)))) end = at + i + 1;
    office = line.find((row) => columnOf(row, columns) === 0) ?? office;
  }
  return end;
}
