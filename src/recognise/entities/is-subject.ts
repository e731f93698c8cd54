import type { Chart, Item } from './chart.js';
import { wordAt } from '../words/tokens.js';
import { wordClass } from '../../tables/word-classes.js';

const kinds = wordClass('voor-vakgebied');
/** Before these a portfolio is that of a ministry, also without "van". */
const holders: ReadonlySet<string> = new Set(['minister', 'ministers', 'staatssecretaris', 'staatssecretarissen', 'ministerie', 'ministeries', 'departement', 'departementen']);

/** Whether a portfolio (no ministry in full, no "SZW") only says what a body, an office or a paper is about: "commissie Financiën", "wethouder Financiën", "Overzicht Financiën gemeenten". */
export function isSubject({ tokens }: Chart, { at }: Item): boolean {
  if (tokens[at]?.shape !== 'capital' || holders.has(wordAt(tokens, at))) return false;
  const before = tokens[at - 1];
  const word = wordAt(tokens, at - 1);
  return kinds.has(word) || (before?.shape === 'capital' && before.text.length > 1 && !before.first && !holders.has(word));
}
