import type * as RDF from '@rdfjs/types';
import type { GraphIndex } from '../graph-index.js';

/** A thing that breaks a rule, with the value that breaks it where there is one. */
export interface Breach {
  readonly node: string;
  readonly value?: RDF.Term;
}

/** A rule of integrity: gives every breach. What a shape refuses already (a lack, a number, a type) it may pass over. */
export type FindBreaches = (graph: GraphIndex) => Iterable<Breach>;
