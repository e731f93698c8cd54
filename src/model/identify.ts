import { getOrPut } from '../maps.js';
import type { Thing } from '../types/inquiry.js';
import type { EntityMention, EntityType } from '../types/mention.js';
import type { NamedRow } from '../types/named-row.js';
import type { Addressee, PersonName } from '../types/paper.js';
import type { Names } from './names.js';

/** What the tables of names can be asked. */
export interface NameTables {
  /** The row of that slug. */
  readonly row: (slug: string) => NamedRow | null;
  /** The body with that name or portfolio as it was on that day; null when none or several fit. */
  readonly body: (name: string, date: string | null) => NamedRow | null;
  /** The member or minister with that printed name; null when none or several fit. */
  readonly officeHolder: (person: PersonName, date: string | null) => NamedRow | null;
  /** The party with that printed name. */
  readonly party: (name: string) => NamedRow | null;
  /** Title of a law (BWB) or EU act (CELEX). */
  readonly titleOf: (identifier: string) => string | undefined;
}

/** The tables with the operator's own rows before the shipped ones. */
export function withOwnRows(tables: NameTables, rows: readonly NamedRow[]): NameTables {
  if (rows.length === 0) return tables;
  const own = new Map(rows.map((row) => [row.slug, row]));
  return { ...tables, row: (slug) => own.get(slug) ?? tables.row(slug) };
}

export type Identify = ReturnType<typeof createIdentify>;

const tooi = 'https://identifier.overheid.nl/tooi/id/';

/**
 * Who or what is meant by a name in a paper of that date. Each answer lists the thing itself first, then what it names in turn;
 * an empty list means that nobody can be stated. A body that TOOI has is named by its TOOI address.
 */
export function createIdentify(tables: NameTables, names: Names, date: string | null) {
  const made = new Map<NamedRow, Thing>();
  const makeThing = (row: NamedRow): Thing => {
    const { slug, label, altLabels, type, exactMatch } = row;
    const own = exactMatch.find((iri) => iri.startsWith(tooi));
    return { is: 'entity', iri: own ?? names.entity(slug), type, label, altLabels, exactMatch: exactMatch.filter((iri) => iri !== own) };
  };
  const fromRow = (row: NamedRow): Thing => getOrPut(made, row, () => makeThing(row));
  const local = (docref: string, label: string, type: EntityType): Thing =>
    ({ is: 'entity', iri: names.localEntity(docref, label), type, label, altLabels: [], exactMatch: [] });
  const isWithoutMinistry = (portfolio: string | undefined): boolean => portfolio !== undefined && tables.body(portfolio, date)?.exactMatch.some((iri) => iri.startsWith(tooi)) === false;
  return {
    titleOf: tables.titleOf,
    entity(mention: EntityMention, docref: string): Thing | null {
      const row = mention.row === undefined ? null : tables.row(mention.row);
      if (row) return fromRow(row);
      return mention.local === undefined ? null : local(docref, mention.local, mention.type);
    },
    /** A member or minister of the tables, under the name that all papers share; with initials under the name that is printed, as equal to the same person. */
    person(person: PersonName, docref: string): readonly Thing[] {
      const row = tables.officeHolder(person, date);
      const named = row && !initials.test(person.name) ? row : null;
      const partyRow = person.party === undefined ? null : tables.party(person.party);
      const party = person.party === undefined ? null : partyRow ? fromRow(partyRow) : local(docref, person.party, 'Organization');
      return [
        {
          is: 'person',
          iri: named ? names.entity(named.slug) : names.localEntity(docref, person.name),
          label: named?.label ?? person.name,
          altLabels: named && named.label !== person.name ? [person.name] : [],
          exactMatch: row?.exactMatch ?? [],
          roles: person.role === undefined ? [] : [officeName({ role: person.role, ...(person.portfolio && { portfolio: person.portfolio }) }, isWithoutMinistry(person.portfolio) ? 'voor' : 'van')],
          ...(party && { memberOf: party.iri }),
        },
        ...(party ? [party] : []),
      ];
    },
    /** The office with the body it is in; what is no office of a minister is that body itself. */
    office(office: Addressee, docref: string): readonly Thing[] {
      const row = tables.body(office.portfolio ?? office.role, date);
      const body = row ? fromRow(row) : null;
      if (body && office.portfolio === undefined && !/^(?:minister|staatssecretaris)\b/i.test(office.role)) return [body];
      const post = { ...local(docref, officeName(office), 'Role'), ...(body && { postIn: body.iri }) };
      return body ? [post, body] : [post];
    },
    body(name: string, docref: string): readonly Thing[] {
      const row = tables.body(name, date);
      return [row ? fromRow(row) : local(docref, name, 'GovernmentOrganization')];
    },
  };
}

const initials = /^\p{Lu}\p{Ll}{0,2}\./u;

/** "Minister van Financiën" of office and portfolio, "Minister voor Rechtsbescherming" where no ministry is called so; what is already whole stays. */
function officeName({ role, portfolio }: Addressee, tie = 'van'): string {
  if (portfolio === undefined || role.includes(portfolio)) return role;
  return `${role} ${/^(?:van|voor) /.test(portfolio) ? '' : `${role === 'Minister' ? tie : 'van'} `}${portfolio}`;
}
