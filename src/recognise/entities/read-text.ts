import type { ValueMention } from '../values/find-values.js';
import { applyGrammar } from './grammar/apply-grammar.js';
import { Chart } from './chart.js';
import { addLongForms } from './explained/common-shorts.js';
import { ranks } from './ranks.js';
import { addChunks } from './capitals/chunk-names.js';
import { addDemonyms, addKnownNames } from './tables/known-names.js';
import { addOwnNames, type OwnNames } from './tables/own-names.js';
import { findPaperNames, type PaperNames } from './explained/paper-names.js';
import { addTitles } from './quoted-titles.js';
import { textAt, type Token } from '../words/tokens.js';

/** A text read: what is known of it whatever its paper says, and what the rules make of that. */
export interface Reading {
  readonly known: Chart;
  readonly chart: Chart;
}

/** Reads a text by itself: its values, the operator's own names, what tables know, runs of capitals, and what the grammar makes of them. */
export function readText(tokens: readonly Token[], values: readonly ValueMention[], own: OwnNames | null): Reading {
  const known = new Chart(tokens);
  addValues(known, values);
  addTitles(known);
  if (own) addOwnNames(known, own);
  addKnownNames(known);
  addDemonyms(known);
  const chart = known.copy();
  const places = tokens.map((_, at) => at);
  addChunks(chart, places);
  applyGrammar(chart, places);
  addLongForms(chart);
  return { known, chart };
}

/** The chart of a text as its whole paper explains it: the sentences that hold a name which the paper introduced are read again, the others stay. */
export function readAgain({ known, chart }: Reading, names: PaperNames): Chart {
  const { items, places: named } = findPaperNames(known.tokens, names);
  if (named.length === 0) return chart;
  const places = sentencesWith(named, known.tokens);
  const again = chart.copy();
  again.retake(known, places);
  for (const item of items) again.add(item);
  addChunks(again, places, names.common);
  applyGrammar(again, places);
  addLongForms(again);
  return again;
}

/** The tokens of the sentences in which some tokens stand. */
function sentencesWith(named: readonly number[], tokens: readonly Token[]): readonly number[] {
  const places: number[] = [];
  let end = 0;
  for (const at of named) {
    if (at < end) continue;
    let start = at;
    while (start > end && !beginsSentence(tokens, start)) start--;
    for (end = start; end < tokens.length && (end <= at || !beginsSentence(tokens, end)); end++) places.push(end);
  }
  return places;
}

const stops: ReadonlySet<string> = new Set(['.', '?', '!']);

const beginsSentence = (tokens: readonly Token[], at: number): boolean => tokens[at]?.first === true && stops.has(textAt(tokens, at - 1));

/** "Q1" of "Q1 2024", which numbers a paper as a year does. */
const quarter = /^Q[1-4]$/;

function addValues(chart: Chart, values: readonly ValueMention[]): void {
  let at = 0;
  for (const { start, end: stop, type, rule } of values) {
    while ((chart.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < start) at++;
    let end = at;
    while ((chart.tokens[end]?.end ?? Number.POSITIVE_INFINITY) <= stop) end++;
    if (end > at) chart.add({ at, end, type, rule, rank: ranks.value });
    if (end > at && (rule === 'jaar' || quarter.test(textAt(chart.tokens, at)))) chart.add({ at, end, type: 'Year', rule, rank: ranks.value });
  }
}
