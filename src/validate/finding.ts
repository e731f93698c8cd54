import type * as RDF from '@rdfjs/types';

/** A message for readers in both languages of the shapes. */
export interface Messages {
  readonly nl: string;
  readonly en: string;
}

/** One place where a graph is not as it should be. */
export interface Finding {
  /** `shape`: refused by SHACL Core; `integrity`: by a rule that Core can't say. */
  readonly by: 'shape' | 'integrity';
  /** IRI of the shape (of the property where it has one) or of the integrity rule. */
  readonly source: string;
  readonly focusNode: RDF.Term;
  /** The property looked at; `inverse` when its subjects were. */
  readonly path: { readonly iri: string; readonly inverse: boolean } | null;
  /** The value at fault; null when it is the lack or the number of values. */
  readonly value: RDF.Term | null;
  /** IRI of the constraint component (`sh:MinCountConstraintComponent`), or of the integrity rule. */
  readonly constraint: string;
  /** What is asked for: tells an editor what to do. */
  readonly messages: Messages;
}
