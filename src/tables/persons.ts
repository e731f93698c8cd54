import { addTo } from '../maps.js';
import { listOf, readTable } from './read-table.js';

/** A term of office: `role` is "lid", "minister" (one without portfolio is printed as such) or "staatssecretaris"; `of` the party or the portfolio; days as `YYYY-MM-DD`, an open end is empty. */
interface Term {
  readonly role: string;
  readonly of: string;
  readonly from: string;
  readonly until: string;
}

/** A member of the Tweede Kamer or of the government, by public office only. */
export interface PersonRow {
  readonly slug: string;
  readonly label: string;
  /** Surname as printed in papers ("Van der Staaij"). */
  readonly names: readonly string[];
  /** "A.B.", as far as known. */
  readonly initials: string;
  readonly terms: readonly Term[];
  readonly exactMatch: readonly string[];
}

interface Persons {
  readonly bySlug: ReadonlyMap<string, PersonRow>;
  readonly byName: ReadonlyMap<string, readonly PersonRow[]>;
}

let persons: Persons | null = null;

function load(): Persons {
  const rows = readTable('persons').map((row): PersonRow => ({
    slug: row.slug ?? '', label: row.label ?? '', names: listOf(row.names), initials: row.initials ?? '', terms: listOf(row.terms).map(termOf), exactMatch: listOf(row.match),
  }));
  const byName = new Map<string, PersonRow[]>();
  for (const row of rows) {
    for (const name of new Set([row.label, ...row.names].map(fold))) addTo(byName, name, row);
  }
  return { bySlug: new Map(rows.map((row) => [row.slug, row])), byName, };
}

function termOf(cell: string): Term {
  const [role = '', of = '', span = ''] = cell.split(':');
  const [from = '', until = ''] = span.split('/');
  return { role: role.replace(/ zonder portefeuille$/, ''), of, from, until };
}

const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/ ?[-–] ?/g, '-').toLowerCase();

/** The person with that slug, or null. */
export function describePerson(slug: string): PersonRow | null {
  persons ??= load();
  return persons.bySlug.get(slug) ?? null;
}

/** Whether a member or minister has that surname. */
export function isSurname(name: string): boolean {
  persons ??= load();
  return persons.byName.has(fold(name));
}

/** Whether someone of that surname or full name was minister or staatssecretaris, whenever that was. */
export function isOfficeHolder(name: string): boolean {
  persons ??= load();
  return (persons.byName.get(fold(name)) ?? []).some(({ terms }) => terms.some(({ role }) => role !== 'lid'));
}

let given: ReadonlySet<string> | null = null;

/** First names (`given-names.tsv`): a capital word after one is a surname. */
export function givenNames(): ReadonlySet<string> {
  given ??= new Set(readTable('given-names').map((row) => row.name ?? ''));
  return given;
}

/** What a paper says of a person beside the name. */
export interface PersonClue {
  readonly party?: string;
  readonly role?: string;
  /** The paper's date; terms that began later do not count. */
  readonly date: string | null;
}

/** Initials before a surname, with the name by which one is known behind them: "A.B. ", "A.B. (Anna) ". */
const initialsBefore = /^(\p{Lu})\p{Ll}{0,2}\.(?:[ -]?\p{Lu}\p{Ll}{0,2}\.){0,5} ?(?:\(\p{Lu}[\p{L}’-]{0,40}\) ?)?/u;

/** Those with that surname or full name, or with that surname and initials that begin with the same letter. */
function rowsNamed(name: string): readonly PersonRow[] {
  persons ??= load();
  const [printed, first] = initialsBefore.exec(name) ?? [];
  if (printed === undefined) return persons.byName.get(fold(name)) ?? [];
  return (persons.byName.get(fold(name.slice(printed.length))) ?? []).filter(({ initials }) => initials === '' || initials[0] === first);
}

/** The office-holder with that printed surname or full name, initials before it or not; of several the one in office that day. Null when none or several fit. */
export function findPerson(name: string, { party, role, date }: PersonClue): PersonRow | null {
  const held = (row: PersonRow): readonly Term[] => row.terms.filter((term) =>
    (date === null || term.from <= date)
    && (role === undefined || role === term.role)
    && (party === undefined || (term.role === 'lid' && term.of.toLowerCase() === party.toLowerCase())));
  const isServing = ({ until }: Term): boolean => date === null || until === '' || date <= until;
  const named = rowsNamed(name).filter((row) => held(row).length > 0);
  const serving = named.filter((row) => held(row).some(isServing));
  const fitting = role !== undefined || serving.length > 0 ? serving : named;
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
