import { addTo, getOrPut } from '../../../maps.js';
import type { Look } from './pattern.js';

/** Letters at the end of a word by which endings are kept. */
export const endingKey = (word: string): string => word.slice(-3);

/** The words, and the endings of words, without which patterns fit nowhere, each list of them with a number: in a text that has none of a list its patterns need not be tried. */
export class Needs {
  readonly #numbers = new Map<string, number>();
  readonly #byWord = new Map<string, number[]>();
  readonly #byEnding = new Map<string, { readonly ending: string; readonly need: number }[]>();

  /** How many lists there are. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The number of the words or endings that a place of a pattern asks for. */
  add({ words, endings }: Look): number {
    return getOrPut(this.#numbers, [[...words].sort().join('|'), endings.join('|')].join(' $'), () => {
      const need = this.size;
      for (const word of words) addTo(this.#byWord, word, need);
      for (const ending of endings) addTo(this.#byEnding, endingKey(ending), { ending, need });
      return need;
    });
  }

  /** The lists that have a word, written in small letters; null when there are none. */
  metBy(lower: string): readonly number[] | null {
    const own = this.#byWord.get(lower) ?? [];
    const ended = (this.#byEnding.get(endingKey(lower)) ?? []).filter(({ ending }) => lower.endsWith(ending)).map(({ need }) => need);
    return own.length + ended.length > 0 ? [...own, ...ended] : null;
  }
}
