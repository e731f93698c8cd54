import type * as RDF from '@rdfjs/types';
import { xsd } from '../../vocabulary/external.js';
import { emptyLayout, extendLayout, type Layout, placeIn } from './layout.js';
import { compareNaturally } from '../../order.js';
import { stringAsText } from '../../vocabulary/terms-as-text.js';

/** The object of a statement; its parts are read off the term once, which takes longer than writing them. */
export type Value = { readonly iri: string } | LiteralValue;

export interface LiteralValue {
  readonly iri?: never;
  readonly text: string;
  /** The text between quotes, escaped for N-Triples and Turtle. */
  readonly quoted: string;
  /** Empty where the text has none. */
  readonly language: string;
  readonly datatype: string;
}

/** What is said of a thing. */
export interface Thing {
  readonly layout: Layout;
  /** The values of each property at its place in the layout, as often as they were said. */
  readonly values: readonly (readonly Value[])[];
}

/** The statements of a graph by subject and property, ready for every writer. */
export interface Grouped {
  readonly things: ReadonlyMap<string, Thing>;
  /** The subjects in natural order. */
  readonly subjects: readonly string[];
}

/** Groups statements; those grouped already are given back. Throws on blank nodes and on half a surrogate pair. */
export function groupQuads(quads: Iterable<RDF.Quad> | Grouped): Grouped {
  if ('things' in quads) return quads;
  const empty = emptyLayout();
  const things = new Map<string, { layout: Layout; readonly values: Value[][] }>();
  for (const { subject, predicate, object } of quads) {
    const iri = nameOf(subject);
    const thing = things.get(iri) ?? { layout: empty, values: [] };
    if (thing.layout === empty) things.set(iri, thing);
    const values = thing.values[placeIn(thing.layout, predicate.value)];
    if (values) values.push(readValue(object));
    else {
      thing.layout = extendLayout(thing.layout, predicate.value);
      thing.values.push([readValue(object)]);
    }
  }
  return { things, subjects: [...things.keys()].sort(compareNaturally) };
}

/** The values of a property of a thing. */
export const valuesOf = ({ layout, values }: Thing, property: string): readonly Value[] => values[placeIn(layout, property)] ?? [];

/** Values in N-Triples, or in Turtle when `iri` shortens, each once and in order. */
export function valuesAsText(values: readonly Value[], iri: (iri: string) => string, order?: (a: string, b: string) => number): readonly string[] {
  const texts = values.map((value) => valueAsText(value, iri));
  return texts.length < 2 ? texts : [...new Set(texts.sort(order))];
}

function valueAsText(value: Value, iri: (iri: string) => string): string {
  if (value.iri !== undefined) return iri(value.iri);
  if (value.language !== '') return `${value.quoted}@${value.language}`;
  return value.datatype === xsd.string.value ? value.quoted : `${value.quoted}^^${iri(value.datatype)}`;
}

/** The names with one before all, if it is among them. */
export const startingWith = (first: string | undefined, names: readonly string[]): readonly string[] =>
  first !== undefined && names.includes(first) ? [first, ...names.filter((name) => name !== first)] : names;

/** The IRI of a named node. Throws on any other term: what we publish has no blank nodes. */
function nameOf(term: RDF.Term): string {
  if (term.termType !== 'NamedNode') throw new Error(`a ${term.termType} where only named nodes are published`);
  return term.value;
}

function readValue(term: RDF.Term): Value {
  if (term.termType !== 'Literal') return { iri: nameOf(term) };
  const { value: text, language } = term;
  return { text, quoted: stringAsText(text), language, datatype: term.datatype.value };
}
