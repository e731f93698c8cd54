import type * as RDF from '@rdfjs/types';
import { dcterms, nif, rdf } from '../../vocabulary/external.js';
import { vb } from '../../vocabulary/terms.js';
import { addTo } from '../../maps.js';
import { type Grouped, groupQuads, startingWith, type Value, valuesOf } from './grouped.js';
import type { Context } from './jsonld-context.js';
import { perLayout } from './layout.js';
import { compareNaturally } from '../../order.js';
import { trimContext } from './trim-context.js';

type Json = string | number | { readonly [key: string]: Json } | Json[];

/** Where a node stands in the tree: below the object of this property, under the context's reverse key of that name. */
const below: readonly { readonly type: RDF.NamedNode; readonly by: RDF.NamedNode; readonly key: string }[] = [
  { type: vb.SubQuestion, by: dcterms.isPartOf, key: 'subQuestions' },
  { type: vb.Question, by: dcterms.isPartOf, key: 'questions' },
  { type: vb.DocumentPart, by: dcterms.isPartOf, key: 'parts' },
  { type: vb.Mention, by: nif.referenceContext, key: 'mentions' },
];
/** Properties whose object is written in full where it is first met. */
const unfolding: ReadonlySet<string> = new Set([vb.hasAnswer.value, vb.hasFootnote.value]);

/** A node below another, and the property that it is not written with there. */
interface Child {
  readonly iri: string;
  readonly by: string;
}

/** Children in natural order, by `{key} {parent}`. */
type Children = ReadonlyMap<string, readonly Child[]>;

/**
 * JSON-LD as a tree (document → questions → answers → mentions; what they name after it), with the keys of our context, which is inlined:
 * the same triples as the other syntaxes. Throws on blank nodes.
 */
export function writeJsonLd(quads: Iterable<RDF.Quad> | Grouped, context: Context, root: string): string {
  return asText(context.source, treeOf(quads, context, root), context);
}

/** The same with only those keys in its context that it uses: a small page need not carry the whole. */
export function writeSmallJsonLd(quads: Iterable<RDF.Quad>, context: Context, root: string): string {
  const tree = treeOf(quads, context, root);
  return asText(trimContext(context.source, tree), tree, context);
}

/** Any graph as expanded JSON-LD, which has no keys of ours. */
export async function writeExpandedJsonLd(quads: readonly RDF.Quad[]): Promise<string> {
  const { default: jsonld } = await import('jsonld');
  return `${JSON.stringify(await jsonld.fromRDF([...quads], { useNativeTypes: false }), null, 1)}\n`;
}

const asText = (source: Context['source'], tree: readonly Json[], { graph }: Context) => `${JSON.stringify({ '@context': source, [graph]: tree }, null, 1)}\n`;

function treeOf(quads: Iterable<RDF.Quad> | Grouped, context: Context, root: string): readonly Json[] {
  const grouped = groupQuads(quads);
  const children = childrenOf(grouped);
  const write = createNodeWriter(grouped, children, context);
  const held = [...children.values()].flatMap((list) => list.map(({ iri }) => iri));
  const inside = new Set(held);
  const top = startingWith(root, grouped.subjects).filter((iri) => !inside.has(iri));
  return [...top, ...held].flatMap((iri) => write(iri) ?? []);
}

/** Writes a node with what stands below it; null when it is written already. */
function createNodeWriter({ things }: Grouped, children: Children, context: Context): (iri: string) => Json | null {
  const written = new Set<string>();
  const inOrder = perLayout((property, at) => ({ property, at, place: context.place(property), unfolds: unfolding.has(property) }), (a, b) => typeFirst(a.property, b.property));
  const write = (iri: string, without?: string): Json => {
    written.add(iri);
    const object: Record<string, Json> = { [context.id]: iri };
    const thing = things.get(iri);
    for (const { property, at, place, unfolds } of thing ? inOrder(thing.layout) : []) {
      if (property === without) continue;
      for (const value of distinct(thing?.values[at] ?? [])) {
        const [key, entry] = place(value);
        add(object, key, unfolds && typeof entry === 'string' && things.has(entry) && !written.has(entry) ? write(entry) : entry);
      }
    }
    for (const { key } of below) {
      const list = children.get(`${key} ${iri}`);
      if (list) object[key] = list.map((child) => write(child.iri, child.by));
    }
    return object;
  };
  return (iri) => (written.has(iri) ? null : write(iri));
}

/** Puts an entry under a key: several make a list. */
function add(object: Record<string, Json>, key: string, entry: Json): void {
  const present = object[key];
  if (present === undefined) object[key] = entry;
  else if (Array.isArray(present)) present.push(entry);
  else object[key] = [present, entry];
}

const typeFirst = (a: string, b: string) => Number(b === rdf.type.value) - Number(a === rdf.type.value) || compareNaturally(a, b);

/** What stands below what, by the table above. */
function childrenOf({ things, subjects }: Grouped): Children {
  const children = new Map<string, Child[]>();
  for (const iri of subjects) {
    const thing = things.get(iri);
    const types = thing ? valuesOf(thing, rdf.type.value) : [];
    const place = below.find(({ type }) => types.some((t) => t.iri === type.value));
    const parents = thing && place ? valuesOf(thing, place.by.value) : [];
    const parent = parents[0]?.iri;
    if (!place || parent === undefined || parents.length > 1 || parent === iri || !things.has(parent)) continue;
    addTo(children, `${place.key} ${parent}`, { iri, by: place.by.value });
  }
  return children;
}

/** Values in natural order, each once. */
function distinct(values: readonly Value[]): readonly Value[] {
  if (values.length < 2) return values;
  const inOrder = [...values].sort((a, b) => compareNaturally(keyOf(a), keyOf(b)));
  const keys = inOrder.map(keyOf);
  return inOrder.filter((_, i) => keys[i] !== keys[i - 1]);
}

const keyOf = (value: Value) => value.iri ?? `${value.text}\n${value.language}\n${value.datatype}`;
