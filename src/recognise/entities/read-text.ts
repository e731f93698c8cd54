import type { ValueMention } from '../values/find-values.js';
import { applyGrammar } from './apply-grammar.js';
import { Chart } from './chart.js';
import { addChunks } from './chunk-names.js';
import { addDemonyms, addKnownNames } from './known-names.js';
import { addOwnNames, type OwnNames } from './own-names.js';
import { addPaperNames, type PaperNames } from './paper-names.js';
import { addTitles } from './quoted-titles.js';
import type { Token } from './tokens.js';

/** What is known of a text whatever its paper says: its values, the operator's own names, what tables know. */
export function readKnown(tokens: readonly Token[], values: readonly ValueMention[], own: OwnNames | null): Chart {
  const chart = new Chart(tokens);
  addValues(chart, values);
  addTitles(chart);
  if (own) addOwnNames(chart, own);
  addKnownNames(chart);
  addDemonyms(chart);
  return chart;
}

/** The chart of a text: to what is known come the names that the paper itself introduced (null at a first reading), runs of capitals, and what the grammar makes of them. */
export function readText(known: Chart, names: PaperNames | null): Chart {
  const chart = known.copy();
  if (names) addPaperNames(chart, names);
  addChunks(chart, names?.common);
  applyGrammar(chart);
  return chart;
}

function addValues(chart: Chart, values: readonly ValueMention[]): void {
  let at = 0;
  for (const { start, end: stop, type, rule } of values) {
    while ((chart.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < start) at++;
    let end = at;
    while ((chart.tokens[end]?.end ?? Number.POSITIVE_INFINITY) <= stop) end++;
    if (end > at) chart.add({ at, end, type, rule, rank: 15 });
  }
}
