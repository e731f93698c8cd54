import type * as RDF from '@rdfjs/types';
import { dcterms, nif, rdf } from '../vocabulary/external.js';
import { vb } from '../vocabulary/terms.js';
import { getOrPut } from './get-or-put.js';
import type { Context } from './jsonld-context.js';
import { compareNaturally } from './terms-as-text.js';
import { nameOf } from './write-ntriples.js';

type Json = string | number | { readonly [key: string]: Json } | readonly Json[];

/** Where a node stands in the tree: below the object of this property, under the context's reverse key of that name. */
const below: readonly { readonly type: RDF.NamedNode; readonly by: RDF.NamedNode; readonly key: string }[] = [
  { type: vb.SubQuestion, by: dcterms.isPartOf, key: 'subQuestions' },
  { type: vb.Question, by: dcterms.isPartOf, key: 'questions' },
  { type: vb.DocumentPart, by: dcterms.isPartOf, key: 'parts' },
  { type: vb.Mention, by: nif.referenceContext, key: 'mentions' },
];
/** Properties whose object is written in full where it is first met. */
const unfolding = new Set([vb.hasAnswer.value, vb.hasFootnote.value]);

type Properties = Map<string, RDF.Term[]>;

/**
 * JSON-LD as a tree (document → questions → answers → mentions; what they name after it), with the keys of our context, which is inlined:
 * the same triples as the other syntaxes. Throws on blank nodes.
 */
export function writeJsonLd(quads: Iterable<RDF.Quad>, context: Context, root: string): string {
  const nodes = nodesOf(quads);
  const children = childrenOf(nodes);
  const written = new Set<string>();
  const write = (iri: string, without?: string): Json => {
    written.add(iri);
    const object: Record<string, Json> = { [context.id]: iri };
    const properties = nodes.get(iri) ?? new Map();
    for (const predicate of [...properties.keys()].sort((a, b) => Number(b === rdf.type.value) - Number(a === rdf.type.value) || compareNaturally(a, b))) {
      if (predicate === without) continue;
      const values = distinct(properties.get(predicate) ?? []);
      for (const [key, entries] of context.group(predicate, values)) {
        object[key] = alone(entries.map((entry) => (unfolding.has(predicate) && typeof entry === 'string' && nodes.has(entry) && !written.has(entry) ? write(entry) : entry)));
      }
    }
    for (const [key, list] of children.get(iri) ?? []) object[key] = list.sort((a, b) => compareNaturally(a.iri, b.iri)).map((child) => write(child.iri, child.by));
    return object;
  };
  const held = new Set([...children.values()].flatMap((keys) => [...keys.values()].flatMap((list) => list.map((child) => child.iri))));
  const graph: Json[] = [];
  const inOrder = [...nodes.keys()].sort((a, b) => Number(b === root) - Number(a === root) || compareNaturally(a, b));
  for (const iri of inOrder) if (!written.has(iri) && !held.has(iri)) graph.push(write(iri));
  for (const iri of held) if (!written.has(iri)) graph.push(write(iri));
  return `${JSON.stringify({ '@context': context.source, [context.graph]: graph }, null, 1)}\n`;
}

const alone = (list: readonly Json[]): Json => (list.length === 1 && list[0] !== undefined ? list[0] : list);

function nodesOf(quads: Iterable<RDF.Quad>): Map<string, Properties> {
  const nodes = new Map<string, Properties>();
  for (const { subject, predicate, object } of quads) {
    const iri = nameOf(subject);
    getOrPut(getOrPut(nodes, iri, () => new Map<string, RDF.Term[]>()), predicate.value, () => []).push(object);
  }
  return nodes;
}

/** Parent → key → children, by the table above. */
function childrenOf(nodes: ReadonlyMap<string, Properties>): Map<string, Map<string, { iri: string; by: string }[]>> {
  const children = new Map<string, Map<string, { iri: string; by: string }[]>>();
  for (const [iri, properties] of nodes) {
    const types = properties.get(rdf.type.value) ?? [];
    const place = below.find(({ type }) => types.some((t) => t.value === type.value));
    const parents = place ? (properties.get(place.by.value) ?? []) : [];
    const parent = parents[0]?.value;
    if (!place || parent === undefined || parents.length > 1 || parent === iri || !nodes.has(parent)) continue;
    const keys = children.get(parent) ?? new Map<string, { iri: string; by: string }[]>();
    const list = keys.get(place.key) ?? [];
    list.push({ iri, by: place.by.value });
    children.set(parent, keys.set(place.key, list));
  }
  return children;
}

function distinct(terms: readonly RDF.Term[]): readonly RDF.Term[] {
  if (terms.length < 2) return terms;
  const seen = new Map(terms.map((term) => [term.termType === 'Literal' ? `${term.value}\n${term.language}\n${term.datatype.value}` : term.value, term]));
  return [...seen].sort(([a], [b]) => compareNaturally(a, b)).map(([, term]) => term);
}
