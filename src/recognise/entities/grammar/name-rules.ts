import { getOrPut } from '../../../maps.js';
import { readTable, type Row } from '../../../tables/read-table.js';
import { bitOf, type ItemType, itemType } from '../item-type.js';
import { ranks } from '../ranks.js';
import { endingKey, Needs } from './needs.js';
import { compilePattern, type Pattern } from './pattern.js';

/** A rule of `name-grammar.tsv`. */
export interface Rule {
  readonly id: string;
  readonly type: ItemType;
  readonly rank: number;
  readonly pattern: Pattern;
  /** The numbers of the words that its pattern cannot do without. */
  readonly needs: readonly number[];
  /** The types of the items that it cannot do without, as bits, for each item those of which one will do. */
  readonly neededTypes: readonly number[];
}

/** The rules by what they can start with, one list a stage. */
interface NameRules {
  readonly stages: number;
  readonly byWord: ReadonlyMap<string, readonly (readonly Rule[])[]>;
  readonly byType: ReadonlyMap<ItemType, readonly (readonly Rule[])[]>;
  /** By the last letters of a word, as many as `endingKey` takes. */
  readonly byEnding: ReadonlyMap<string, readonly (readonly Rule[])[]>;
  readonly needs: Needs;
}

let loaded: NameRules | null = null;

/** The rules, read when first asked for. */
export function nameRules(): NameRules {
  loaded ??= sortRules(readTable('name-grammar'));
  return loaded;
}

/** The rules of a table, by what they can start with. */
export function sortRules(rows: readonly Row[]): NameRules {
  const numbers = [...new Set(rows.map((row) => Number(row.stage)))].sort((a, b) => a - b);
  const byWord = new Map<string, Rule[][]>();
  const byType = new Map<ItemType, Rule[][]>();
  const byEnding = new Map<string, Rule[][]>();
  const needs = new Needs();
  for (const row of rows) {
    const stage = numbers.indexOf(Number(row.stage));
    const pattern = compilePattern(row.pattern ?? '');
    const rule: Rule = { id: row.rule ?? '', type: itemType(row.type ?? ''), rank: ranks.grammar + stage, pattern, ...needsOf(pattern, needs) };
    for (const word of pattern.firstWords) listFor(byWord, word, numbers.length)[stage]?.push(rule);
    for (const type of pattern.firstTypes) listFor(byType, type, numbers.length)[stage]?.push(rule);
    for (const key of new Set(pattern.firstEndings.map(endingKey))) listFor(byEnding, key, numbers.length)[stage]?.push(rule);
  }
  return { stages: numbers.length, byWord, byType, byEnding, needs };
}

/** Letters of the shortest word worth looking for: each text has the marks and small words. */
const tellingLength = 3;

function needsOf(pattern: Pattern, needs: Needs): Pick<Rule, 'needs' | 'neededTypes'> {
  const items = pattern.needs.filter(({ kind }) => kind === 'item');
  const words = pattern.needs.filter(({ kind, words, endings }) => kind !== 'item' && [...words, ...endings].every(({ length }) => length >= tellingLength));
  return { needs: words.map((look) => needs.add(look)), neededTypes: items.map(({ bits }) => bits) };
}

const listFor = <K>(map: Map<K, Rule[][]>, key: K, stages: number): Rule[][] => getOrPut(map, key, () => Array.from({ length: stages }, () => []));

/** What an item of a type is to the rules. */
export interface Kind {
  /** The type as a bit. */
  readonly bit: number;
  /** The rules that it may be the first of, one list a stage. */
  readonly starts: readonly (readonly Rule[])[];
  /** The stages that have any of them, as bits. */
  readonly stages: number;
}

const kinds = new Map<ItemType, Kind>();

/** What items of a type are to the rules. */
export const kindOf = (type: ItemType): Kind => getOrPut(kinds, type, () => {
  const starts = nameRules().byType.get(type) ?? [];
  return { bit: bitOf(type), starts, stages: stagesWith(starts) };
});

/** What a word is to the rules. */
export interface Roles {
  readonly starts: Starts | null;
  /** The numbers of the needs of patterns that it meets, or null. */
  readonly meets: readonly number[] | null;
}

/** The rules that a word may be the first of, one list a stage. */
export interface Starts {
  readonly byWord: readonly (readonly Rule[])[];
  /** Those that look at its ending, for a word of small letters. */
  readonly byEnding: readonly (readonly Rule[])[];
  /** The stages that have any of them, as bits. */
  readonly stages: number;
}

/** What a word in small letters is to the rules: those that it may be the first of, and what it meets. */
export const rolesOf = (lower: string): Roles => ({ starts: startsOf(lower), meets: nameRules().needs.metBy(lower) });

function startsOf(lower: string): Starts | null {
  const { byWord, byEnding } = nameRules();
  const [whole, ending] = [byWord.get(lower), byEnding.get(endingKey(lower))];
  return whole || ending ? { byWord: whole ?? [], byEnding: ending ?? [], stages: stagesWith(whole) | stagesWith(ending) } : null;
}

const stagesWith = (rules: readonly (readonly Rule[])[] = []): number => rules.reduce((bits, { length }, stage) => (length > 0 ? bits | (1 << stage) : bits), 0);
