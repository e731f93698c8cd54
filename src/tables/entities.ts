import { type EntityType, namedTypes } from '../types/mention.js';
import type { NamedRow } from '../types/named-row.js';
import { listOf, readTable, type Row } from './read-table.js';

/** A thing that a shipped table knows by name. */
export interface EntityRow extends NamedRow {
  /** Periods (`YYYY-MM-DD`, last day included; an open end is empty) in which it bore this name; empty = always. */
  readonly periods: readonly Period[];
  /** "ministerie", "gemeente", "land", "plaats" …: which list it comes from; "naam" rows tell a type only. */
  readonly group: string;
}

/** Days from `from` to `until`, both included. */
interface Period {
  readonly from: string;
  readonly until: string;
}

let rows: readonly Row[] | null = null;
let bySlug: ReadonlyMap<string, EntityRow> | null = null;

/** The shipped tables of entities: files of `src/tables/`. */
const shipped = ['entities'] as const;

/** All rows as they stand in these tables (sources per row): slug, label, names, guarded (names that are plain words too), type, match, periods, group. */
export function entityTable(): readonly Row[] {
  rows ??= shipped.flatMap(readTable);
  return rows;
}

/** The row with that slug, or null. */
export function describeEntity(slug: string): EntityRow | null {
  return entityRows().get(slug) ?? null;
}

/** All rows by slug. */
export function entityRows(): ReadonlyMap<string, EntityRow> {
  bySlug ??= new Map(entityTable().map((row) => [row.slug ?? '', entityOf(row)]));
  return bySlug;
}

function entityOf(row: Row): EntityRow {
  const [label = '', ...altLabels] = listOf(row.names);
  return { slug: row.slug ?? '', label, altLabels, type: entityTypeOf(row), exactMatch: listOf(row.match), periods: listOf(row.periods).map(periodOf), group: row.group ?? '' };
}

function periodOf(cell: string): Period {
  const [from = '', until = ''] = cell.split('/');
  return { from, until };
}

/** The type of a row of the table. */
export function entityTypeOf(row: Row): EntityType {
  return namedTypes.find((type) => type === row.type) ?? 'Organization';
}

/** Of the rows that bear one name, the one of that day (null: the day is not known); null when none or several fit. */
export function rowOn(candidates: readonly EntityRow[], date: string | null): EntityRow | null {
  const fitting = candidates.filter(({ periods }) => periods.length === 0 || (date !== null && periods.some((p) => p.from <= date && (p.until === '' || date <= p.until))));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
