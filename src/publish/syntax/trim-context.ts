import { getOrPut } from '../../maps.js';
import type { Context } from './jsonld-context.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Source = Context['source'];

/** That part of a context that the words in a tree need: their keys, the prefixes of those, and the names of JSON-LD's own keywords. */
export function trimContext(source: Source, tree: Json): Source {
  const words = new Set<string>();
  collectWords(tree, words);
  const { keys, keywords } = getOrPut(known, source, () => readKeys(source));
  const needed = new Set(keywords);
  for (const word of words) for (const name of keys.get(word)?.needs ?? []) needed.add(name);
  const found = [...needed].flatMap((name) => keys.get(name) ?? []).sort((a, b) => a.place - b.place);
  return Object.fromEntries(found.map(({ entry }) => entry));
}

interface Key {
  readonly entry: readonly [string, Source[string]];
  readonly place: number;
  /** Itself and the prefixes in its definition. */
  readonly needs: readonly string[];
}

interface Keys {
  readonly keys: ReadonlyMap<string, Key>;
  /** Keys that stand for a keyword, with the prefixes (none) in theirs. */
  readonly keywords: readonly string[];
}

const known = new WeakMap<Source, Keys>();

function readKeys(source: Source): Keys {
  const entries = Object.entries(source);
  return {
    keys: new Map(entries.map((entry, place) => [entry[0], { entry, place, needs: [entry[0], ...prefixesIn(entry[1])] }])),
    keywords: entries.filter(([, definition]) => typeof definition === 'string' && definition.startsWith('@')).map(([key]) => key),
  };
}

const prefixesIn = (definition: Source[string]) => (typeof definition === 'string' ? [definition] : Object.values(definition)).map((value) => value.split(':', 1)[0] ?? '');

/** Keys and texts: each may be a name that the context explains. */
function collectWords(value: Json, words: Set<string>): void {
  if (typeof value === 'string') words.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      words.add(key);
      collectWords(inner, words);
    }
  }
}
