import type * as RDF from '@rdfjs/types';
import { xsd } from '../../vocabulary/external.js';
import { interruption } from '../query-failure.js';

const noIri = /[\p{Cc}\p{Cs} <>"{}|^`\\]/u;
const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };

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
  return `"${term.value.replace(/["\\\p{Cc}\p{Cs}]/gu, escaped)}"${suffix}`;
}

function escaped(character: string): string {
  const unit = character.charCodeAt(0);
  if (/\p{Cs}/u.test(character)) throw interruption('query/format', 'een half teken (surrogaat) in een tekst');
  return escapes[character] ?? `\\u${unit.toString(16).toUpperCase().padStart(4, '0')}`;
}

function iriText(iri: string): string {
  if (noIri.test(iri)) throw interruption('query/format', `${JSON.stringify(iri)} is geen IRI`);
  return `<${iri}>`;
}
