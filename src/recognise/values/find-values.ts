import type { AmountMention, DateMention, QuantityMention } from '../../types/mention.js';
import type { Token } from '../entities/tokens.js';
import { findAmounts, findPercentages } from './find-amounts.js';
import { findDates } from './find-dates.js';
import { findQuantities } from './find-quantities.js';

/** Dates, sums, percentages and quantities of a text; where two overlap, the earlier kind of this list stands. `anchor`: the paper's date or null. */
export function findValues(tokens: readonly Token[], anchor: string | null): readonly (DateMention | AmountMention | QuantityMention)[] {
  const kept: (DateMention | AmountMention | QuantityMention)[] = [];
  for (const found of [findAmounts(tokens), findPercentages(tokens), findDates(tokens, anchor), findQuantities(tokens)]) {
    for (const mention of found) if (!kept.some((k) => k.start < mention.end && mention.start < k.end)) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
