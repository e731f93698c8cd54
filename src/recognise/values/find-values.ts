import type { AmountMention, DateMention, QuantityMention } from '../../types/mention.js';
import type { Token } from '../words/tokens.js';
import { findAmounts, isCurrency } from './find-amounts.js';
import { type DatePlace, datesFrom, findDates } from './find-dates.js';
import { findPercentages } from './find-percentages.js';
import { findQuantities } from './find-quantities.js';
import { isScanned, mayBeNumber, type NumberPlace, readNumber } from './read-number.js';

/** A mention that has a value. */
export type ValueMention = DateMention | AmountMention | QuantityMention;

/** Dates, sums, percentages and quantities of a text; where two overlap, the earlier kind of this list stands. `anchor`: the paper's date or null. */
export function findValues(tokens: readonly Token[], anchor: string | null): readonly ValueMention[] {
  const [numbers, dates] = placesOf(tokens);
  const found: readonly ValueMention[] = [...findAmounts(tokens, numbers), ...findPercentages(tokens, numbers), ...findDates(tokens, dates, anchor), ...findQuantities(tokens, numbers)];
  if (found.length < 2) return found;
  const taken = new Uint8Array(tokens.at(-1)?.end ?? 0);
  const kept = found.filter(({ start, end }) => {
    if (!isFree(taken, start, end)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isFree(taken: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (taken[at] === 1) return false;
  return true;
}

/** The numbers and signs with which sums may begin, and the tokens with which dates may. */
function placesOf(tokens: readonly Token[]): readonly [numbers: readonly NumberPlace[], dates: readonly DatePlace[]] {
  const numbers: NumberPlace[] = [];
  const dates: DatePlace[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    token.form.values ??= valuesFrom(token);
    const { values } = token.form;
    if (values === 0) continue;
    const number = (values & aNumber) === 0 ? null : readNumber(tokens, at);
    if (number !== null || (values & aSign) !== 0) numbers.push({ at, number });
    if (values >> ofDates !== 0) dates.push({ at, ways: values >> ofDates });
  }
  return [numbers, dates];
}

const [aNumber, aSign] = [1, 2];
/** The place of the first of the bits for dates. */
const ofDates = 2;

/** What values may begin with a word or mark, as bits; the higher ones are for the ways of writing a date. */
const valuesFrom = (token: Token): number => (mayBeNumber(token) ? aNumber : 0) | (isCurrency(token) || isScanned(token.text) ? aSign : 0) | (datesFrom(token) << ofDates);
