import { wordClass } from '../../../tables/word-classes.js';
import type { Chart } from '../chart.js';
import { isPlainWord } from './no-name.js';
import { wordAt } from '../../words/tokens.js';

const offices = wordClass('ambt');

/** Whether the portfolio of an office that begins at a token ends at another, behind which its holder stands: "minister van Financiën Vis", "minister van Olie Vis". */
export function endsPortfolio(chart: Chart, at: number, end: number): boolean {
  const link = wordAt(chart.tokens, at - 1);
  if ((link !== 'van' && link !== 'voor') || !offices.has(wordAt(chart.tokens, at - 2))) return false;
  const known = Math.max(...chart.at(at).map((item) => (item.type === 'Portfolio' ? item.end : 0)));
  return known > 0 ? end === known : isPlainWord(wordAt(chart.tokens, end - 1)) && /^\p{Lu}/u.test(chart.tokens[end]?.text ?? '') && !isPlainWord(wordAt(chart.tokens, end));
}
