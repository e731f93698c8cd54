import type * as RDF from '@rdfjs/types';
import { iriAsText, literalAsText } from './terms-as-text.js';

/** The lines of N-Triples, each once, sorted by code unit, so that files of papers merge by line. Throws on blank nodes and bad IRIs. */
export function writeNTriples(quads: Iterable<RDF.Quad>): string {
  const known = new Map<string, string>();
  const iri = (value: string) => {
    const text = known.get(value) ?? iriAsText(value);
    known.set(value, text);
    return text;
  };
  const lines = new Set<string>();
  for (const { subject, predicate, object } of quads) lines.add(`${iri(nameOf(subject))} ${iri(predicate.value)} ${object.termType === 'Literal' ? literalAsText(object, iri) : iri(nameOf(object))} .\n`);
  return [...lines].sort().join('');
}

/** The IRI of a named node. Throws on any other term: what we publish has no blank nodes. */
export function nameOf(term: RDF.Term): string {
  if (term.termType !== 'NamedNode') throw new Error(`a ${term.termType} where only named nodes are published`);
  return term.value;
}
