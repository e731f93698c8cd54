import { entityTable, entityTypeOf } from '../../../tables/entities.js';
import { personNames } from '../../../tables/persons.js';
import { listOf, readTable, type Row } from '../../../tables/read-table.js';
import type { ItemType } from '../item-type.js';
import { NameIndex } from './name-index.js';

/** What a table says of a name: its type, and of the row of the thing, when the table has one, the slug, the group and the names that are plain words too. */
export interface Known {
  readonly type: ItemType;
  readonly slug?: string;
  readonly group?: string;
  readonly guarded: readonly string[];
}

interface KnownNames {
  readonly exact: NameIndex<Known>;
  /** Names of several words of laws and bodies, by lower-case words: papers are free with their capitals. */
  readonly loose: NameIndex<Known>;
  /** Words for peoples and faiths, with the country that they are of or an empty string. */
  readonly demonyms: ReadonlyMap<string, string>;
}

const law: Known = { type: 'Law', guarded: [] };
const person: Known = { type: 'Person', guarded: [] };
/** Kinds of bodies that papers write with and without capital. */
const kind = /^(?:Ministerie|Rechtbank|Gerechtshof|Inspectie|Waterschap|Veiligheidsregio|Omgevingsdienst|Hoogheemraadschap) /;
/** Lists of bodies whose names of several words are no words in small letters either ("raad van state"), as papers and portfolios are ("de telegraaf", "wonen en zorg"). */
const official: ReadonlySet<string | undefined> = new Set(['oorg', 'zbo', 'instelling', 'samenwerkingsorganisatie', 'EU', 'internationaal']);
let loaded: KnownNames | null = null;

/** The names of the shipped tables, read when first asked for. */
export function knownNames(): KnownNames {
  loaded ??= indexNames(entityTable(), [...readTable('laws'), ...readTable('eu-acts')], readTable('demonyms'));
  return loaded;
}

/** The names of tables of things, of acts, and of the words for peoples. */
export function indexNames(things: readonly Row[], acts: readonly Row[], demonyms: readonly Row[]): KnownNames {
  const exact = new NameIndex<Known>();
  const loose = new NameIndex<Known>();
  for (const row of things) {
    const known: Known = { type: entityTypeOf(row), slug: row.slug ?? '', group: row.group ?? '', guarded: listOf(row.guarded) };
    for (const name of listOf(row.names)) {
      exact.add(name, known);
      if (official.has(known.group) && name.includes(' ')) loose.add(name.toLowerCase(), known);
      if (kind.test(name)) exact.add(name.charAt(0).toLowerCase() + name.slice(1), known);
    }
  }
  for (const row of acts) {
    for (const name of [row.title ?? '', ...listOf(row.names)]) {
      if (name.includes(' ')) loose.add(name.toLowerCase(), law);
      else if (name.length > 2) exact.add(name, law);
    }
  }
  for (const name of personNames()) exact.add(name, person);
  return { exact, loose, demonyms: new Map(demonyms.map(({ word = '', country = '' }) => [word, country])) };
}

/** Whether a single word is a name or an adjective of the tables. */
export function isKnownWord(word: string): boolean {
  return knownNames().demonyms.has(word) || knownNames().exact.has(word);
}

let words: ReadonlySet<string> | null = null;

/** Whether a word stands in a name of the table of things ("Groenlanden" in "Recreatieschap Stichtse Groenlanden"). */
export function isWordOfName(word: string): boolean {
  words ??= new Set(entityTable().flatMap(({ names }) => listOf(names).flatMap((name) => name.split(' '))));
  return words.has(word);
}

/** Whether a word is an inflected adjective of a country or people ("Afghaanse"). */
export function isAdjective(word: string): boolean {
  return word.endsWith('e') && knownNames().demonyms.has(word);
}
