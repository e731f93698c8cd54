/** Words kept (a power of two), places looked at for one, and the longest that is kept. */
const limits = { words: 32_768, places: 4, length: 60 } as const;

interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/** What is worked out of words, kept by their spelling and found where they stand in a text, without cutting them out. Keeps so many at most: a new one may take the place of another. */
export class Spellings<T> {
  readonly #entries: (Entry<T> | undefined)[] = Array.from({ length: limits.words }, () => undefined);
  /** The hash of each entry, nought where there is none: beside each other, so that places looked at are one reach into memory. */
  readonly #hashes = new Int32Array(limits.words);

  constructor(private readonly workOut: (word: string) => T) {}

  /** Of the word at `[start, end)` of a text. */
  at(text: string, start: number, end: number): T {
    if (end - start > limits.length) return this.workOut(text.slice(start, end));
    const hash = hashOf(text, start, end);
    let free = hash;
    for (let place = hash; place < hash + limits.places; place++) {
      const found = this.#hashes[place & (limits.words - 1)];
      if (found === 0) free = place;
      const entry = found === hash ? this.#entries[place & (limits.words - 1)] : undefined;
      if (entry && spells(entry.word, text, start, end)) return entry.value;
    }
    const word = ` ${text.slice(start, end)}`.slice(1); // a copy, since a word cut out of a text holds on to all of it
    const value = this.workOut(word);
    this.#entries[free & (limits.words - 1)] = { word, value };
    this.#hashes[free & (limits.words - 1)] = hash;
    return value;
  }
}

/** 30 bits, never nought, so that places can be counted on from it. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) & 0x3fff_ffff) || 1;
}

function spells(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
