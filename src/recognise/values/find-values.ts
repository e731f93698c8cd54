import type { AmountMention, DateMention, QuantityMention } from '../../types/mention.js';
import type { Token } from '../entities/tokens.js';
import { findAmounts, findPercentages } from './find-amounts.js';
import { findDates } from './find-dates.js';
import { findQuantities } from './find-quantities.js';

/** A mention that has a value. */
export type ValueMention = DateMention | AmountMention | QuantityMention;

/** Dates, sums, percentages and quantities of a text; where two overlap, the earlier kind of this list stands. `anchor`: the paper's date or null. */
export function findValues(tokens: readonly Token[], anchor: string | null): readonly ValueMention[] {
  const kept: ValueMention[] = [];
  const taken = new Uint8Array(tokens.at(-1)?.end ?? 0);
  for (const found of [findAmounts(tokens), findPercentages(tokens), findDates(tokens, anchor), findQuantities(tokens)]) {
    for (const mention of found) {
      if (taken.subarray(mention.start, mention.end).includes(1)) continue;
      taken.fill(1, mention.start, mention.end);
      kept.push(mention);
    }
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
