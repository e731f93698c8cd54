import { isLevel, levelsOf } from './levels.js';
import { textOf } from './measure.js';
import type { Row } from './rows.js';

/** The cells of a table's row, from left to right, each with its rows. */
type Cells = readonly (readonly Row[])[];

/** A table on a page, or the part of one that stands on it. */
export interface Table {
  readonly kind: 'table';
  /** Where its columns end, but for the last. */
  readonly edges: readonly number[];
  /** How many of its rows have a number of their own in the first column. */
  readonly numerals: number;
  /** Its first line: what it repeats on a next page, when that is a head. */
  readonly head: string;
  readonly rows: readonly Cells[];
  /** True when its first row goes on with the last one of the table before. */
  readonly continues: boolean;
}

/** Cells that may be begun at a height, and the white space above them where there is least of it. */
interface Start {
  readonly y: number;
  readonly gap: number;
}

/** The number of a question in a cell of its own. */
const numeral = /^\d{1,3}[a-z]?(?:\s?(?:[-–,]|en)\s?\d{1,3})*(?:[.)]|\s?[-–,]|\sen)?$/;
/** One that goes on on the next line. */
const unfinished = /(?:[-–,]|\sen)$/;
const endOfSentence = /[.?!:][»”"’')\d]*$/;
/** White space above what begins a paragraph or a cell, in distances of lines; and above what surely does not stand in running text. */
const wide = 1.3;
const wider = 1.08;
const leastShare = 0.6;
const sameEdge = 4;

/**
 * The table that columns beside a gutter are, when they are one: where a cell begins on the left, one begins on the right at the same
 * height. In columns of running text that is chance: null for those, unless other pages have a table with a gutter there.
 * @param places where columns may end.
 */
export function cutTable(printed: readonly Row[], gutter: number, places: readonly number[], leading: number, tables: readonly Table[]): Table | null {
  const rows = joinNumerals(printed, gutter);
  const numerals = numeralsOf(rows, gutter);
  const starts = startsOf(rows.filter((row) => row.x < gutter && !numerals.includes(row)), leading).slice(1);
  const shared = sharedStarts(rows, gutter, numerals, leading);
  const like = tables.filter((table) => isLike(table, gutter));
  const beside = shared.some(({ y }) => numerals.some((row) => y >= row.y - row.size && y - row.y < leading * wide)) && numeralsOf(rows.filter((row) => row.x >= gutter), Number.POSITIVE_INFINITY).length === 0;
  if (like.length === 0 && shared.length < Math.max(beside ? 1 : 2, starts.length * leastShare)) return null;
  const edges = (like.find((table) => table.numerals > 0) ?? like[0])?.edges ?? columnsOf(rows, [...places, gutter]);
  const numbered = isNumbered([{ numerals: numerals.length }]) || isNumbered(like);
  return { kind: 'table', edges, numerals: numerals.length, head: headOf(rows), rows: cutRows(rows, edges, numbered ? heightsOf(numerals, shared, leading) : surest(shared)), continues: false };
}

/**
 * What of a table goes on at the top of a next page, and the rest of the rows there; null when nothing does.
 * @param tables those on all pages: a line that begins more than one is a head.
 */
export function continueTable(rows: readonly Row[], table: Table, leading: number, tables: readonly Table[]): { readonly table: Table; readonly head: readonly Row[]; readonly rest: readonly Row[] } | null {
  const levels = levelsOf(rows);
  const [first = []] = levels;
  const text = textOfLevel(first);
  const head = text === table.head || tables.filter((one) => one.head === text).length > 1 ? first : [];
  const inner = levels.slice(head.length > 0 ? 1 : 0);
  const end = inner.findIndex((level) => level.some((row) => table.edges.some((edge) => row.x < edge - 2 && row.right > edge + 2)));
  const gutter = table.edges.at(-1) ?? 0;
  const own = joinNumerals((end < 0 ? inner : inner.slice(0, end)).flat(), gutter);
  if (own.length === 0 || (head.length === 0 && own.every((row) => row.x < gutter))) return null;
  const numbered = isNumbered([table, ...tables.filter((one) => isLike(one, gutter))]);
  const numerals = numbered ? numeralsOf(own, gutter) : [];
  const shared = sharedStarts(own, gutter, numerals, leading);
  const cut = cutRows(own, table.edges, numbered ? heightsOf(numerals, shared, leading) : surest(shared));
  return { table: { ...table, rows: cut, continues: goesOn(cut[0] ?? [], numbered) }, head, rest: end < 0 ? [] : inner.slice(end).flat() };
}

/** True when a table has its last column behind this gutter. */
const isLike = ({ edges }: Table, gutter: number): boolean => Math.abs((edges.at(-1) ?? 0) - gutter) <= sameEdge;

/** True when the rows of a table, of which these are the parts, have numbers of their own. */
const isNumbered = (parts: readonly Pick<Table, 'numerals'>[]): boolean => parts.reduce((sum, { numerals }) => sum + numerals, 0) > 1;

/** True when the first cells on a page belong to a row of the page before: they have no number, or begin in mid sentence. */
function goesOn(cells: Cells, numbered: boolean): boolean {
  const [opening] = cells[0] ?? [];
  if (!opening) return true;
  return numbered ? !numeral.test(textOf(opening)) : /^\p{Ll}/u.test(textOf(opening));
}

const textOfLevel = (level: readonly Row[]): string => level.map(textOf).join(' ');

const headOf = (rows: readonly Row[]): string => textOfLevel(levelsOf(rows)[0] ?? []);

/** The rows before a gutter that hold nothing but the number of a question. */
function numeralsOf(rows: readonly Row[], gutter: number): readonly Row[] {
  const found = rows.filter((row) => row.right <= gutter && numeral.test(textOf(row)));
  const edge = Math.min(...found.map((row) => row.x));
  return found.filter((row) => row.x - edge < row.size * 2);
}

/** Numbers that go on on the next line of a narrow cell ("3-", "5") put together. */
function joinNumerals(rows: readonly Row[], gutter: number): readonly Row[] {
  const numerals = numeralsOf(rows, gutter);
  const next = new Map(numerals.flatMap((row, i) => (unfinished.test(textOf(row)) && numerals[i + 1] ? [[row, numerals[i + 1]] as const] : [])));
  const joined = new Set(next.values());
  return rows.filter((row) => !joined.has(row)).map((row) => ({ ...row, runs: [...row.runs, ...(next.get(row)?.runs ?? [])] }));
}

/** Heights at which a cell may begin on both sides of a gutter, below where both sides do. */
function sharedStarts(rows: readonly Row[], gutter: number, numerals: readonly Row[], leading: number): readonly Start[] {
  const left = startsOf(rows.filter((row) => row.x < gutter && !numerals.includes(row)), leading);
  const right = startsOf(rows.filter((row) => row.x >= gutter), leading);
  return left.flatMap(({ row, gap }) => {
    const other = right.find((one) => isLevel(row, one.row));
    return other && Math.min(gap, other.gap) < Number.POSITIVE_INFINITY ? [{ y: row.y, gap: Math.min(gap, other.gap) }] : [];
  });
}

/** Rows of a column that begin a paragraph or a cell, its first among them, with the white space above them in distances of lines. */
function startsOf(column: readonly Row[], leading: number): readonly { readonly row: Row; readonly gap: number }[] {
  const levels = levelsOf(column);
  return levels.flatMap((level, i) => {
    const [row, before] = [level[0], levels[i - 1]?.at(-1)];
    if (!row) return [];
    const gap = before ? (row.y - before.y) / leading : Number.POSITIVE_INFINITY;
    return !before || gap > wide || endOfSentence.test(textOf(before)) ? [{ row, gap }] : [];
  });
}

/** Of the heights at which rows may begin, those with white space above, where there are some. */
function surest(starts: readonly Start[]): readonly number[] {
  const wideOnes = starts.filter(({ gap }) => gap > wider);
  return (wideOnes.length > 1 ? wideOnes : starts).map(({ y }) => y);
}

/** Where rows with numbers begin: at the number, or at what stands a little above it; nothing begins where a table has no number. */
function heightsOf(numerals: readonly Row[], shared: readonly Start[], leading: number): readonly number[] {
  return numerals.map(({ y }) => Math.min(y, ...shared.map((start) => start.y).filter((at) => at < y && y - at < leading * wide)));
}

/** Where the columns of a table end: places that no row below the head crosses, with rows between them. */
function columnsOf(rows: readonly Row[], places: readonly number[]): readonly number[] {
  const head = levelsOf(rows)[0] ?? [];
  const clear = [...new Set(places)].sort((a, b) => a - b).filter((place) => rows.every((row) => row.right <= place || row.x >= place || head.includes(row)));
  return clear.filter((place, i) => rows.some((row) => row.right <= place && row.x >= (clear[i - 1] ?? Number.NEGATIVE_INFINITY)));
}

/** Rows parted where they reach the height of a cut, each part in its cells. */
function cutRows(rows: readonly Row[], edges: readonly number[], heights: readonly number[]): readonly Cells[] {
  const parts: Row[][] = [[]];
  let next = 0;
  for (const level of levelsOf(rows)) {
    const [first] = level;
    if (first && first.y > (heights[next] ?? Number.POSITIVE_INFINITY) - first.size * 0.3) {
      parts.push([]);
      next += 1;
    }
    parts.at(-1)?.push(...level);
  }
  const bounds = [Number.NEGATIVE_INFINITY, ...edges, Number.POSITIVE_INFINITY];
  return parts.filter((part) => part.length > 0).map((part) => bounds.slice(1).map((to, i) => part.filter((row) => row.x >= (bounds[i] ?? 0) && row.x < to)));
}
