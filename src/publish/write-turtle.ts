import type * as RDF from '@rdfjs/types';
import { getOrPut } from './get-or-put.js';
import { compareNaturally, iriAsText, literalAsText } from './terms-as-text.js';
import { nameOf } from './write-ntriples.js';

/** Names whose local part needs no escape in Turtle, so that every reader takes them. */
const plainLocal = /^[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?$/;
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Subject → predicate → objects, as text. */
type Block = Map<string, Set<string>>;

/**
 * Turtle made to be read and compared: only the prefixes used, one block a subject in natural order (`first` before all),
 * `a` first, predicates and objects sorted. Throws on blank nodes and on strings that are no IRI.
 */
export function writeTurtle(quads: Iterable<RDF.Quad>, prefixes: Readonly<Record<string, string>>, first?: string): string {
  const shorten = createShortener(prefixes);
  const blocks = new Map<string, Block>();
  for (const { subject, predicate, object } of quads) {
    const name = nameOf(subject);
    const objects = getOrPut(getOrPut(blocks, name, () => new Map<string, Set<string>>()), predicate.value, () => new Set());
    objects.add(object.termType === 'Literal' ? literalAsText(object, shorten.iri) : shorten.iri(nameOf(object)));
  }
  const subjects = [...blocks.keys()].sort((a, b) => Number(b === first) - Number(a === first) || compareNaturally(a, b));
  const body = subjects.map((subject) => blockAsText(shorten.iri(subject), blocks.get(subject) ?? new Map(), shorten.iri)).join('\n');
  return `${shorten.used().map(([prefix, iri]) => `@prefix ${prefix}: ${iriAsText(iri)} .\n`).join('')}\n${body}`;
}

function blockAsText(subject: string, block: Block, iri: (iri: string) => string): string {
  const rank = (predicate: string) => (predicate === type ? '' : iri(predicate));
  const lines = [...block]
    .map(([predicate, objects]) => ({ key: rank(predicate), objects: [...objects].sort(compareNaturally) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, objects }) => `${key || 'a'} ${objects.join(', ')}`);
  return `${subject} ${lines.join(' ;\n    ')} .\n`;
}

/** Prefixed names where they need no escape, else the IRI whole. */
function createShortener(prefixes: Readonly<Record<string, string>>) {
  const byNamespace = new Map(Object.entries(prefixes).map(([prefix, namespace]) => [namespace, prefix]));
  const known = new Map<string, string>();
  const used = new Map<string, string>();
  return {
    iri: (value: string): string => getOrPut(known, value, () => shortened(value)),
    used: () => [...used].sort(([a], [b]) => (a < b ? -1 : 1)),
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
