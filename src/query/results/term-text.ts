import type * as RDF from '@rdfjs/types';
import { xsd } from '../../vocabulary/external.js';
import { iriAsText, stringAsText } from '../../vocabulary/terms-as-text.js';
import { interruption } from '../query-failure.js';

/** The kinds of value that all result formats can say. */
export type PlainTerm = RDF.NamedNode | RDF.BlankNode | RDF.Literal;

/** The term, narrowed. Throws `QueryInterrupted` for what no format here can say: a triple as value, a text with a writing direction. */
export function plainTerm(term: RDF.Term): PlainTerm {
  if (term.termType === 'NamedNode' || term.termType === 'BlankNode' || (term.termType === 'Literal' && !term.direction)) return term;
  throw interruption('query/format', `${term.termType === 'Literal' ? 'een tekst met een schrijfrichting' : 'een drietal als waarde'} (SPARQL 1.2)`);
}

/** Datatype to state of a literal: none for plain texts and texts in a language. */
export const statedDatatype = ({ language, datatype }: RDF.Literal) => (language || datatype.value === xsd.string.value ? undefined : datatype.value);

/** A term as N-Triples and SPARQL TSV write it. Throws `QueryInterrupted` on a string that is no IRI: it would forge other terms. */
export function termText(given: RDF.Term): string {
  const term = plainTerm(given);
  if (term.termType === 'NamedNode') return iriText(term.value);
  if (term.termType === 'BlankNode') return `_:${term.value}`;
  const datatype = statedDatatype(term);
  const suffix = term.language ? `@${term.language}` : datatype ? `^^${iriText(datatype)}` : '';
  return `${said(stringAsText, term.value, 'een half teken (surrogaat) in een tekst')}${suffix}`;
}

const iriText = (iri: string) => said(iriAsText, iri, `${JSON.stringify(iri)} is geen IRI`);

function said(asText: (value: string) => string, value: string, trouble: string): string {
  try {
    return asText(value);
  } catch {
    throw interruption('query/format', trouble);
  }
}
