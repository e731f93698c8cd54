import type * as RDF from '@rdfjs/types';
import { getOrPut } from '../../maps.js';
import { rdf } from '../../vocabulary/external.js';
import { type Grouped, groupQuads, startingWith, valuesAsText } from './grouped.js';
import { perLayout } from './layout.js';
import { byKey, compareNaturally } from '../../order.js';
import { iriAsText } from '../../vocabulary/terms-as-text.js';

/** Names whose local part needs no escape in Turtle, so that every reader takes them. */
const plainLocal = /^[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?$/;

/**
 * Turtle made to be read and compared: only the prefixes used, one block a subject in natural order (`first` before all),
 * `a` first, predicates and objects sorted. Throws on blank nodes and on strings that are no IRI.
 */
export function writeTurtle(quads: Iterable<RDF.Quad> | Grouped, prefixes: Readonly<Record<string, string>>, first?: string): string {
  const { iri, used } = createShortener(prefixes);
  const { things, subjects } = groupQuads(quads);
  const inOrder = perLayout((property, at) => ({ at, text: property === rdf.type.value ? '' : iri(property) }), (a, b) => (a.text < b.text ? -1 : 1));
  const blocks = startingWith(first, subjects).map((subject) => {
    const thing = things.get(subject);
    const lines = thing ? inOrder(thing.layout).map(({ at, text }) => `${text || 'a'} ${valuesAsText(thing.values[at] ?? [], iri, compareNaturally).join(', ')}`) : [];
    return `${iri(subject)} ${lines.join(' ;\n    ')} .\n`;
  });
  return `${used().map(([prefix, namespace]) => `@prefix ${prefix}: ${iriAsText(namespace)} .\n`).join('')}\n${blocks.join('\n')}`;
}

/** Prefixed names where they need no escape, else the IRI whole. */
function createShortener(prefixes: Readonly<Record<string, string>>) {
  const byNamespace = new Map(Object.entries(prefixes).map(([prefix, namespace]) => [namespace, prefix]));
  const known = new Map<string, string>();
  const used = new Map<string, string>();
  return {
    iri: (value: string): string => getOrPut(known, value, () => shortened(value)),
    used: () => [...used].sort(byKey),
  };
  function shortened(value: string): string {
    const cut = Math.max(value.lastIndexOf('#'), value.lastIndexOf('/')) + 1;
    const namespace = value.slice(0, cut);
    const prefix = byNamespace.get(namespace);
    const local = value.slice(cut);
    if (prefix === undefined || !plainLocal.test(local)) return iriAsText(value);
    used.set(prefix, namespace);
    return `${prefix}:${local}`;
  }
}
