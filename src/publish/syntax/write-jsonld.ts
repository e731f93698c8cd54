import type * as RDF from '@rdfjs/types';
import { addTo, groupBy } from '../../maps.js';
import { compareNaturally, sortedOnce } from '../../order.js';
import { dcterms, nif, rdf } from '../../vocabulary/external.js';
import { vb } from '../../vocabulary/terms.js';
import { type Grouped, groupQuads, startingWith, type Thing, type Value, valuesOf } from './grouped.js';
import { type Context, contextAsText, type KeyFor } from './jsonld-context.js';
import { type Name, perLayout } from './layout.js';
import { trimContext } from './trim-context.js';

/** Where a node stands in the tree: below the object of this property, under the context's reverse key of that name. */
const below: readonly { readonly type: RDF.NamedNode; readonly by: RDF.NamedNode; readonly key: string }[] = [
  { type: vb.SubQuestion, by: dcterms.isPartOf, key: 'subQuestions' },
  { type: vb.Question, by: dcterms.isPartOf, key: 'questions' },
  { type: vb.DocumentPart, by: dcterms.isPartOf, key: 'parts' },
  { type: vb.Mention, by: nif.referenceContext, key: 'mentions' },
];
/** Properties whose object is written in full where it is first met. */
const unfolding: ReadonlySet<string> = new Set([vb.hasAnswer.value, vb.hasFootnote.value]);

/** What stands below things under a key, in natural order; a child is written there without the property `by`. */
interface Level {
  /** The key and a colon. */
  readonly lead: string;
  readonly by: Name | undefined;
  readonly children: ReadonlyMap<Thing, readonly Thing[]>;
}

/** A property as it is written in a node. */
interface Written {
  readonly name: Name;
  /** Its place in the layout. */
  readonly at: number;
  readonly keyFor: KeyFor;
  readonly unfolds: boolean;
}

/**
 * JSON-LD as a tree (document → questions → answers → mentions; what they name after it), with the keys of our context, which is inlined:
 * the same triples as the other syntaxes. Throws on blank nodes.
 */
export function writeJsonLd(quads: Iterable<RDF.Quad> | Grouped, context: Context, root: string): string {
  return asText(context.text, treeOf(quads, context, root), context);
}

/** The same with only those keys in its context that it uses: a small page need not carry the whole. */
export function writeSmallJsonLd(quads: Iterable<RDF.Quad>, context: Context, root: string): string {
  const tree = treeOf(quads, context, root);
  return asText(contextAsText(trimContext(context.source, JSON.parse(tree))), tree, context);
}

/** Any graph as expanded JSON-LD, which has no keys of ours. */
export async function writeExpandedJsonLd(quads: readonly RDF.Quad[]): Promise<string> {
  const { default: jsonld } = await import('jsonld');
  return `${JSON.stringify(await jsonld.fromRDF([...quads], { useNativeTypes: false }), null, 1)}\n`;
}

const asText = (source: string, tree: string, { graph }: Context) => `{\n "@context": ${source},\n ${JSON.stringify(graph)}: ${tree}\n}\n`;

/** The nodes as a list. */
function treeOf(quads: Iterable<RDF.Quad> | Grouped, context: Context, root: string): string {
  const grouped = groupQuads(quads);
  const levels = levelsOf(grouped);
  const held = new Set(levels.flatMap(({ children }) => [...children.values()].flat()));
  const write = createNodeWriter(levels, context);
  const things = startingWith(grouped.named(root), grouped.subjects);
  const nodes = [...things.filter((thing) => !held.has(thing)), ...held].map((thing) => write(thing, '\n  '));
  return listOf(nodes.filter((text) => text !== ''), '\n ');
}

/** A list in JSON; `line` begins the line that it stands on. What stands in each other is added, not joined: else it would be copied at every depth. */
function listOf(entries: readonly string[], line: string): string {
  let text = '';
  for (const entry of entries) text += `${text && ','}${line} ${entry}`;
  return text ? `[${text}${line}]` : '[]';
}

/** Writes a node with what stands below it, on lines that begin with `line`; nothing when it is written already. */
function createNodeWriter(levels: readonly Level[], context: Context): (thing: Thing, line: string) => string {
  const written: boolean[] = [];
  const id = `${JSON.stringify(context.id)}: `;
  const inOrder = perLayout((places) =>
    places
      .sort((a, b) => typeFirst(a.property.iri, b.property.iri))
      .map(({ property: name, at }): Written => ({ name, at, keyFor: context.keyFor(name.iri), unfolds: unfolding.has(name.iri) })));
  const entryOf = (value: Value, { keyFor, unfolds }: Written, line: string): string =>
    unfolds && value.iri !== null && value.layout.before && !written[value.at] ? write(value, line) : keyFor(value).entry(value.json, line);
  const severalOf = (values: readonly Value[], property: Written, line: string): string => {
    let text = '';
    for (const [lead, some] of groupBy(sortedOnce([...values], byWhole), (value) => property.keyFor(value).lead)) {
      const entries = some.map((value) => entryOf(value, property, some.length === 1 ? line : `${line} `));
      text += `,${line}${lead}${entries.length === 1 ? entries[0] : listOf(entries, line)}`;
    }
    return text;
  };
  const write = (thing: Thing, line: string, without?: Name): string => {
    written[thing.at] = true;
    const inner = `${line} `;
    const next = `,${inner}`;
    let text = `{${inner}${id}${thing.json}`;
    for (const property of inOrder(thing.layout)) {
      const values = thing.values[property.at] ?? [];
      if (property.name === without) continue;
      if (values.length === 1) for (const value of values) text += `${next}${property.keyFor(value).lead}${entryOf(value, property, inner)}`;
      else text += severalOf(values, property, inner);
    }
    for (const { lead, by, children } of levels) {
      const list = children.get(thing);
      if (list) text += `${next}${lead}${listOf(list.map((child) => write(child, `${inner} `, by)), inner)}`;
    }
    return `${text}${line}}`;
  };
  return (thing, line) => (written[thing.at] ? '' : write(thing, line));
}

const typeFirst = (a: string, b: string) => Number(b === rdf.type.value) - Number(a === rdf.type.value) || compareNaturally(a, b);

const byWhole = (a: Value, b: Value) => compareNaturally(wholeOf(a), wholeOf(b));

const wholeOf = (value: Value) => value.iri ?? `${value.value}\n${value.kind.language}\n${value.kind.datatype}`;

/** What stands below what, by the table above. */
function levelsOf({ subjects, named }: Grouped): readonly Level[] {
  const type = named(rdf.type.value);
  const levels = below.map((level) => ({ lead: `${JSON.stringify(level.key)}: `, type: named(level.type.value), by: named(level.by.value), children: new Map<Thing, Thing[]>() }));
  for (const thing of subjects) {
    const types = valuesOf(thing, type);
    const level = levels.find((each) => each.type && types.includes(each.type));
    const parents = level ? valuesOf(thing, level.by) : [];
    const [parent] = parents;
    if (level && parent && parents.length === 1 && parent.iri !== null && parent !== thing && parent.layout.before) addTo(level.children, parent, thing);
  }
  return levels;
}
