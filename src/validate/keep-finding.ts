import type * as RDF from '@rdfjs/types';
import { DataFactory } from 'n3';
import type { Finding } from './finding.js';

/** A term as plain data, which survives as JSON. */
interface KeptTerm {
  readonly is: RDF.Term['termType'];
  readonly value: string;
  readonly language?: string;
  readonly datatype?: string;
}

/** A finding as plain data. */
export type KeptFinding = Omit<Finding, 'focusNode' | 'value'> & { readonly focusNode: KeptTerm; readonly value: KeptTerm | null };

export const keepFinding = (finding: Finding): KeptFinding => ({ ...finding, focusNode: keepTerm(finding.focusNode), value: finding.value && keepTerm(finding.value) });

/** The finding again. */
export const readFinding = (kept: KeptFinding): Finding => ({ ...kept, focusNode: readTerm(kept.focusNode), value: kept.value && readTerm(kept.value) });

function keepTerm(term: RDF.Term): KeptTerm {
  const { termType: is, value } = term;
  return term.termType === 'Literal' ? { is, value, language: term.language, datatype: term.datatype.value } : { is, value };
}

function readTerm({ is, value, language, datatype = '' }: KeptTerm): RDF.Term {
  if (is === 'BlankNode') return DataFactory.blankNode(value);
  if (is !== 'Literal') return DataFactory.namedNode(value);
  return DataFactory.literal(value, language || DataFactory.namedNode(datatype));
}
