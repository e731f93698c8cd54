import type * as RDF from '@rdfjs/types';
import { DataFactory } from 'n3';
import { rdf, xsd } from '../vocabulary/external.js';

const { literal, namedNode, quad } = DataFactory;

/** The statements of a graph in the making. */
export class Statements {
  readonly quads: RDF.Quad[] = [];

  /** What can be said about one thing. */
  about(iri: string): Subject {
    return new Subject(namedNode(iri), this.quads);
  }
}

/** A thing about which statements are made. */
export class Subject {
  constructor(private readonly subject: RDF.NamedNode, private readonly quads: RDF.Quad[]) {}

  /** Says one thing or several. */
  say(predicate: RDF.NamedNode, ...objects: readonly RDF.Quad_Object[]): void {
    for (const object of objects) this.quads.push(quad(this.subject, predicate, object));
  }

  /** Says a value that may be absent. */
  sayIf<T>(predicate: RDF.NamedNode, value: T | undefined, write: (value: T) => RDF.Quad_Object): void {
    if (value !== undefined) this.quads.push(quad(this.subject, predicate, write(value)));
  }

  /** Says each value of a list. */
  sayEach<T>(predicate: RDF.NamedNode, values: readonly T[], write: (value: T) => RDF.Quad_Object): void {
    for (const value of values) this.quads.push(quad(this.subject, predicate, write(value)));
  }
}

/** Text in Dutch. */
export const dutch = (text: string): RDF.Literal => literal(text, 'nl');
/** A plain string. */
export const plain = (text: string): RDF.Literal => literal(text);
export const date = (day: string): RDF.Literal => literal(day, xsd.date);
export const decimal = (value: string): RDF.Literal => literal(value, xsd.decimal);
/** An offset, in the range that NIF states. */
export const offset = (value: number): RDF.Literal => literal(String(value), xsd.nonNegativeInteger);
/** A value of a datatype; text in a language is in Dutch. */
export const stated = (value: string, datatype: RDF.NamedNode): RDF.Literal => (datatype.value === rdf.langString.value ? dutch(value) : literal(value, datatype));
export const node = (iri: string): RDF.NamedNode => namedNode(iri);
