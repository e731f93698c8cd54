import type { EntityType } from '../types/mention.js';
import type { PersonName } from '../types/paper.js';
import { isWithin } from './periods.js';
import { listOf, readTable, type Row } from './read-table.js';

/** A row of the tables of names, as the model states it. */
export interface NamedRow {
  readonly slug: string;
  readonly label: string;
  readonly altLabels: readonly string[];
  readonly type: EntityType;
  readonly exactMatch: readonly string[];
}

let loaded: ReturnType<typeof load> | null = null;

/** The shipped tables of names, read once: what a name stood for on a day, and nothing when that is not certain. */
export function nameTables(): ReturnType<typeof load> {
  loaded ??= load();
  return loaded;
}

function load() {
  const entities = readTable('entities');
  const persons = readTable('persons');
  const bySlug = new Map([...entities, ...persons].map((row) => [row['slug'] ?? '', row]));
  const byName = groupBy(entities, (row) => listOf(row['names']));
  const personByName = groupBy(persons, (row) => [...listOf(row['names']), row['label'] ?? '']);
  let titles: ReadonlyMap<string, string> | null = null;
  return {
    row: (slug: string): NamedRow | null => toNamed(bySlug.get(slug)),
    body(name: string, date: string | null): NamedRow | null {
      const bare = name.replace(/^(?:minister|staatssecretaris)(?:s)? (?:van|voor) /i, '');
      const rows = (byName.get(bare) ?? []).filter((row) => row['type'] === 'GovernmentOrganization');
      return toNamed(only(rows.filter((row) => isWithin(listOf(row['periods']), date))));
    },
    officeHolder(person: PersonName, date: string | null): NamedRow | null {
      return toNamed(only((personByName.get(person.name) ?? []).filter((row) => listOf(row['terms']).some((term) => fits(term, person, date)))));
    },
    party: (name: string): NamedRow | null => toNamed(only((byName.get(name) ?? []).filter((row) => row['group'] === 'politieke partij'))),
    titleOf(identifier: string): string | undefined {
      titles ??= new Map([...readTable('laws').map(titled('bwb')), ...readTable('eu-acts').map(titled('celex'))]);
      return titles.get(identifier);
    },
  };
}

const titled = (key: string) => (row: Row): [string, string] => [row[key] ?? '', row['title'] ?? ''];

/** A term `office:party or portfolio:from/until` fits a printed name when party or office agree and the day lies in it. */
function fits(term: string, { party, role }: PersonName, date: string | null): boolean {
  const [office = '', of = '', period = ''] = term.split(':');
  const sameOffice = party === undefined ? office !== 'lid' && (role === undefined || role.toLowerCase().startsWith(office.split(' ')[0] ?? office)) : office === 'lid' && of === party;
  return sameOffice && date !== null && isWithin([period], date);
}

const only = <T>(rows: readonly T[]): T | undefined => (rows.length === 1 ? rows[0] : undefined);

function groupBy(rows: readonly Row[], names: (row: Row) => readonly string[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const name of new Set(names(row))) {
      const group = groups.get(name);
      if (group) group.push(row);
      else groups.set(name, [row]);
    }
  }
  return groups;
}

const types: Readonly<Record<string, EntityType>> = {
  Person: 'Person', Organization: 'Organization', GovernmentOrganization: 'GovernmentOrganization', ArmedGroup: 'ArmedGroup', Mission: 'Mission',
  Location: 'Location', Facility: 'Facility', Event: 'Event', Law: 'Law', Work: 'Work', Role: 'Role', NationalityOrGroup: 'NationalityOrGroup',
};

/** Persons have no column for their type. */
function toNamed(row: Row | undefined): NamedRow | null {
  if (!row) return null;
  const label = row['label'] ?? '';
  return {
    slug: row['slug'] ?? '',
    label,
    altLabels: listOf(row['names']).filter((name) => name !== label),
    type: types[row['type'] ?? 'Person'] ?? 'Person',
    exactMatch: listOf(row['match']),
  };
}
