import type { DateValue } from '../../types/mention.js';
import type { Token } from '../words/tokens.js';

/** A date read at a token: the token after it, and its value if the words (and the paper's date) tell it. */
export interface ReadDate {
  readonly end: number;
  readonly value: DateValue | null;
}

/** A way of writing a date: reads it at token `at`, or gives null. `anchor`: the paper's date or null. */
export type DateForm = (tokens: readonly Token[], at: number, anchor: string | null) => ReadDate | null;
