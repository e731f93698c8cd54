import type { Chart, Item } from '../chart.js';
import type { ItemType } from '../item-type.js';
import { isPlainWord } from '../capitals/no-name.js';
import { NameIndex } from '../tables/name-index.js';
import { wordAt } from '../../words/tokens.js';

/** A name that capitals within a sentence showed. */
export interface ShownName {
  readonly type: ItemType;
  readonly rule: string;
  readonly rank: number;
}

const shown: ReadonlySet<string> = new Set(['hoofdletters', 'hoofdwoord']);

/** The names that a paper writes within sentences, where a capital means something: at the start of another sentence they are the same ("House of Ponten", "Fokkema"). */
export function namesWithin(charts: readonly Chart[]): NameIndex<ShownName> {
  const names: NameIndex<ShownName> = new NameIndex();
  const known = new Set<string>();
  for (const chart of charts) {
    for (const item of chart.items()) {
      if (!shown.has(item.rule) || !isWithin(chart, item)) continue;
      const name = chart.textOf(item);
      if (!known.has(name)) names.add(name, item);
      known.add(name);
    }
  }
  return names;
}

/** Whether an item stands within a sentence and has a word that makes it a name: a single one must be none of the language. */
const isWithin = ({ tokens }: Chart, { at, end }: Item): boolean => tokens[at]?.first === false && tokens[at]?.shape === 'capital' && (end > at + 1 || !isPlainWord(wordAt(tokens, at)));
