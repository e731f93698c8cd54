import type { Chart } from './chart.js';
import { wordAt } from '../words/tokens.js';

const joints: ReadonlySet<string> = new Set([',', 'en']);
/** Words of a portfolio, and what joins it to the next. */
const longest = 8;

/** Where the first of several portfolios begins, known ones or a word ("van Onderwijs, Economische Zaken en Financiën"); the place itself when none stands before it. */
export function firstPortfolio(chart: Chart, at: number): number {
  if (!joints.has(wordAt(chart.tokens, at - 1))) return at;
  for (let start = at - 2; start >= at - longest; start--) {
    if (chart.at(start).some(({ type, end }) => type === 'Portfolio' && end === at - 1)) return firstPortfolio(chart, start);
  }
  return chart.tokens[at - 2]?.shape === 'capital' ? firstPortfolio(chart, at - 2) : at;
}
