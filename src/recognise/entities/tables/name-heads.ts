import { readTable } from '../../../tables/read-table.js';
import { remember } from '../../../tables/remember.js';
import { type ItemType, itemType } from '../item-type.js';

interface Heads {
  readonly words: ReadonlyMap<string, ItemType>;
  readonly lastWords: ReadonlyMap<string, ItemType>;
  /** Endings of compounds. */
  readonly tails: ReadonlyMap<string, ItemType>;
}

let heads: Heads | null = null;

function load(): Heads {
  const rows = readTable('name-heads').map((row) => ({ word: row.word ?? '', type: itemType(row.type ?? ''), place: row.place }));
  return {
    words: new Map(rows.filter((row) => row.place === 'kop').map(({ word, type }) => [word, type])),
    lastWords: new Map(rows.filter((row) => row.place === 'slot').map(({ word, type }) => [word, type])),
    tails: new Map(rows.filter((row) => row.place === 'staart').map(({ word, type }) => [word, type])),
  };
}

/** What a name is by a word in it that says so ("Stichting", "Airport"), or null. */
export function typeByHead(word: string): ItemType | null {
  heads ??= load();
  return heads.words.get(word) ?? null;
}

/** What a name is by its last word ("Airport", "Directive"; also heads that may stand first), or null. */
export function typeByLastWord(word: string): ItemType | null {
  heads ??= load();
  return heads.lastWords.get(word) ?? heads.words.get(word) ?? null;
}

/** What a compound is by its last part ("Vrouwenverdrag", "Innovatiefonds"), or null. */
export const typeByTail = remember((word): ItemType | null => {
  heads ??= load();
  const lower = word.toLowerCase();
  for (let cut = 2; cut <= lower.length - 3; cut++) {
    const type = heads.tails.get(lower.slice(cut));
    if (type) return type;
  }
  return null;
});
