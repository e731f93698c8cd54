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

/** What begins with a word: the values of the name that it is alone, and the second words of longer ones, with the number of words of the longest name that starts with both. */
export interface Beginning<T> {
  readonly alone: T[];
  readonly seconds: Map<string, number>;
}

/** Words of the longest name that is kept, a few times those of any in the tables: a search takes the square of them at each place where its first two words stand. */
const longest = 100;

/** Names by their words, to find the longest at a place. */
export class NameIndex<T> {
  readonly #beginnings = new Map<string, Beginning<T>>();
  /** Names of several words. */
  readonly #names = new Map<string, T[]>();
  /** First letters of the first words, by length, as bits: tells of most words that no name begins with them. */
  readonly #shapes = new Array<number>(32).fill(0);

  /** Puts `value` under a name, unless it is longer than names are; kinds of white space and apostrophe do not count, capitals do. */
  add(name: string, value: T): void {
    const words = /^[A-Za-z ]+$/.test(name) ? name.split(' ') : wordsIn(name);
    if (words.length > longest) return;
    const [first = '', second] = words;
    const { alone, seconds } = getOrPut(this.#beginnings, first, () => ({ alone: [], seconds: new Map<string, number>() }));
    this.#shapes[first.length & 31] = (this.#shapes[first.length & 31] ?? 0) | (1 << first.charCodeAt(0));
    if (second === undefined) {
      alone.push(value);
      return;
    }
    if ((seconds.get(second) ?? 0) < words.length) seconds.set(second, words.length);
    addTo(this.#names, words.join(' '), value);
  }

  /** Whether a word, or words with a space between, are a name. */
  has(words: string): boolean {
    return (this.beginning(words)?.alone.length ?? 0) > 0 || this.#names.has(words);
  }

  /** What begins with a word; null when no name does. */
  beginning(word: string): Beginning<T> | null {
    const isLikely = ((this.#shapes[word.length & 31] ?? 0) & (1 << word.charCodeAt(0))) !== 0;
    return (isLikely ? this.#beginnings.get(word) : null) ?? null;
  }

  /** The longest name that starts at token `at`, or null; `loose` compares the lower-case words. */
  longestAt(tokens: readonly Word[], at: number, loose = false): NameHit<T> | null {
    const token = tokens[at];
    return token ? this.longestFrom(this.beginning(written(token, loose)), tokens, at, loose) : null;
  }

  /** The same where it is known what begins with the word at that token. */
  longestFrom(beginning: Beginning<T> | null, tokens: readonly Word[], at: number, loose = false): NameHit<T> | null {
    if (beginning === null) return null;
    const { alone, seconds } = beginning;
    const next = seconds.size > 0 ? tokens[at + 1] : undefined;
    const length = next && seconds.get(written(next, loose));
    const longer = length === undefined ? null : this.#longerAt(tokens, at, loose, length);
    return longer ?? (alone.length > 0 ? { end: at + 1, values: alone } : null);
  }

  #longerAt(tokens: readonly Word[], at: number, loose: boolean, length: number): NameHit<T> | null {
    let key = written(tokens[at], loose);
    let hit: NameHit<T> | null = null;
    for (let end = at + 1; end < at + length && end < tokens.length; end++) {
      key = `${key} ${written(tokens[end], loose)}`;
      const values = this.#names.get(key);
      if (values) hit = { end: end + 1, values };
    }
    return hit;
  }
}

const written = (word: Word | undefined, loose: boolean): string => (loose ? word?.lower : word?.text) ?? '';
