import { byKey } from '../../order.js';
import { groupBy } from '../../maps.js';
import { ownText } from '../../memory.js';
import { shardOf } from '../assets/zoek.js';
import { PlaceList } from './place-list.js';

/** The words of one paper as they are kept (UTF-8): a line each, the word and the places in the paper where it stands, rising, its head being 0; and how many places the paper has. */
export interface KeptWords {
  readonly lines: Uint8Array;
  readonly places: number;
}

/** Words and where they stand, parted as a search loads them. */
export interface IndexedWords {
  /** Words that tell nothing apart: they are left out, and out of questions. */
  readonly common: readonly string[];
  /** By name, sorted: JSON of word → places, each but the first as its distance to the one before. An index of few words has one part, without a name. */
  readonly parts: readonly (readonly [name: string, json: string])[];
}

/** Joins the words of papers, one paper after the other. */
export interface WordIndex {
  readonly add: (words: KeptWords) => void;
  readonly finish: () => IndexedWords;
}

/** A word in so large a share of so many places is common. */
const common = { share: 0.25, places: 400 };
/** An index of at most so many words and places is one part. */
const whole = 200_000;

/** Opens an empty index. */
export function indexWords(): WordIndex {
  const places = new Map<string, PlaceList>();
  let count = 0;
  /** A word and its places, parted by spaces. */
  const enter = (line: string) => {
    let space = line.indexOf(' ');
    const word = line.slice(0, space);
    const all = places.get(word) ?? new PlaceList();
    if (!places.has(word)) places.set(ownText(word), all);
    while (space >= 0) {
      const end = line.indexOf(' ', space + 1);
      all.add(count + Number(line.slice(space + 1, end < 0 ? undefined : end)));
      space = end;
    }
  };
  const decoder = new TextDecoder();
  return {
    add({ lines, places: more }) {
      for (const line of decoder.decode(lines).split('\n')) enter(line);
      count += more;
    },
    finish: () => partWords([...places].sort(byKey), count),
  };
}

function partWords(words: readonly (readonly [word: string, at: PlaceList])[], count: number): IndexedWords {
  const isCommon = (at: PlaceList) => count >= common.places && at.count > common.share * count;
  const telling = words.filter(([, at]) => !isCommon(at));
  const size = telling.reduce((sum, [, at]) => sum + 1 + at.count, 0);
  const parts = groupBy(telling, ([word]) => (size <= whole ? '' : shardOf(word)));
  return {
    common: words.filter(([, at]) => isCommon(at)).map(([word]) => word),
    parts: [...parts].sort(byKey).map(([name, part]) => [name, JSON.stringify(Object.fromEntries(part.map(([word, at]) => [`${word} `, at.steps()])))]),
  };
}
