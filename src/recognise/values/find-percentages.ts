import type { QuantityMention } from '../../types/mention.js';
import { textAt, type Token, wordAt } from '../words/tokens.js';
import { isLess, isNegative, minuses, negated, readRange } from './find-amounts.js';
import { findEach } from './find-each.js';
import { type ReadNumber, readNumber, readScanned } from './read-number.js';

const percent: ReadonlySet<string> = new Set(['%', 'procent', 'procentpunt', 'procentpunten']);

/** The percentages that begin at these tokens: "4,76%" → "4.76"; a range has no single value. */
export function findPercentages(tokens: readonly Token[], places: readonly number[]): readonly QuantityMention[] {
  return findEach(tokens, places, (at) => readPercentage(tokens, at), ({ value }) => ({ kind: 'quantity', type: 'Percent', rule: 'percentage', value }));
}

function readPercentage(tokens: readonly Token[], at: number): { at: number; end: number; value: string | null } | null {
  const number = textAt(tokens, at - 1) === '%' && tokens[at]?.glued ? null : (readNumber(tokens, at) ?? readScanned(tokens, at));
  if (!number) return null;
  const range = readRange(tokens, isPercent(tokens, number.end) ? number.end + 1 : number.end);
  const last = range && isPercent(tokens, range.end) ? range : number;
  if (!isPercent(tokens, last.end) || (last === range && isFall(tokens, number, range))) return null;
  if (last === number && textAt(tokens, last.end + 1) === '-' && namesScheme.test(wordAt(tokens, last.end + 2))) return null;
  const less = isLess(tokens, at) ? 3 : isNegative(tokens, at) || isApartMinus(tokens, at, number) ? 1 : 0;
  return { at: at - less, end: last.end + 1, value: last === range ? null : less > 0 ? negated(last.value) : last.value };
}

/** What a percentage before its hyphen names: "30%-regeling". */
const namesScheme = /(?:regeling|ruling|maatregel)(?:en)?$/;

/** "533,0 - 13,0%": a figure and, in the next cell, a fall: a range does not go down. */
const isFall = (tokens: readonly Token[], from: ReadNumber, to: ReadNumber): boolean => !isPercent(tokens, from.end) && minuses.has(textAt(tokens, from.end)) && tokens[from.end]?.glued === false && tokens[from.end + 1]?.glued === false && Number(from.value) > Number(to.value);

/** Whether a minus with white space on both sides stands between a figure that is greater and this one. */
function isApartMinus(tokens: readonly Token[], at: number, number: ReadNumber): boolean {
  const before = tokens[at - 2]?.shape === 'number' ? readNumber(tokens, at - 2) : null;
  return before?.end === at - 1 && isFall(tokens, before, number);
}

/** A sign or word for hundredths; "%20" is part of an address, "5%1" has the figure of a note behind it. */
function isPercent(tokens: readonly Token[], at: number): boolean {
  return percent.has(wordAt(tokens, at)) && !(tokens[at + 1]?.glued && /^\d[\dA-F]/.test(textAt(tokens, at + 1)));
}
