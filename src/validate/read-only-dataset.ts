import type * as RDF from '@rdfjs/types';
import { groupBy } from '../maps.js';

type Position = 'subject' | 'predicate' | 'object';
type Index = ReadonlyMap<string, readonly RDF.Quad[]>;

/**
 * Quads as an RDF/JS dataset that looks up by subject, object or predicate without making terms anew: what the SHACL engine does most.
 * It is for reading only: adding and deleting throw.
 */
export class ReadOnlyDataset implements RDF.DatasetCore {
  readonly #quads: readonly RDF.Quad[];
  readonly #indexes: Partial<Record<Position, Index>> = {};

  constructor(quads: readonly RDF.Quad[]) {
    this.#quads = quads;
  }

  get size(): number {
    return this.#quads.length;
  }

  has({ subject, predicate, object, graph }: RDF.Quad): boolean {
    return this.match(subject, predicate, object, graph).size > 0;
  }

  match(subject?: RDF.Term | null, predicate?: RDF.Term | null, object?: RDF.Term | null, graph?: RDF.Term | null): ReadOnlyDataset {
    const near = subject ? this.#at('subject', subject) : object ? this.#at('object', object) : predicate ? this.#at('predicate', predicate) : this.#quads;
    const found: RDF.Quad[] = [];
    for (const quad of near) {
      if (predicate && quad.predicate.value !== predicate.value) continue;
      if ((!subject || quad.subject.equals(subject)) && (!object || quad.object.equals(object)) && (!graph || quad.graph.equals(graph))) found.push(quad);
    }
    return new ReadOnlyDataset(found);
  }

  [Symbol.iterator](): Iterator<RDF.Quad> {
    return this.#quads[Symbol.iterator]();
  }

  add(): never {
    throw new Error('a dataset for reading only');
  }

  delete(): never {
    throw new Error('a dataset for reading only');
  }

  #at(position: Position, { value }: RDF.Term): readonly RDF.Quad[] {
    // By the string of their term: terms of several kinds may share one.
    this.#indexes[position] ??= groupBy(this.#quads, (quad) => quad[position].value);
    return this.#indexes[position]?.get(value) ?? [];
  }
}
