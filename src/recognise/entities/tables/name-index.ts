import { addTo, getOrPut } from '../../../maps.js';
import { wordsIn } from '../../words/piece.js';

/** A word of a text. */
export interface Word {
  readonly text: string;
  readonly lower: string;
}

/** A name found: it ends before token `end`; what stands under it. */
export interface NameHit<T> {
  readonly end: number;
  readonly values: readonly T[];
}

/** Second words of names, with the number of words of the longest name that starts with both. */
type Seconds = Map<string, number>;

/** Words of the longest name that is kept, a few times those of any in the tables: a search takes the square of them at each place where its first two words stand. */
const longest = 100;

/** Names by their words, to find the longest at a place. */
export class NameIndex<T> {
  readonly #names = new Map<string, T[]>();
  /** First words, with the second words of names that go on after them. */
  readonly #firsts = new Map<string, Seconds>();

  /** Puts `value` under a name, unless it is longer than names are; kinds of white space and apostrophe do not count, capitals do. */
  add(name: string, value: T): void {
    const words = /^[A-Za-z ]+$/.test(name) ? name.split(' ') : wordsIn(name);
    if (words.length > longest) return;
    const [first = '', second] = words;
    const seconds = getOrPut(this.#firsts, first, () => new Map<string, number>());
    if (second !== undefined && (seconds.get(second) ?? 0) < words.length) seconds.set(second, words.length);
    addTo(this.#names, words.join(' '), value);
  }

  /** Whether a single word is a name. */
  has(word: string): boolean {
    return this.#names.has(word);
  }

  /** Whether a name starts with this word. */
  begins(word: string): boolean {
    return this.#firsts.has(word);
  }

  /** The longest name that starts at token `at`, or null; `loose` compares the lower-case words. */
  longestAt(tokens: readonly Word[], at: number, loose = false): NameHit<T> | null {
    const token = tokens[at];
    const first = token && (loose ? token.lower : token.text);
    if (first === undefined) return null;
    const seconds = this.#firsts.get(first);
    if (seconds === undefined) return null;
    const next = tokens[at + 1];
    const length = next && seconds.get(loose ? next.lower : next.text);
    const longer = length === undefined ? null : this.#longerAt(tokens, at, loose, first, length);
    const values = longer ? undefined : this.#names.get(first);
    return longer ?? (values ? { end: at + 1, values } : null);
  }

  #longerAt(tokens: readonly Word[], at: number, loose: boolean, first: string, length: number): NameHit<T> | null {
    let key = first;
    let hit: NameHit<T> | null = null;
    for (let end = at + 1; end < at + length; end++) {
      const next = tokens[end];
      if (!next) break;
      key = `${key} ${loose ? next.lower : next.text}`;
      const values = this.#names.get(key);
      if (values) hit = { end: end + 1, values };
    }
    return hit;
  }
}
