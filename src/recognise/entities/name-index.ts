import { type Token, wordsIn } from './tokens.js';

/** A name found: it ends before token `end`; what stands under it. */
export interface NameHit<T> {
  readonly end: number;
  readonly values: readonly T[];
}

const isSmall = (word: string): boolean => word.charCodeAt(0) >= 0x61 && word.charCodeAt(0) <= 0x7a;

/** Names by their words, to find the longest at a place. */
export class NameIndex<T> {
  readonly #names = new Map<string, T[]>();
  /** First words, with whether a name goes on after them; those of small letters apart, since they are few and most words of a text are of small letters. */
  readonly #firsts = new Map<string, boolean>();
  readonly #smallFirsts = new Map<string, boolean>();
  /** Of the first two words, the number of words of the longest name that starts with them. */
  readonly #lengths = new Map<string, number>();

  /** Puts `value` under a name; kinds of white space and apostrophe do not count, capitals do. */
  add(name: string, value: T): void {
    const words = /^[A-Za-z ]+$/.test(name) ? name.split(' ') : wordsIn(name);
    const [first = '', second] = words;
    const key = words.length === 1 ? first : words.join(' ');
    const firsts = isSmall(first) ? this.#smallFirsts : this.#firsts;
    if (second !== undefined || !firsts.has(first)) firsts.set(first, second !== undefined);
    if (second !== undefined) {
      const pair = `${first} ${second}`;
      if ((this.#lengths.get(pair) ?? 0) < words.length) this.#lengths.set(pair, words.length);
    }
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
    const token = tokens[at];
    const first = token && (loose ? token.lower : token.text);
    if (first === undefined) return null;
    const more = (isSmall(first) ? this.#smallFirsts : this.#firsts).get(first);
    if (more === undefined) return null;
    const values = this.#names.get(first);
    return (more ? this.#longerAt(tokens, at, loose, first) : null) ?? (values ? { end: at + 1, values } : null);
  }

  #longerAt(tokens: readonly Token[], at: number, loose: boolean, first: string): NameHit<T> | null {
    let key = first;
    let hit: NameHit<T> | null = null;
    let length = 2;
    for (let end = at + 1; end < at + length; end++) {
      const next = tokens[end];
      if (!next) break;
      key = `${key} ${loose ? next.lower : next.text}`;
      if (end === at + 1) length = this.#lengths.get(key) ?? 0;
      const values = this.#names.get(key);
      if (values) hit = { end: end + 1, values };
    }
    return hit;
  }
}
