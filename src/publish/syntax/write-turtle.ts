import type * as RDF from '@rdfjs/types';
import { byCodeUnit, byKey, compareNaturally, sortedOnce } from '../../order.js';
import { rdf } from '../../vocabulary/external.js';
import { iriAsText } from '../../vocabulary/terms-as-text.js';
import { type Grouped, groupQuads, startingWith, type Value } from './grouped.js';
import { type Name, perLayout } from './layout.js';

/** Names whose local part needs no escape in Turtle, so that every reader takes them. */
const plainLocal = /^[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?$/;

/**
 * Turtle made to be read and compared: only the prefixes used, one block a subject in natural order (`first` before all),
 * `a` first, predicates and objects sorted. Throws on blank nodes and on strings that are no IRI.
 */
export function writeTurtle(quads: Iterable<RDF.Quad> | Grouped, prefixes: Readonly<Record<string, string>>, first = ''): string {
  const { short, used } = createShortener(prefixes);
  const { subjects, named } = groupQuads(quads);
  const asText = (value: Value): string => {
    if (value.iri !== null) return short(value);
    const { told, tail } = value.kind;
    return told ? `${value.quoted}^^${short(told)}` : value.quoted + tail;
  };
  const inOrder = perLayout((places) =>
    places
      .map(({ property, at }) => ({ at, text: property.iri === rdf.type.value ? '' : short(property) }))
      .sort((a, b) => byCodeUnit(a.text, b.text))
      .map(({ at, text }, i) => ({ at, lead: `${i === 0 ? ' ' : ' ;\n    '}${text || 'a'} ` })));
  let blocks = '';
  for (const thing of startingWith(named(first), subjects)) {
    blocks += `\n${short(thing)}`;
    for (const { at, lead } of inOrder(thing.layout)) {
      const said = thing.values[at] ?? [];
      if (said.length === 1) for (const value of said) blocks += lead + asText(value);
      else blocks += lead + sortedOnce(said.map(asText), compareNaturally).join(', ');
    }
    blocks += ' .\n';
  }
  return `${used().map(([prefix, namespace]) => `@prefix ${prefix}: ${iriAsText(namespace)} .\n`).join('')}${blocks || '\n'}`;
}

/** Prefixed names where they need no escape, else the IRI whole. */
function createShortener(prefixes: Readonly<Record<string, string>>) {
  const byNamespace = new Map(Object.entries(prefixes).map(([prefix, namespace]) => [namespace, prefix]));
  const known: string[] = [];
  const used = new Map<string, string>();
  return {
    short: (name: Name): string => (known[name.at] ??= shortened(name)),
    used: () => [...used].sort(byKey),
  };
  function shortened({ iri, text }: Name): string {
    const cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    const namespace = iri.slice(0, cut);
    const prefix = byNamespace.get(namespace);
    const local = iri.slice(cut);
    if (prefix === undefined || !plainLocal.test(local)) return text;
    used.set(prefix, namespace);
    return `${prefix}:${local}`;
  }
}
