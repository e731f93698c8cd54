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
  /** The words of surnames. */
  readonly words: ReadonlySet<string>;
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
  return { bySlug: new Map(rows.map((row) => [row.slug, row])), byName, words: new Set(rows.flatMap(({ names }) => names.flatMap((name) => name.split(/[ -]/)))) };
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

/** The full names of members and ministers ("Anna van der Vis"). */
export function personNames(): readonly string[] {
  persons ??= load();
  return [...persons.bySlug.values()].flatMap(({ label }) => (label.includes(' ') ? [label] : []));
}

/** Whether a member or minister has that surname. */
export function isSurname(name: string): boolean {
  persons ??= load();
  return persons.byName.has(fold(name));
}

/** Whether a word is one of which the surname of a member or minister is made ("Vissers" of "Vissers-van der Berk"). */
export function isSurnameWord(word: string): boolean {
  persons ??= load();
  return persons.words.has(word);
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
  /** Of which ministry, with `role`. */
  readonly portfolio?: string;
  /** Whether what is told may be of some years ago, as a motion that a paper names may be. */
  readonly isPast?: boolean;
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
export function findPerson(name: string, clue: PersonClue): PersonRow | null {
  const { party, role, portfolio, isPast = false, date } = clue;
  const held = rowsNamed(name).map((row) => ({ row, terms: row.terms.filter((term) =>
    (date === null || term.from <= date)
    && (role === undefined || role === term.role)
    && (portfolio === undefined || fold(term.of) === fold(portfolio))
    && (party === undefined || (term.role === 'lid' && term.of.toLowerCase() === party.toLowerCase()))) }));
  const until = (day: string | null) => held.filter(({ terms }) => terms.some((term) => day === null || term.until === '' || day <= term.until));
  const serving = until(date);
  const fitting = serving.length > 0 ? serving : role === undefined ? until(null) : isPast && date !== null ? until(termBefore(date)) : [];
  return fitting.length === 1 ? (fitting[0]?.row ?? null) : null;
}

/** The day one term of the House before another. */
const termBefore = (date: string): string => `${Number(date.slice(0, 4)) - 4}${date.slice(4)}`;

/** Who has that full name: one in office that day, or minister before it. */
export function findByFullName(name: string, date: string | null): PersonRow | null {
  const [first = ''] = name.split(' ', 1);
  if (first === name || date === null || !givenNames().has(first)) return null;
  const fitting = rowsNamed(name).filter(({ terms }) => terms.some(({ role, from, until }) => from <= date && (role !== 'lid' || until === '' || date <= until)));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
