import type { EntityType } from '../../types/mention.js';
import type { Token } from './tokens.js';

/** What an item is: an entity type, or a part of names that is no mention by itself (a portfolio, a quoted title, a name or abbreviation of unknown type, a word with a capital). */
export type ItemType = EntityType | 'Portfolio' | 'Title' | 'Name' | 'Short' | 'Capital';

/** Something recognised at tokens `[at, end)`. */
export interface Item {
  readonly at: number;
  readonly end: number;
  readonly type: ItemType;
  readonly rule: string;
  /** Who wins where two items claim the same words: the higher. */
  readonly rank: number;
  /** Rows of the table of names that bear this name. */
  readonly rows?: readonly string[];
  /** The name by which the paper itself knows it. */
  readonly local?: string;
}

/** The items of a text by the token at which they start: what rules read and add to. */
export class Chart {
  readonly tokens: readonly Token[];
  readonly #starts = new Map<number, Item[]>();

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** Adds an item, unless one of the same words and type is there with as high a rank; what is known of the thing stays. */
  add(item: Item): void {
    const here = this.#starts.get(item.at);
    if (!here) {
      this.#starts.set(item.at, [item]);
      return;
    }
    const same = here.findIndex((other) => other.end === item.end && other.type === item.type);
    if (same < 0) here.push(item);
    else if ((here[same]?.rank ?? 0) < item.rank) here[same] = { ...item, rows: item.rows ?? here[same]?.rows ?? [] };
  }

  /** The items that start at a token. */
  at(index: number): readonly Item[] {
    return this.#starts.get(index) ?? [];
  }

  /** The longest item of one of these types that starts at a token, or null. */
  longest(index: number, types: ReadonlySet<ItemType>): Item | null {
    let best: Item | null = null;
    for (const item of this.at(index)) if (types.has(item.type) && (!best || item.end > best.end || (item.end === best.end && item.rank > best.rank))) best = item;
    return best;
  }

  /** Whether a token stands inside a name of several words that started before it. */
  isInside(index: number): boolean {
    for (let at = Math.max(0, index - 8); at < index; at++) if (this.at(at).some((item) => item.end > index && (item.rule === 'tabel' || item.rule === 'hoofdwoord' || item.rule === 'hoofdletters') && item.type !== 'Location')) return true;
    return false;
  }

  /** All items. */
  items(): readonly Item[] {
    return [...this.#starts.values()].flat();
  }
}
