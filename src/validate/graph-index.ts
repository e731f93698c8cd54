import type * as RDF from '@rdfjs/types';
import { rdf } from '../vocabulary/external.js';

/** A graph made ready for looking up; things are known by their IRI. */
export interface GraphIndex {
  readonly quads: readonly RDF.Quad[];
  /** Whether anything is said of it. */
  readonly describes: (iri: string) => boolean;
  /** Values of a property of a thing. */
  readonly objects: (iri: string, property: RDF.NamedNode) => readonly RDF.Term[];
  /** The same as strings. */
  readonly values: (iri: string, property: RDF.NamedNode) => readonly string[];
  /** Things that have a value for the property, with that value. */
  readonly pairs: (property: RDF.NamedNode) => readonly (readonly [iri: string, value: RDF.Term])[];
  /** Things that name this one with the property. */
  readonly subjects: (property: RDF.NamedNode, iri: string) => readonly string[];
  readonly isA: (iri: string, type: RDF.NamedNode) => boolean;
  /** All things of a class, as stated. */
  readonly instances: (type: RDF.NamedNode) => readonly string[];
}

/** Indexes a graph by subject, by property, and backwards. */
export function indexGraph(graph: Iterable<RDF.Quad>): GraphIndex {
  const quads = [...graph];
  const forwards = new Map<string, RDF.Term[]>();
  const backwards = new Map<string, string[]>();
  const byProperty = new Map<string, [string, RDF.Term][]>();
  const described = new Set<string>();
  for (const { subject, predicate, object } of quads) {
    described.add(subject.value);
    add(forwards, `${subject.value} ${predicate.value}`, object);
    add(byProperty, predicate.value, [subject.value, object]);
    if (object.termType !== 'Literal') add(backwards, `${object.value} ${predicate.value}`, subject.value);
  }
  const objects = (iri: string, property: RDF.NamedNode) => forwards.get(`${iri} ${property.value}`) ?? [];
  const subjects = (property: RDF.NamedNode, iri: string) => backwards.get(`${iri} ${property.value}`) ?? [];
  return {
    quads,
    describes: (iri) => described.has(iri),
    objects,
    values: (iri, property) => objects(iri, property).map(({ value }) => value),
    pairs: (property) => byProperty.get(property.value) ?? [],
    subjects,
    isA: (iri, type) => objects(iri, rdf.type).some(({ value }) => value === type.value),
    instances: (type) => subjects(rdf.type, type.value),
  };
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
