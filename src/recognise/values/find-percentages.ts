import type { QuantityMention } from '../../types/mention.js';
import { textAt, type Token, wordAt } from '../words/tokens.js';
import { isLess, isNegative, minuses, negated, readRange } from './find-amounts.js';
import { isYear } from './calendar.js';
import { findEach } from './find-each.js';
import { type NumberPlace, type ReadNumber, readNumber, readScanned } from './read-number.js';

const percent: ReadonlySet<string> = new Set(['%', 'procent', 'procentpunt', 'procentpunten']);

/** The percentages that begin at these tokens: "4,76%" → "4.76"; a range has no single value. */
export const findPercentages = (tokens: readonly Token[], places: readonly NumberPlace[]): readonly QuantityMention[] =>
  findEach(tokens, places, readPercentage, ({ value }, start, end) => ({ start, end, kind: 'quantity', type: 'Percent', rule: 'percentage', value }));

function readPercentage(tokens: readonly Token[], { at, number: plain }: NumberPlace): { at: number; end: number; value: string | null } | null {
  const number = textAt(tokens, at - 1) === '%' && tokens[at]?.glued ? null : (plain ?? readScanned(tokens, at));
  if (!number) return null;
  const range = readRange(tokens, percentEnd(tokens, number.end) ?? number.end);
  if ((range && (isShare(tokens, number, range) || (isYear(textAt(tokens, at)) && !isPercent(tokens, number.end)))) || isOtherShare(tokens, at, number)) return null;
  const last = range && isPercent(tokens, range.end) ? range : number;
  const end = percentEnd(tokens, last.end);
  if (end === null || (last === range && isNextCell(tokens, at, number, range))) return null;
  if (last === number && textAt(tokens, end) === '-' && namesScheme.test(wordAt(tokens, end + 1))) return null;
  const less = isLess(tokens, at) ? 3 : isNegative(tokens, at) || isApartMinus(tokens, at, number) ? 1 : 0;
  return { at: at - less, end, value: last === range ? null : less > 0 ? negated(last.value) : last.value };
}

/** "80%-20%": two parts of a whole, as a rule or agreement is called after them. */
const isShare = (tokens: readonly Token[], from: ReadNumber, to: ReadNumber): boolean =>
  textAt(tokens, from.end) === '%' && textAt(tokens, from.end + 1) === '-' && tokens[from.end + 1]?.glued === true && isPercent(tokens, to.end) && Number(from.value) > Number(to.value);

/** Whether a percentage is the last part of such a whole. */
function isOtherShare(tokens: readonly Token[], at: number, number: ReadNumber): boolean {
  const before = textAt(tokens, at - 1) === '-' && textAt(tokens, at - 2) === '%' ? readNumber(tokens, at - 3) : null;
  return before?.end === at - 2 && isShare(tokens, before, number);
}

/** What a percentage before its hyphen names: "30%-regeling". */
const namesScheme = /(?:regeling|ruling|maatregel)(?:en)?$/;

/** "533,0 - 13,0%": a figure and, in the next cell, a fall: a range does not go down. */
const isFall = (tokens: readonly Token[], from: ReadNumber, to: ReadNumber): boolean => !isPercent(tokens, from.end) && isApart(tokens, from.end) && Number(from.value) > Number(to.value);

/** Whether a range is none, but figures of two cells: a fall, or "-5 - 38%" with a sign of its own for each. */
const isNextCell = (tokens: readonly Token[], at: number, from: ReadNumber, to: ReadNumber): boolean => isFall(tokens, from, to) || (isNegative(tokens, at) && isApart(tokens, from.end));

/** Whether a minus stands at a token with white space on both sides. */
const isApart = (tokens: readonly Token[], at: number): boolean => minuses.has(textAt(tokens, at)) && tokens[at]?.glued === false && tokens[at + 1]?.glued === false;

/** Whether a minus with white space on both sides stands between a figure that is greater and this one. */
function isApartMinus(tokens: readonly Token[], at: number, number: ReadNumber): boolean {
  const before = tokens[at - 2]?.shape === 'number' ? readNumber(tokens, at - 2) : null;
  return before?.end === at - 1 && isNextCell(tokens, at - 2, before, number);
}

/** Past a sign or word for hundredths ("%20" is part of an address, "5%1" has the figure of a note behind it), or what a scanner made of the sign ("27,7°/o"); else null. */
function percentEnd(tokens: readonly Token[], at: number): number | null {
  if (percent.has(wordAt(tokens, at))) return tokens[at + 1]?.glued && /^\d[\dA-F]/.test(textAt(tokens, at + 1)) ? null : at + 1;
  const isScannedSign = textAt(tokens, at) === '°' && textAt(tokens, at + 1) === '/' && textAt(tokens, at + 2) === 'o' && tokens[at + 2]?.glued;
  return isScannedSign ? at + 3 : null;
}

const isPercent = (tokens: readonly Token[], at: number): boolean => percentEnd(tokens, at) !== null;
