import type * as RDF from '@rdfjs/types';

/**
 * Quads as an RDF/JS dataset that looks up by subject, object or predicate without building terms anew: what the SHACL engine asks most.
 * It reads only; adding and deleting throw.
 */
export function datasetOf(quads: readonly RDF.Quad[]): RDF.DatasetCore {
  let indexes: { readonly [position in Position]: ReadonlyMap<string, readonly RDF.Quad[]> } | undefined;
  const find = (position: Position, term: RDF.Term) => {
    indexes ??= { subject: indexBy(quads, 'subject'), predicate: indexBy(quads, 'predicate'), object: indexBy(quads, 'object') };
    return indexes[position].get(term.value) ?? [];
  };
  const match = (subject?: RDF.Term | null, predicate?: RDF.Term | null, object?: RDF.Term | null, graph?: RDF.Term | null) => {
    const near = subject ? find('subject', subject) : object ? find('object', object) : predicate ? find('predicate', predicate) : quads;
    const fits = (quad: RDF.Quad) =>
      (!predicate || quad.predicate.value === predicate.value) && (!subject || quad.subject.equals(subject)) && (!object || quad.object.equals(object)) && (!graph || quad.graph.equals(graph));
    return near.filter(fits);
  };
  return {
    size: quads.length,
    has: (quad) => match(quad.subject, quad.predicate, quad.object, quad.graph).length > 0,
    match: (...pattern) => datasetOf(match(...pattern)),
    add: refuse,
    delete: refuse,
    [Symbol.iterator]: () => quads[Symbol.iterator](),
  };
}

type Position = 'subject' | 'predicate' | 'object';

function indexBy(quads: readonly RDF.Quad[], position: Position): ReadonlyMap<string, readonly RDF.Quad[]> {
  const index = new Map<string, RDF.Quad[]>();
  for (const quad of quads) {
    const list = index.get(quad[position].value);
    if (list) list.push(quad);
    else index.set(quad[position].value, [quad]);
  }
  return index;
}

function refuse(): never {
  throw new Error('a dataset for reading only');
}
