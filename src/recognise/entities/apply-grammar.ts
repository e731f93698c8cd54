import { readTable } from '../../tables/read-table.js';
import type { Chart, Item, ItemType } from './chart.js';
import { compilePattern, fitPattern, itemType, type Pattern } from './pattern.js';

interface Rule {
  readonly id: string;
  readonly type: ItemType;
  readonly rank: number;
  readonly pattern: Pattern;
}

/** The rules by what they can start with, one list a stage. */
interface Grammar {
  readonly stages: number;
  readonly byWord: ReadonlyMap<string, readonly (readonly Rule[])[]>;
  readonly byType: ReadonlyMap<ItemType, readonly (readonly Rule[])[]>;
  readonly byEnding: readonly (readonly Rule[])[];
}

let grammar: Grammar | null = null;

function load(): Grammar {
  const rows = readTable('name-grammar');
  const numbers = [...new Set(rows.map((row) => Number(row.stage)))].sort((a, b) => a - b);
  const byWord = new Map<string, Rule[][]>();
  const byType = new Map<ItemType, Rule[][]>();
  const byEnding = numbers.map((): Rule[] => []);
  for (const row of rows) {
    const stage = numbers.indexOf(Number(row.stage));
    const rule: Rule = { id: row.rule ?? '', type: itemType(row.type ?? ''), rank: 21 + stage, pattern: compilePattern(row.pattern ?? '') };
    for (const word of rule.pattern.firstWords) listFor(byWord, word, numbers.length)[stage]?.push(rule);
    for (const type of rule.pattern.firstTypes) listFor(byType, type, numbers.length)[stage]?.push(rule);
    if (rule.pattern.startsOpen) byEnding[stage]?.push(rule);
  }
  return { stages: numbers.length, byWord, byType, byEnding };
}

function listFor<K>(map: Map<K, Rule[][]>, key: K, stages: number): Rule[][] {
  const known = map.get(key);
  if (known) return known;
  const lists = Array.from({ length: stages }, (): Rule[] => []);
  map.set(key, lists);
  return lists;
}

/** Adds what the rules of `name-grammar.tsv` make of words and items, stage by stage; of a rule with several patterns the longest fit. */
export function applyGrammar(chart: Chart): void {
  grammar ??= load();
  const { stages, byWord, byType, byEnding } = grammar;
  const words = chart.tokens.map((token) => byWord.get(token.lower));
  for (let stage = 0; stage < stages; stage++) {
    const endings = byEnding[stage] ?? none;
    for (let at = 0; at < words.length; at++) {
      const found: Item[] = [];
      addFits(chart, at, words[at]?.[stage] ?? none, found);
      if (!chart.isInside(at)) for (const item of chart.at(at)) addFits(chart, at, byType.get(item.type)?.[stage] ?? none, found);
      if (endings.length > 0 && chart.tokens[at]?.shape === 'lower') addFits(chart, at, endings, found);
      for (const item of found) chart.add(item);
    }
  }
}

const none: readonly Rule[] = [];

function addFits(chart: Chart, at: number, rules: readonly Rule[], found: Item[]): void {
  if (rules.length === 0) return;
  const token = chart.tokens[at];
  if (token?.glued && token.text !== '-' && chart.tokens[at - 1]?.text === '-') return;
  for (const { pattern, id, type, rank } of rules) {
    const here = fitPattern(pattern, chart, at);
    if (!here) continue;
    const item: Item = { ...withoutMarks(chart, here), type, rule: id, rank };
    const other = found.findIndex((one) => one.rule === id && one.at === item.at);
    if (other < 0) found.push(item);
    else if ((found[other]?.end ?? 0) < item.end) found[other] = item;
  }
}

/** A mention that is nothing but a quoted title leaves the quotation marks out. */
function withoutMarks(chart: Chart, { at, end }: { at: number; end: number }): { at: number; end: number } {
  const title = chart.at(at).some((item) => item.type === 'Title' && item.end === end);
  return title ? { at: at + 1, end: end - 1 } : { at, end };
}
