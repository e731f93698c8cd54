import type { Pointer } from '../../types/mention.js';
import type { Reader } from './reader.js';
import type { ShortForms } from './acts/short-forms.js';
import type { Form } from './tokenize.js';

/** What a rule found: from the first token (inclusive) to the last (exclusive). */
export interface Match {
  readonly rule: string;
  /** Indexes of tokens. */
  readonly from: number;
  readonly to: number;
  readonly pointer: Pointer;
  readonly doubt?: { readonly suggestion?: string };
}

/** A rule of the grammar. */
export interface Construct {
  /** Whether a word or number may be the first of what the rule reads. */
  readonly begins: (form: Form) => boolean;
  /** True when what it reads goes on without space behind that. */
  readonly isTied?: true;
  /** Reads a reference (or the references of one list) from where the reader stands, with the short names of the paper, or gives null. */
  readonly read: (reader: Reader, shortForms: ShortForms) => Match | readonly Match[] | null;
}
