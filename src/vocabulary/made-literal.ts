import type * as RDF from '@rdfjs/types';

/** A literal that holds its parts ready: N3's cuts them out of one string each time they are read, and they are read more often than made. */
export class MadeLiteral implements RDF.Literal {
  readonly termType = 'Literal';
  readonly value: string;
  readonly language: string;
  readonly direction = '';
  readonly datatype: RDF.NamedNode;

  constructor(value: string, language: string, datatype: RDF.NamedNode) {
    this.value = value;
    this.language = language;
    this.datatype = datatype;
  }

  equals(other: RDF.Term | null | undefined): boolean {
    return other?.termType === 'Literal' && other.value === this.value && other.language === this.language && other.datatype.value === this.datatype.value && (other.direction ?? '') === '';
  }

  /** As N3's terms are written. */
  toJSON(): object {
    return { ...this };
  }
}
