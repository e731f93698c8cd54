import type * as RDF from '@rdfjs/types';
import { DataFactory } from 'n3';
import { xsd } from '../vocabulary/external.js';

const { literal, namedNode, quad } = DataFactory;

/** A property with its values. */
export type Property = readonly [property: RDF.NamedNode, ...values: readonly RDF.Quad_Object[]];

/** The triples of one thing, a property a line. */
export function describe(iri: string, ...properties: readonly Property[]): readonly RDF.Quad[] {
  const subject = namedNode(iri);
  return properties.flatMap(([property, ...values]) => values.map((value) => quad(subject, property, value)));
}

export const link = (iri: string): RDF.NamedNode => namedNode(iri);
export const text = (value: string): RDF.Literal => literal(value);
/** Text in Dutch, and in English. */
export const nl = (value: string): RDF.Literal => literal(value, 'nl');
export const en = (value: string): RDF.Literal => literal(value, 'en');
export const count = (value: number): RDF.Literal => literal(String(value), xsd.integer);
export const size = (value: number): RDF.Literal => literal(String(value), xsd.nonNegativeInteger);
/** A moment as `xsd:dateTime`, a day as `xsd:date`. */
export const time = (moment: string): RDF.Literal => literal(moment, xsd.dateTime);
export const day = (date: string): RDF.Literal => literal(date, xsd.date);
export const truth = (value: boolean): RDF.Literal => literal(String(value), xsd.boolean);
