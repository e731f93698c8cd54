import type { EntityType } from '../types/mention.js';
import { listOf, readTable } from './read-table.js';

/** A thing that a shipped table knows by name. */
export interface EntityRow {
  readonly slug: string;
  readonly label: string;
  readonly altLabels: readonly string[];
  readonly type: EntityType;
  /** IRIs of the same thing elsewhere: TOOI, EU authority tables, Wikidata, GeoNames. */
  readonly exactMatch: readonly string[];
  /** Periods (`YYYY-MM-DD`, last day included; an open end is empty) in which it bore this name; empty = always. */
  readonly periods: readonly { readonly from: string; readonly until: string }[];
  /** "ministerie", "gemeente", "land", "plaats" …: which list it comes from; "naam" rows tell a type only. */
  readonly group: string;
  /** Names that are plain words too: not to be believed at the start of a sentence. */
  readonly guarded: ReadonlySet<string>;
}

let rows: ReadonlyMap<string, EntityRow> | null = null;

/** All rows by slug (`src/tables/entities.tsv`, sources per row). */
export function entityRows(): ReadonlyMap<string, EntityRow> {
  rows ??= new Map(readTable('entities').map((row) => {
    const [label = '', ...altLabels] = listOf(row['names']);
    const entity: EntityRow = {
      slug: row['slug'] ?? '', label, altLabels, type: typeOf(row['type']), exactMatch: listOf(row['match']), periods: listOf(row['periods']).map(periodOf), group: row['group'] ?? '', guarded: new Set(listOf(row['guarded'])),
    };
    return [entity.slug, entity];
  }));
  return rows;
}

const types: readonly EntityType[] = ['GovernmentOrganization', 'ArmedGroup', 'Location', 'Mission', 'Facility', 'Law', 'Work'];

function typeOf(cell: string | undefined): EntityType {
  return types.find((type) => type === cell) ?? 'Organization';
}

function periodOf(cell: string): { from: string; until: string } {
  const [from = '', until = ''] = cell.split('/');
  return { from, until };
}

/** The row with that slug, or null. */
export function describeEntity(slug: string): EntityRow | null {
  return entityRows().get(slug) ?? null;
}

/** Of the rows that bear one name, the one of that day (null: the day is not known); null when none or several fit. */
export function rowOn(candidates: readonly EntityRow[], date: string | null): EntityRow | null {
  const fitting = candidates.filter(({ periods }) => periods.length === 0 || (date !== null && periods.some((p) => p.from <= date && (p.until === '' || date <= p.until))));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
