import { describeEntity } from '../../tables/entities.js';
import type { Chart, Item } from './chart.js';
import { wordAt } from '../words/tokens.js';

/** Words between a country and the name of a body or portfolio of it: "de Deense ministers van Onderwijs". */
const between: ReadonlySet<string> = new Set(['minister', 'ministers', 'oud-minister', 'staatssecretaris', 'staatssecretarissen', 'ministerie', 'ministeries', 'collega', 'ambtgenoot', 'van', 'voor']);

const ours: ReadonlySet<string> = new Set(['nederlands', 'nederlandse', 'europees', 'europese']);

/** Whether a body is said to be of another country ("het Deense ministerie van Defensie", "het Ministerie van Defensie van Denemarken"). */
export function isAbroad(chart: Chart, { at, end }: Item): boolean {
  let before = firstPortfolio(chart, at) - 1;
  while (between.has(wordAt(chart.tokens, before))) before--;
  const country = chart.at(before).some(({ type }) => type === 'NationalityOrGroup');
  return (country && !ours.has(wordAt(chart.tokens, before))) || isOfLand(chart, end);
}

/** Where the first of several portfolios begins, known ones or a word ("van Onderwijs, Economische Zaken en Financiën"); the place itself when none stands before it. */
function firstPortfolio(chart: Chart, at: number): number {
  if (!joints.has(wordAt(chart.tokens, at - 1))) return at;
  for (let start = at - 2; start >= at - longest; start--) {
    if (chart.at(start).some(({ type, end }) => type === 'Portfolio' && end === at - 1)) return firstPortfolio(chart, start);
  }
  return chart.tokens[at - 2]?.shape === 'capital' ? firstPortfolio(chart, at - 2) : at;
}

const joints: ReadonlySet<string> = new Set([',', 'en']);
/** Words of a portfolio, and what joins it to the next. */
const longest = 8;

/** "van Denemarken". */
const isOfLand = (chart: Chart, end: number): boolean =>
  wordAt(chart.tokens, end) === 'van' && chart.at(end + 1).some(({ rows }) => rows?.some((slug) => slug !== 'nederland' && describeEntity(slug)?.group === 'land'));
