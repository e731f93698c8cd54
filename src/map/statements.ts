import type * as RDF from '@rdfjs/types';
import { DataFactory } from 'n3';

const { namedNode, quad } = DataFactory;

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
