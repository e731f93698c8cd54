import type * as RDF from '@rdfjs/types';
import { DataFactory } from 'n3';
import { xsd } from '../vocabulary/external.js';

const { literal, namedNode, quad } = DataFactory;

/** Starts statements about one thing: `about(iri)(predicate, …objects)` gives a quad an object. */
export function about(iri: string): (predicate: RDF.NamedNode, ...objects: readonly RDF.Quad_Object[]) => RDF.Quad[] {
  const subject = namedNode(iri);
  return (predicate, ...objects) => objects.map((object) => quad(subject, predicate, object));
}

/** Nodes for addresses. */
export const nodes = (iris: readonly string[]): RDF.NamedNode[] => iris.map((iri) => namedNode(iri));

/** The value as a list of one, or none when it is absent: an optional object. */
export const some = <T>(value: T | undefined, write: (value: T) => RDF.Quad_Object): RDF.Quad_Object[] => (value === undefined ? [] : [write(value)]);

/** Text in Dutch. */
export const dutch = (text: string): RDF.Literal => literal(text, 'nl');
/** A plain string. */
export const plain = (text: string): RDF.Literal => literal(text);
export const date = (day: string): RDF.Literal => literal(day, xsd.date);
export const integer = (value: number): RDF.Literal => literal(String(value), xsd.integer);
export const decimal = (value: string): RDF.Literal => literal(value, xsd.decimal);
/** An offset, in the range that NIF states. */
export const offset = (value: number): RDF.Literal => literal(String(value), xsd.nonNegativeInteger);
export const node = (iri: string): RDF.NamedNode => namedNode(iri);
