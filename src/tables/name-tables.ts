import { addTo } from '../maps.js';
import type { NamedRow } from '../types/named-row.js';
import type { PersonName } from '../types/paper.js';
import { describeEntity, type EntityRow, entityRows, rowOn } from './entities.js';
import { describePerson, findPerson, type PersonRow } from './persons.js';
import { readTable } from './read-table.js';
import { remember } from './remember.js';

let byName: ReadonlyMap<string, readonly EntityRow[]> | null = null;
let titles: ReadonlyMap<string, string> | null = null;

/** What the shipped tables say a name stood for on a day; nothing when that is not certain. */
export const nameTables = {
  row: remember((slug: string): NamedRow | null => {
    const person = describePerson(slug);
    return person ? fromPerson(person) : fromEntity(describeEntity(slug));
  }),
  /** A body by its name, its abbreviation or its portfolio ("Minister van Financiën" is asked as "Financiën"), with the field of a state secretary behind a dash or not ("Financiën – Fiscaliteit"). */
  body(name: string, date: string | null): NamedRow | null {
    const bare = name.replace(/^(?:minister|staatssecretaris)s? (?:van|voor) /i, '');
    const rows = [bare, bare.replace(/ [–-] .*$/u, '')].map(rowsNamed).find((named) => named.length > 0) ?? [];
    return fromEntity(rowOn(rows.filter(({ type }) => type === 'GovernmentOrganization'), date));
  },
  officeHolder({ name, party, role }: PersonName, date: string | null): NamedRow | null {
    const office = party === undefined && role !== undefined ? /^(?:minister-president|minister|staatssecretaris)/i.exec(role)?.[0].toLowerCase() : undefined;
    if (party === undefined && office === undefined) return null;
    const found = findPerson(name, { date, ...(party !== undefined && { party: shortParty(party) }), ...(office !== undefined && { role: office }) });
    return found && fromPerson(found);
  },
  party: (name: string): NamedRow | null => fromEntity(rowOn(partiesNamed(name), null)),
  /** Title of a law by BWB number or of an EU act by CELEX number. */
  titleOf(identifier: string): string | undefined {
    titles ??= new Map([...readTable('laws'), ...readTable('eu-acts')].map((row) => [row['bwb'] ?? row['celex'] ?? '', row['title'] ?? '']));
    return titles.get(identifier);
  },
};

const partyGroup = 'politieke partij';

/** The abbreviation by which members are listed, of a party printed in full. */
function shortParty(name: string): string {
  const [row] = partiesNamed(name);
  return [row?.label, ...(row?.altLabels ?? [])].filter((other) => other !== undefined).sort((a, b) => a.length - b.length)[0] ?? name;
}

let parties: ReadonlyMap<string, readonly EntityRow[]> | null = null;

/** Parties by their name or abbreviation, whatever its capitals ("PvDA"). */
function partiesNamed(name: string): readonly EntityRow[] {
  parties ??= byEach([...entityRows().values()].filter(({ group }) => group === partyGroup), ({ label, altLabels }) => [label, ...altLabels].map((other) => other.toLowerCase()));
  return parties.get(name.toLowerCase()) ?? [];
}

/** Rows with that name; else those of it whatever its capitals and commas ("Volksgezondheid Welzijn en Sport"). */
function rowsNamed(name: string): readonly EntityRow[] {
  byName ??= byEach(entityRows().values(), ({ label, altLabels }) => [label, ...altLabels].flatMap((other) => [other, loosely(other)]));
  return byName.get(name) ?? byName.get(loosely(name)) ?? [];
}

/** The mark before it keeps apart what is compared loosely from names as they are. */
const loosely = (name: string): string => `~${name.toLowerCase().replaceAll(',', '')}`;

function byEach(rows: Iterable<EntityRow>, keysOf: (row: EntityRow) => readonly string[]): ReadonlyMap<string, readonly EntityRow[]> {
  const groups = new Map<string, EntityRow[]>();
  for (const row of rows) for (const key of new Set(keysOf(row))) addTo(groups, key, row);
  return groups;
}

let byMatch: ReadonlyMap<string, readonly EntityRow[]> | null = null;

/** A body whose address bore several names in turn has one label everywhere, the latest, so that papers of all years agree. */
function fromEntity(row: EntityRow | null): NamedRow | null {
  const address = row?.exactMatch[0];
  if (!row || address === undefined) return row;
  byMatch ??= byEach(entityRows().values(), ({ exactMatch }) => exactMatch.slice(0, 1));
  const same = byMatch.get(address) ?? [row];
  const latest = same.reduce((a, b) => ((b.periods.at(-1)?.from ?? '') > (a.periods.at(-1)?.from ?? '') ? b : a));
  const names = new Set(same.flatMap(({ label, altLabels }) => [label, ...altLabels]));
  names.delete(latest.label);
  return { ...row, label: latest.label, altLabels: [...names] };
}

const fromPerson = ({ slug, label, names, exactMatch }: PersonRow): NamedRow =>
  ({ slug, label, altLabels: names.filter((name) => name !== label), type: 'Person', exactMatch });
