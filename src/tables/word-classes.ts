import { listOf, readTable } from './read-table.js';

let classes: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** The words of a class of `word-classes.tsv` ("gebeurtenis", "functiewoord"), lower case. Throws when there is no such class. */
export function wordClass(name: string): ReadonlySet<string> {
  classes ??= new Map(readTable('word-classes').map((row) => [row.class ?? '', new Set(listOf(row.words))]));
  const words = classes.get(name);
  if (!words) throw new Error(`no word class ${name}`);
  return words;
}
