import { wordClass } from '../../tables/word-classes.js';
import { isYear } from '../values/calendar.js';
import type { Chart, Item } from './chart.js';
import { textAt, wordAt } from '../words/tokens.js';

/** Words and marks before a number that numbers something and counts nothing. */
const numbering: ReadonlySet<string> = new Set([...wordClass('nummerwoord'), 'en', ',', '.', '/', '-', ':']);

/** Whether an abbreviation that no table knows stands where a unit does ("85 VTE", "hoeveel VTE"), whatever the paper calls by it elsewhere, or a word ends a number ("2009/147/EG"). */
export function isUnit({ tokens }: Chart, { at, end, rows }: Item): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (end === at + 1 && before?.text === '/' && before.glued && tokens[at - 2]?.shape === 'number' && token?.glued) return true;
  if (end !== at + 1 || rows?.length || token?.shape !== 'mixed' || token.glued || !before || textAt(tokens, end) === '-') return false;
  if (before.lower === 'hoeveel') return true;
  if (textAt(tokens, end) === ',' && tokens[end + 1]?.shape === 'mixed') return false;
  const counts = before.numeral !== null || (before.shape === 'number' && !isYear(before.text));
  return counts && !numbering.has(wordAt(tokens, at - 2));
}
