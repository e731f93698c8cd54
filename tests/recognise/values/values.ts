import { createTokenise } from '../../../src/recognise/words/tokens.js';
import { findValues, type ValueMention } from '../../../src/recognise/values/find-values.js';

/** The date of the invented papers in which the texts stand: a Tuesday. */
const paperDate = '2031-03-18';

/** A date, sum or count as tests compare it: its words, and all but its place and rule. */
export type Seen = { readonly words: string } & Partial<Omit<ValueMention, 'start' | 'end' | 'kind' | 'rule'>>;

/** The dates, sums, percentages and counts of a text, in order. */
export function read(text: string, date: string | null = paperDate): readonly Seen[] {
  return findValues(createTokenise((word) => word.length)(text), date).map(({ start, end, kind: _, rule: __, ...rest }) => ({ words: text.slice(start, end), ...rest }));
}
