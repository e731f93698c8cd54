import type { Chart, Item } from '../chart.js';
import { type Fit, fitPattern } from './fit-pattern.js';
import { kindOf, nameRules, type Rule } from './name-rules.js';
import { textAt } from '../../words/tokens.js';

/** Adds what the rules of `name-grammar.tsv` make of the words and items at these tokens, stage by stage; of a rule with several patterns the longest fit. */
export function applyGrammar(chart: Chart, places: readonly number[]): void {
  const { stages } = nameRules();
  // for each token the stages with a rule that may begin there, as bits
  const worthwhile = new Array<number>(chart.tokens.length).fill(0);
  for (const at of places) worthwhile[at] = stagesAt(chart, at);
  for (let stage = 0; stage < stages; stage++) {
    for (const at of places) {
      if (((worthwhile[at] ?? 0) & (1 << stage)) === 0) continue;
      const found = fitsAt(chart, at, stage);
      if (!found) continue;
      for (const item of found) {
        chart.add(item);
        worthwhile[item.at] = (worthwhile[item.at] ?? 0) | kindOf(item.type).stages;
      }
    }
  }
}

/** The stages with rules that begin with the word or the items at a token, as bits. */
function stagesAt(chart: Chart, at: number): number {
  let stages = chart.tokens[at]?.form.starts?.stages ?? 0;
  for (const { kind } of chart.at(at)) stages |= kind.stages;
  return stages;
}

/** What the rules of a stage make of the words and items from a token on; null when that is nothing. */
function fitsAt(chart: Chart, at: number, stage: number): Item[] | null {
  const starts = chart.tokens[at]?.form.starts;
  let found = addFits(chart, at, starts?.byWord[stage], null);
  if (!chart.isInside(at)) for (const { kind } of chart.at(at)) found = addFits(chart, at, kind.starts[stage], found);
  return addFits(chart, at, starts?.byEnding[stage], found);
}

/** Adds to what was found at a token what these rules make of it; null while there is nothing. */
function addFits(chart: Chart, at: number, rules: readonly Rule[] | undefined, before: Item[] | null): Item[] | null {
  if (!rules?.length) return before;
  if (chart.tokens[at]?.glued && textAt(chart.tokens, at - 1) === '-') return before;
  let found = before;
  for (const rule of rules) {
    if (!mayFit(rule, chart)) continue;
    const { pattern, id, type, rank } = rule;
    for (let fit = fitPattern(pattern, chart, at); fit !== null; fit = fit.before) {
      if (isSuspended(chart, fit.end) || (type === 'Person' && isPortfolio(chart, fit))) continue;
      const marks = isTitle(chart, fit.at) ? 1 : 0;
      if (marks > 0 && isRemark(chart, fit)) continue;
      found ??= [];
      keepLongest(found, { at: fit.at + marks, end: fit.end - marks, type, rule: id, rank });
    }
  }
  return found;
}

/** Whether a text has all that a rule cannot do without; where it has not, the rule fits nowhere in it. */
export function mayFit({ needs, neededTypes }: Rule, { met, types }: Chart): boolean {
  for (let i = needs.length - 1; i >= 0; i--) if (!isMet(met, needs[i] ?? 0)) return false;
  for (let i = 0; i < neededTypes.length; i++) if (((neededTypes[i] ?? 0) & types) === 0) return false;
  return true;
}

const isMet = (met: readonly number[], need: number): boolean => ((met[need >> 5] ?? 0) & (1 << need)) !== 0;

/** Whether what ends at a token is half a compound: "Grens- en Kustwacht". */
const isSuspended = ({ tokens }: Chart, end: number): boolean => tokens[end]?.text === '-' && tokens[end]?.glued === true && !tokens[end + 1]?.glued;

/** Whether words that may name who holds an office are what it is about: "Staatssecretaris Visserij en Veren". */
const isPortfolio = (chart: Chart, { at, end }: { readonly at: number; readonly end: number }): boolean => chart.at(at).some((item) => item.type === 'Portfolio' && item.end >= end);

/** Whether a mention is nothing but a quoted title: it leaves the quotation marks out. */
const isTitle = (chart: Chart, at: number): boolean => chart.has(at, 'Title');

/** Whether no more than a word or two of small letters stand between quotation marks: what someone said, no title. */
const isRemark = ({ tokens }: Chart, { at, end }: Fit): boolean => tokens[at + 1]?.shape === 'lower' && end - at < 5;

/** Adds an item, or puts it in the place of a shorter one of the same rule at the same token. */
function keepLongest(found: Item[], item: Item): void {
  for (let i = 0; i < found.length; i++) {
    const other = found[i];
    if (other?.rule !== item.rule || other.at !== item.at) continue;
    if (other.end < item.end) found[i] = item;
    return;
  }
  found.push(item);
}
