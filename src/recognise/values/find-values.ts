import type { AmountMention, DateMention, QuantityMention } from '../../types/mention.js';
import type { Token } from '../words/tokens.js';
import { findAmounts, isCurrency } from './find-amounts.js';
import { beginsDate, findDates } from './find-dates.js';
import { findPercentages } from './find-percentages.js';
import { findQuantities } from './find-quantities.js';
import { isScanned } from './read-number.js';

/** A mention that has a value. */
export type ValueMention = DateMention | AmountMention | QuantityMention;

/** Dates, sums, percentages and quantities of a text; where two overlap, the earlier kind of this list stands. `anchor`: the paper's date or null. */
export function findValues(tokens: readonly Token[], anchor: string | null): readonly ValueMention[] {
  const kept: ValueMention[] = [];
  const [numbers, dates] = placesOf(tokens);
  if (numbers.length + dates.length === 0) return kept;
  const taken = new Uint8Array(tokens.at(-1)?.end ?? 0);
  for (const found of [findAmounts(tokens, numbers), findPercentages(tokens, numbers), findDates(tokens, dates, anchor), findQuantities(tokens, numbers)]) {
    for (const mention of found) {
      if (taken.subarray(mention.start, mention.end).includes(1)) continue;
      taken.fill(1, mention.start, mention.end);
      kept.push(mention);
    }
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The tokens with which numbers and sums may begin, and those with which dates may. */
function placesOf(tokens: readonly Token[]): readonly [numbers: readonly number[], dates: readonly number[]] {
  const numbers: number[] = [];
  const dates: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    token.form.values ??= valuesFrom(token);
    if ((token.form.values & aNumber) !== 0) numbers.push(at);
    if ((token.form.values & aDate) !== 0) dates.push(at);
  }
  return [numbers, dates];
}

const [aNumber, aDate] = [1, 2];

/** What values may begin with a word or mark, as bits. */
function valuesFrom(token: Token): number {
  if (token.shape === 'number' || token.numeral !== null || token.lower === 'een') return aNumber | aDate;
  return (isCurrency(token) || isScanned(token.text) ? aNumber : 0) | (beginsDate(token) ? aDate : 0);
}
