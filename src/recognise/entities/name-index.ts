import { type Token, wordsIn } from './tokens.js';

/** A name found: it ends before token `end`; what stands under it. */
export interface NameHit<T> {
  readonly end: number;
  readonly values: readonly T[];
}

/** Names by their words, to find the longest at a place. */
export class NameIndex<T> {
  readonly #names = new Map<string, T[]>();
  /** Of each first word, the number of words of the longest name that starts with it. */
  readonly #longest = new Map<string, number>();

  /** Puts `value` under a name; kinds of white space and apostrophe do not count, capitals do. */
  add(name: string, value: T): void {
    const plain = /^[A-Za-z ]+$/.test(name);
    const words = plain ? null : wordsIn(name);
    const key = words ? words.join(' ') : name;
    const space = key.indexOf(' ');
    const first = space < 0 ? key : key.slice(0, space);
    const length = words ? words.length : space < 0 ? 1 : key.split(' ').length;
    if ((this.#longest.get(first) ?? 0) < length) this.#longest.set(first, length);
    const values = this.#names.get(key);
    if (values) values.push(value);
    else this.#names.set(key, [value]);
  }

  /** Whether a single word is a name. */
  has(word: string): boolean {
    return this.#names.has(word);
  }

  /** The longest name that starts at token `at`, or null; `loose` compares the lower-case words. */
  longestAt(tokens: readonly Token[], at: number, loose = false): NameHit<T> | null {
    const first = tokens[at];
    const length = first && this.#longest.get(loose ? first.lower : first.text);
    if (!first || length === undefined) return null;
    let key = loose ? first.lower : first.text;
    let hit: NameHit<T> | null = null;
    for (let end = at + 1; ; end++) {
      const values = this.#names.get(key);
      if (values) hit = { end, values };
      const next = tokens[end];
      if (!next || end >= at + length) return hit;
      key += ` ${loose ? next.lower : next.text}`;
    }
  }
}
