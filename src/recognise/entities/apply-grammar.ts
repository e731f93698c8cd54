import { readTable } from '../../tables/read-table.js';
import { remember } from '../../tables/remember.js';
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
  /** By the last letters of a word, as many as `endingKey` takes. */
  readonly byEnding: ReadonlyMap<string, readonly (readonly Rule[])[]>;
}

const endingKey = (word: string): string => word.slice(-3);

let grammar: Grammar | null = null;

function load(): Grammar {
  const rows = readTable('name-grammar');
  const numbers = [...new Set(rows.map((row) => Number(row.stage)))].sort((a, b) => a - b);
  const byWord = new Map<string, Rule[][]>();
  const byType = new Map<ItemType, Rule[][]>();
  const byEnding = new Map<string, Rule[][]>();
  for (const row of rows) {
    const stage = numbers.indexOf(Number(row.stage));
    const rule: Rule = { id: row.rule ?? '', type: itemType(row.type ?? ''), rank: 21 + stage, pattern: compilePattern(row.pattern ?? '') };
    for (const word of rule.pattern.firstWords) listFor(byWord, word, numbers.length)[stage]?.push(rule);
    for (const type of rule.pattern.firstTypes) listFor(byType, type, numbers.length)[stage]?.push(rule);
    for (const key of new Set(rule.pattern.firstEndings.map(endingKey))) listFor(byEnding, key, numbers.length)[stage]?.push(rule);
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

/** The rules that a word may be the first of, one list a stage. */
interface Starts {
  readonly byWord: readonly (readonly Rule[])[];
  /** Those that look at its ending, for a word of small letters. */
  readonly byEnding: readonly (readonly Rule[])[];
}

const startsOf = remember((lower): Starts | null => {
  grammar ??= load();
  const [byWord, byEnding] = [grammar.byWord.get(lower), grammar.byEnding.get(endingKey(lower))];
  return byWord || byEnding ? { byWord: byWord ?? [], byEnding: byEnding ?? [] } : null;
});

/** Adds what the rules of `name-grammar.tsv` make of the words and items at these tokens, stage by stage; of a rule with several patterns the longest fit. */
export function applyGrammar(chart: Chart, places: readonly number[]): void {
  grammar ??= load();
  const { stages, byType } = grammar;
  const starts = places.map((at) => startsOf(chart.tokens[at]?.lower ?? ''));
  for (let stage = 0; stage < stages; stage++) {
    for (let i = 0; i < places.length; i++) {
      const at = places[i] ?? 0;
      const here = chart.at(at);
      const start = starts[i];
      if (here.length === 0 && !start) continue;
      let found = start ? addFits(chart, at, start.byWord[stage], null) : null;
      if (here.length > 0 && !chart.isInside(at)) for (const { type } of here) found = addFits(chart, at, byType.get(type)?.[stage], found);
      if (start && chart.tokens[at]?.shape === 'lower') found = addFits(chart, at, start.byEnding[stage], found);
      if (found) for (const item of found) chart.add(item);
    }
  }
}

/** Adds to what was found at a token what these rules make of it; null while there is nothing. */
function addFits(chart: Chart, at: number, rules: readonly Rule[] | undefined, before: Item[] | null): Item[] | null {
  if (!rules || rules.length === 0) return before;
  const token = chart.tokens[at];
  if (token?.glued && token.text !== '-' && chart.tokens[at - 1]?.text === '-') return before;
  let found = before;
  for (const { pattern, id, type, rank } of rules) {
    const here = fitPattern(pattern, chart, at);
    if (!here) continue;
    // a mention that is nothing but a quoted title leaves the quotation marks out
    const isTitle = chart.at(here.at).some((item) => item.type === 'Title' && item.end === here.end);
    found ??= [];
    keepLongest(found, isTitle ? { at: here.at + 1, end: here.end - 1, type, rule: id, rank } : { at: here.at, end: here.end, type, rule: id, rank });
  }
  return found;
}

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
