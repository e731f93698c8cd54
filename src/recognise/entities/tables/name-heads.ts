import { readTable, type Row } from '../../../tables/read-table.js';
import { remember } from '../../../tables/remember.js';
import { type ItemType, itemType } from '../item-type.js';

interface Heads {
  readonly words: ReadonlyMap<string, ItemType>;
  /** Last words that say what it is whatever stands before ("Joint Kielgra Programme Office"). */
  readonly ends: ReadonlyMap<string, ItemType>;
  /** Endings of compounds. */
  readonly tails: ReadonlyMap<string, ItemType>;
  /** Endings of compounds in the plural, which tell only of a name that the paper gives a short form. */
  readonly plurals: ReadonlyMap<string, ItemType>;
  /** Endings of nouns with which, in small letters too, the name of a paper or programme may begin. */
  readonly starts: ReadonlyMap<string, ItemType>;
  /** Letters of the longest of these words. */
  readonly longest: number;
}

let heads: Heads | null = null;

const load = (): Heads => headsOf(readTable('name-heads'));

/** The words of a table of them, by where in a name they tell what it is. */
export function headsOf(rows: readonly Row[]): Heads {
  const at = (place: string) => new Map(rows.filter((row) => row.place === place).map((row) => [row.word ?? '', itemType(row.type ?? '')]));
  return { words: at('kop'), ends: at('eind'), tails: at('staart'), plurals: at('meervoud'), starts: at('begin'), longest: Math.max(0, ...rows.map(({ word = '' }) => word.length)) };
}

/** What a name is by a word in it that says so ("Stichting", "Airport"), or null. */
export function typeByHead(word: string): ItemType | null {
  heads ??= load();
  return heads.words.get(word) ?? null;
}

/** What a name is by its last word ("Airport", "Directive"; also heads that may stand first), or null. */
export function typeByLastWord(word: string): ItemType | null {
  heads ??= load();
  return heads.ends.get(word) ?? heads.words.get(word) ?? null;
}

/** What a name of several words is by a last word that says so whatever stands before ("Kielgra Programme Office"), unless that only says what it is of ("Friends of the Office"); or null. */
export function typeByEnd(words: readonly { readonly text: string }[]): ItemType | null {
  heads ??= load();
  const [before, last] = words.slice(-2);
  return last && before?.text !== '-' && !words.some(({ text }) => ofLinks.has(text)) ? (heads.ends.get(last.text) ?? null) : null;
}

/** English words behind which stands what a thing is of or for. */
const ofLinks: ReadonlySet<string> = new Set(['of', 'on', 'for', 'to', 'in', 'against']);

/** What an English name is by the word before what it is of or for ("International Standards of Kielgra Institutions"), or null. */
export function typeByLink(words: readonly { readonly text: string }[]): ItemType | null {
  const link = words.findIndex(({ text }) => ofLinks.has(text));
  return link > 0 ? typeByLastWord(words[link - 1]?.text ?? '') : null;
}

/** What a compound is by its last part ("Vrouwenverdrag", "Innovatiefonds"), or null. */
export const typeByTail = remember((word): ItemType | null => endingIn(word, 'tails', 2));

/** What a word of small letters is that ends a name with a short form ("Nationale prestatieafspraken (NPA)"), or null. */
export const typeOfEnd = (word: string): ItemType | null => typeByTail(word) ?? endingIn(word, 'plurals', 0);

/** What a plural is that ends such a name, or null. */
export const typeOfPlural = (word: string): ItemType | null => endingIn(word, 'plurals', 0);

/** What a name may be that begins with this word of small letters ("masterplan" of "masterplan goed varen"), or null. */
export const typeByStart = (word: string): ItemType | null => endingIn(word, 'starts', 0);

/** The type of the longest ending of a table that a word has behind so many letters. */
function endingIn(word: string, endings: 'tails' | 'plurals' | 'starts', least: number): ItemType | null {
  heads ??= load();
  const lower = word.toLowerCase();
  for (let cut = Math.max(least, lower.length - heads.longest); cut <= lower.length - 3; cut++) {
    const type = heads[endings].get(lower.slice(cut));
    if (type) return type;
  }
  return null;
}
