import type { Masthead, Paper } from '../../types/paper.js';
import type { Chart, Item } from './chart.js';
import { isAbroad } from '../is-abroad.js';
import { textAt, wordAt } from '../words/tokens.js';

/** Words before a body that is called by one word of its name: "uw Kamer", "de Rekenkamer". */
const before: ReadonlySet<string> = new Set(['de', 'uw', 'deze', 'onze', 'geachte']);
const articles: ReadonlySet<string> = new Set(['de', 'het']);

/** The body that the paper itself is of, where a text calls it by one word of its name: the House whose paper it is ("uw Kamer"), the court of audit that answers ("de Rekenkamer", "AR"). */
export function identifyShortly(item: Item, chart: Chart, { masthead }: Paper): { row: string } | null {
  if (item.end !== item.at + 1) return null;
  const word = textAt(chart.tokens, item.at);
  const row = rowOf(word, masthead);
  if (row !== null && word === initials) return item.type === 'Short' ? { row } : null;
  if (row === null || !before.has(wordAt(chart.tokens, item.at - 1)) || isOfOther(chart, item)) return null;
  return { row };
}

/** How the court of audit is written in its own papers; elsewhere the letters are those of much else. */
const initials = 'AR';

function rowOf(word: string, { publisher, answeringBodies }: Masthead): string | null {
  if (word === 'Kamer' && publisher?.startsWith('Tweede Kamer')) return 'tweede-kamer';
  return (word === 'Rekenkamer' || word === initials) && answeringBodies.includes('Algemene Rekenkamer') ? 'algemene-rekenkamer' : null;
}

/** Whether what follows says whose it is: "de Kamer van het hof", "de Rekenkamer van Kielo", "de Kamer van België". */
const isOfOther = (chart: Chart, { at, end }: Item): boolean =>
  wordAt(chart.tokens, end) === 'van' && (articles.has(wordAt(chart.tokens, end + 1)) || chart.at(end + 1).some(({ type }) => type !== 'Date' && type !== 'Year')) || isAbroad(chart.tokens, at, end);
