import type * as RDF from '@rdfjs/types';
import { DataFactory } from 'n3';
import { nif } from '../../vocabulary/external.js';
import type { SharedThing } from '../across/shared-thing.js';

const { literal, namedNode, quad } = DataFactory;

/** The triples of a thing's own page: what papers say of it, each place where it is named, and of a mention its text and its words. All are triples of papers. */
export function* describeThing({ iri, description, uses }: Pick<SharedThing, 'iri' | 'description' | 'uses'>): Generator<RDF.Quad> {
  const thing = namedNode(iri);
  for (const { subject, predicate, object } of description) yield quad(namedNode(subject), namedNode(predicate), object);
  for (const { subject, predicate, context, anchor } of uses) {
    const user = namedNode(subject);
    yield quad(user, namedNode(predicate), thing);
    if (context !== undefined) yield quad(user, nif.referenceContext, namedNode(context));
    if (anchor !== undefined) yield quad(user, nif.anchorOf, literal(anchor));
  }
}
