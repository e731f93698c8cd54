import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Chart } from '../../../src/recognise/entities/chart.js';
import { mayFit } from '../../../src/recognise/entities/grammar/apply-grammar.js';
import { fitPattern } from '../../../src/recognise/entities/grammar/fit-pattern.js';
import { sortRules } from '../../../src/recognise/entities/grammar/name-rules.js';
import type { Look } from '../../../src/recognise/entities/grammar/pattern.js';
import type { ItemType } from '../../../src/recognise/entities/item-type.js';
import { ranks } from '../../../src/recognise/entities/ranks.js';
import { tokenise } from '../../../src/recognise/words/glue.js';
import { readTable } from '../../../src/tables/read-table.js';

const { byWord, byType, byEnding } = sortRules(readTable('name-grammar'));
const rules = [...new Set([byWord, byType, byEnding].flatMap((lists) => [...lists.values()].flat(2)))];

/** A word of a text, with the type of the item that stands there. */
interface Piece {
  readonly word: string;
  readonly type?: ItemType;
}

/** What fits a place of a pattern. */
const fitting = ({ words, endings, types }: Look): Piece => ({ word: [...words, ...endings][0] ?? 'Gorzelkwast', ...([...types][0] !== undefined && { type: [...types][0] }) });

function chartOf(pieces: readonly Piece[]): Chart {
  const chart = new Chart(tokenise(pieces.map(({ word }) => word).join(' ')));
  if (chart.tokens.length === pieces.length) for (const [at, { type }] of pieces.entries()) if (type) chart.add({ at, end: at + 1, type, rule: 'proef', rank: ranks.tableName });
  return chart;
}

/** Some of what a rule cannot do without, between words of others. */
const texts = fc.constantFrom(...rules).chain((rule) => {
  const own = rule.pattern.needs.map(fitting);
  const others = fc.constantFrom(...rules.flatMap(({ pattern }) => pattern.needs.map(fitting)), { word: 'Veer', type: 'Name' } as const, { word: '7' });
  return fc.record({ rule: fc.constant(rule), pieces: fc.tuple(fc.subarray(own), fc.array(others, { maxLength: 4 }), fc.boolean()).map(([some, rest, whole]) => [...(whole ? own : some), ...rest]) });
});

describe('the rules of names', () => {
  it('are tried wherever they fit: what they cannot do without is there', () => {
    let fits = 0;
    fc.assert(fc.property(texts, ({ rule, pieces }) => {
      const chart = chartOf(pieces);
      const found = chart.tokens.some((_, at) => fitPattern(rule.pattern, chart, at) !== null);
      if (found) fits++;
      return !found || mayFit(rule, chart);
    }), { numRuns: 1500, seed: 7 });
    expect(fits).toBeGreaterThan(100);
  });

  it('are not tried in a text that has not what they need', () => {
    const chart = chartOf([{ word: 'Veer', type: 'Name' }, { word: 'van' }, { word: 'oever' }]);
    expect(rules.filter((rule) => mayFit(rule, chart)).length).toBeLessThan(rules.length / 4);
  });
});
