import { readTable } from '../../tables/read-table.js';
import type { Chart, Item, ItemType } from './chart.js';
import { compilePattern, fit, itemType, type Pattern } from './pattern.js';

interface Rule {
  readonly id: string;
  readonly type: ItemType;
  readonly rank: number;
  readonly pattern: Pattern;
}

/** The rules of one stage by what they can start with. */
interface Stage {
  readonly byWord: ReadonlyMap<string, readonly Rule[]>;
  readonly byType: ReadonlyMap<ItemType, readonly Rule[]>;
  readonly open: readonly Rule[];
}

let stages: readonly Stage[] | null = null;

function load(): readonly Stage[] {
  const rules = readTable('name-grammar').map((row) => ({ stage: Number(row['stage']), id: row['rule'] ?? '', type: itemType(row['type'] ?? ''), pattern: compilePattern(row['pattern'] ?? '') }));
  const numbers = [...new Set(rules.map((rule) => rule.stage))].sort((a, b) => a - b);
  return numbers.map((number) => indexStage(rules.filter((rule) => rule.stage === number).map((rule) => ({ ...rule, rank: 20 + number }))));
}

function indexStage(rules: readonly Rule[]): Stage {
  const byWord = new Map<string, Rule[]>();
  const byType = new Map<ItemType, Rule[]>();
  const put = <K>(map: Map<K, Rule[]>, key: K, rule: Rule): void => void map.set(key, [...(map.get(key) ?? []), rule]);
  for (const rule of rules) {
    for (const word of rule.pattern.firstWords ?? []) put(byWord, word, rule);
    for (const type of rule.pattern.firstTypes) put(byType, type, rule);
  }
  return { byWord, byType, open: rules.filter((rule) => rule.pattern.firstWords === null) };
}

/** Adds what the rules of `name-grammar.tsv` make of words and items, stage by stage; of a rule with several patterns the longest fit. */
export function applyGrammar(chart: Chart): void {
  stages ??= load();
  for (const stage of stages) {
    for (let at = 0; at < chart.tokens.length; at++) {
      const found = new Map<string, Item>();
      for (const rule of candidates(stage, chart, at)) {
        const here = fit(rule.pattern, chart, at);
        const other = found.get(rule.id);
        if (here && (!other || other.at !== here.at || other.end < here.end)) found.set(other && other.at !== here.at ? `${rule.id} ${here.at}` : rule.id, { ...withoutMarks(chart, here), type: rule.type, rule: rule.id, rank: rule.rank });
      }
      for (const item of found.values()) chart.add(item);
    }
  }
}

function candidates(stage: Stage, chart: Chart, at: number): ReadonlySet<Rule> {
  const rules = new Set<Rule>(stage.open);
  const token = chart.tokens[at];
  const compound = token?.glued === true && chart.tokens[at - 1]?.text === '-';
  for (const rule of stage.byWord.get(token?.lower ?? '') ?? []) rules.add(rule);
  if (compound && token?.text !== '-') return new Set();
  if (!chart.isInside(at)) for (const item of chart.at(at)) for (const rule of stage.byType.get(item.type) ?? []) rules.add(rule);
  return rules;
}

/** A mention that is nothing but a quoted title leaves the quotation marks out. */
function withoutMarks(chart: Chart, { at, end }: { at: number; end: number }): { at: number; end: number } {
  const title = chart.at(at).some((item) => item.type === 'Title' && item.end === end);
  return title ? { at: at + 1, end: end - 1 } : { at, end };
}
