import type { Pointer, ReferenceFunction } from '../../types/mention.js';
import type { Reader } from './reader.js';

/** What a rule found: from the first token (inclusive) to the last (exclusive). */
export interface Match {
  readonly rule: string;
  /** Indexes of tokens. */
  readonly from: number;
  readonly to: number;
  readonly pointer: Pointer;
  readonly function?: ReferenceFunction;
  readonly doubt?: { readonly suggestion?: string };
}

/** A rule of the grammar: reads a reference (or the references of one list) from where the reader stands, or gives null. */
export type Construct = (reader: Reader) => Match | readonly Match[] | null;
