import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a shipped query needs (one paper; several or the feed; nothing, and no row may come out; an address elsewhere) → the heading under which it is shown. */
export const queryKinds = {
  local: 'Over één stuk of meer',
  corpus: 'Over meer stukken samen',
  integrity: 'Controle: er hoort niets uit te komen',
  federated: 'Samen met gegevens van elders',
} as const;
type QueryKind = keyof typeof queryKinds;

const isKind = (word: string): word is QueryKind => Object.hasOwn(queryKinds, word);

/** A query that comes with the program: `queries/{name}.rq`. */
export interface ShippedQuery {
  readonly name: string;
  readonly title: { readonly nl: string; readonly en: string };
  /** Who asks this, in English. */
  readonly audience: string;
  readonly kind: QueryKind;
  /** What one may want to change or know, in Dutch. */
  readonly tip?: string;
  /** The SPARQL, comments included. */
  readonly text: string;
  /** Where it stands on disk. */
  readonly path: string;
}

const folder = new URL('../../queries/', import.meta.url);
const header = /^# (?<nl>.+)\n# (?<en>.+)\n# for: (?<audience>.+)\n# kind: (?<kind>.+)\n(?:# tip: (?<tip>.+)\n)?/;

/** The shipped queries by name, in order of name. Throws when one lacks its header. */
export function readShippedQueries(): ReadonlyMap<string, ShippedQuery> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.rq')).sort();
  return new Map(files.map((file) => [file.slice(0, -3), readShippedQuery(file.slice(0, -3))]));
}

function readShippedQuery(name: string): ShippedQuery {
  const path = fileURLToPath(new URL(`${name}.rq`, folder));
  const text = readFileSync(path, 'utf8');
  const { nl, en, audience, kind = '', tip } = header.exec(text)?.groups ?? {};
  if (!nl || !en || !audience || !isKind(kind)) throw new Error(`queries/${name}.rq: header lacks a title, who asks or a kind`);
  return { name, title: { nl, en }, audience, kind, text, path, ...(tip && { tip }) };
}

/** Those of the names that someone who typed `given` may have meant: at most three, nearest first. */
export function findNearest(given: string, names: Iterable<string>): readonly string[] {
  const ranked = [...names].map((name) => ({ name, distance: name.includes(given) ? 0 : countEdits(given, name) }));
  const near = ranked.filter(({ name, distance }) => distance <= Math.max(2, name.length / 4));
  return near.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1)).slice(0, 3).map(({ name }) => name);
}

/** Levenshtein distance. */
function countEdits(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
