import type * as RDF from '@rdfjs/types';
import { addTo, getOrPut } from '../maps.js';
import { rdf } from '../vocabulary/external.js';

/** The values of each property of a thing, each once. */
export type Properties = ReadonlyMap<string, readonly RDF.Term[]>;

/** A graph made ready for looking up; things are known by their IRI. */
export interface GraphIndex {
  readonly quads: readonly RDF.Quad[];
  /** All that is said of each thing. */
  readonly things: ReadonlyMap<string, Properties>;
  /** Whether anything is said of it. */
  readonly describes: (iri: string) => boolean;
  /** Values of a property of a thing. */
  readonly objects: (iri: string, property: RDF.NamedNode) => readonly RDF.Term[];
  /** The same as strings. */
  readonly values: (iri: string, property: RDF.NamedNode) => readonly string[];
  /** Things that have a value for the property, with that value. */
  readonly pairs: (property: RDF.NamedNode) => readonly Pair[];
  /** Things that name this one with the property. */
  readonly subjects: (property: RDF.NamedNode, iri: string) => readonly string[];
  readonly isA: (iri: string, type: RDF.NamedNode) => boolean;
  /** All things of a class, as stated. */
  readonly instances: (type: RDF.NamedNode) => readonly string[];
}

type Pair = readonly [iri: string, value: RDF.Term];

const none: readonly never[] = [];

/** Indexes a graph by subject, by property, and (each property when it is asked for) backwards. */
export function indexGraph(graph: Iterable<RDF.Quad>): GraphIndex {
  const quads = [...graph];
  const things = indexThings(quads);
  const byProperty = new Map<string, Pair[]>();
  for (const [iri, properties] of things) {
    for (const [property, values] of properties) for (const value of values) addTo(byProperty, property, [iri, value]);
  }
  const backwards = new Map<string, ReadonlyMap<string, readonly string[]>>();
  const objects = (iri: string, { value }: RDF.NamedNode) => things.get(iri)?.get(value) ?? none;
  const pairs = ({ value }: RDF.NamedNode) => byProperty.get(value) ?? none;
  const subjects = (property: RDF.NamedNode, iri: string) => getOrPut(backwards, property.value, () => turnRound(pairs(property))).get(iri) ?? none;
  return {
    quads,
    things,
    describes: (iri) => things.has(iri),
    objects,
    values: (iri, property) => objects(iri, property).map(({ value }) => value),
    pairs,
    subjects,
    isA: (iri, type) => objects(iri, rdf.type).some(({ value }) => value === type.value),
    instances: (type) => subjects(rdf.type, type.value),
  };
}

/** Terms, each once. */
export function distinct(terms: readonly RDF.Term[]): readonly RDF.Term[] {
  if (terms.length < 8) return terms.filter((term, i) => terms.findIndex((other) => other.equals(term)) === i);
  return [...new Map(terms.map((term) => [keyOf(term), term])).values()];
}

/** A string that terms share only when they are equal. */
const keyOf = (term: RDF.Term): string => (term.termType === 'Literal' ? JSON.stringify([term.value, term.language, term.datatype.value]) : `${term.termType} ${term.value}`);

function indexThings(quads: readonly RDF.Quad[]): ReadonlyMap<string, Properties> {
  const things = new Map<string, Map<string, RDF.Term[]>>();
  let last: RDF.Term | undefined;
  let properties = new Map<string, RDF.Term[]>();
  for (const { subject, predicate, object } of quads) {
    if (subject !== last) properties = getOrPut(things, subject.value, () => new Map<string, RDF.Term[]>());
    last = subject;
    addTo(properties, predicate.value, object);
  }
  for (const said of things.values()) {
    for (const [property, values] of said) if (values.length > 1) said.set(property, [...distinct(values)]);
  }
  return things;
}

/** The things by what they name. */
function turnRound(pairs: readonly Pair[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const [iri, value] of pairs) if (value.termType !== 'Literal') addTo(names, value.value, iri);
  return names;
}
