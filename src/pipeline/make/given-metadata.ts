import { normalize } from 'node:path/posix';
import type { GivenMetadata } from '../../model/complete-masthead.js';

/** What an operator tells of inputs, to be looked up by their names. */
export interface Lookup {
  /** Of an input: by its path, however that is spelt (`./stuk.txt`, `map\stuk.txt`, an accent as a character of its own), else by the name of its file. */
  readonly of: (name: string) => GivenMetadata | undefined;
  /** Names, as they were given, of which no input was looked up. */
  readonly unused: () => readonly string[];
}

const spelt = (name: string) => normalize(name.replaceAll('\\', '/')).normalize('NFC');

/** Opens what `--metadata` gave, by input. */
export function openMetadata(given: ReadonlyMap<string, GivenMetadata> = new Map()): Lookup {
  const rows = new Map([...given].map(([name, row]) => [spelt(name), { name, row }]));
  const used = new Set<string>();
  return {
    of(name) {
      const found = rows.get(spelt(name)) ?? rows.get(spelt(name.replace(/^.*[/\\]/, '')));
      if (found) used.add(found.name);
      return found?.row;
    },
    unused: () => [...given.keys()].filter((name) => !used.has(name)),
  };
}
