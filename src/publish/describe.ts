import type * as RDF from '@rdfjs/types';
import { DataFactory } from 'n3';

const { namedNode, quad } = DataFactory;

/** A property with its values. */
export type Property = readonly [property: RDF.NamedNode, ...values: readonly RDF.Quad_Object[]];

/** The triples of one thing, a property a line. */
export function describe(iri: string, ...properties: readonly Property[]): readonly RDF.Quad[] {
  const subject = namedNode(iri);
  return properties.flatMap(([property, ...values]) => values.map((value) => quad(subject, property, value)));
}
