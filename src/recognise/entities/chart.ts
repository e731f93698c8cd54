import { type Kind, kindOf, nameRules } from './grammar/name-rules.js';
import type { ItemType } from './item-type.js';
import { textAt, type Token, wordAt } from '../words/tokens.js';

/** Something recognised at tokens `[at, end)`. */
export interface Item {
  readonly at: number;
  readonly end: number;
  readonly type: ItemType;
  readonly rule: string;
  /** One of `ranks`. */
  readonly rank: number;
  /** Rows of the table of names that bear this name. */
  readonly rows?: readonly string[] | undefined;
  /** The name by which the paper itself knows it. */
  readonly local?: string | undefined;
}

/** An item as charts keep them, with all fields: the rules look at thousands. */
interface Kept extends Item {
  readonly kind: Kind;
}

const sameMake = ({ at, end, type, rule, rank, local }: Item, kind: Kind, rows: readonly string[] | undefined): Kept => ({ at, end, type, kind, rule, rank, rows, local });

const none: readonly Kept[] = [];
/** Rules whose items are one name, in which no other name starts. */
const names: ReadonlySet<string> = new Set(['tabel', 'hoofdwoord', 'hoofdletters']);

/** The items of a text by the token at which they start: what rules read and add to. */
export class Chart {
  readonly tokens: readonly Token[];
  /** The needs of rules that its words meet, by their numbers as bits, 32 together. */
  readonly met: readonly number[];
  readonly #starts: (Kept[] | undefined)[];
  readonly #inside: boolean[];
  readonly #address: ReadonlySet<number>;
  #types: number;
  /** All items, while none is added. */
  #all: readonly Item[] | null = null;

  constructor(tokens: readonly Token[], like?: Chart) {
    this.tokens = tokens;
    this.met = like ? like.met : needsMetBy(tokens);
    this.#starts = like ? like.#starts.map((items) => items?.slice()) : new Array(tokens.length);
    this.#inside = like ? like.#inside.slice() : new Array<boolean>(tokens.length).fill(false);
    this.#address = like ? like.#address : addressesIn(tokens);
    this.#types = like ? like.#types : 0;
  }

  /** A chart with the same items, to which others can be added. */
  copy(): Chart {
    return new Chart(this.tokens, this);
  }

  /** Has again at these tokens what another chart of the same text has there. */
  retake(other: Chart, places: readonly number[]): void {
    this.#types |= other.types;
    this.#all = null;
    for (const at of places) {
      this.#starts[at] = other.#starts[at]?.slice();
      this.#inside[at] = other.isInside(at);
    }
  }

  /** Adds an item, unless it starts in a web address or a number of a judgment, or one of the same words and type is there with as high a rank; what is known of the thing stays. */
  add(item: Item): void {
    if (this.#address.has(item.at)) return;
    if (item.end > item.at + 1 && item.type !== 'Location' && names.has(item.rule)) this.#inside.fill(true, item.at + 1, item.end);
    const kind = kindOf(item.type);
    this.#types |= kind.bit;
    this.#all = null;
    const here = this.#starts[item.at] ?? [];
    this.#starts[item.at] = here;
    const same = here.find(({ end, type }) => end === item.end && type === item.type);
    if (!same) here.push(sameMake(item, kind, item.rows));
    else if (same.rank < item.rank) here[here.indexOf(same)] = sameMake(item, kind, item.rows ?? same.rows);
  }

  /** The types of the items that it has or had, as bits. */
  get types(): number {
    return this.#types;
  }

  /** The items that start at a token. */
  at(index: number): readonly Kept[] {
    return index < 0 ? none : (this.#starts[index] ?? none);
  }

  /** Whether an item of that type starts at a token. */
  has(index: number, wanted: ItemType): boolean {
    for (const { type } of this.at(index)) if (type === wanted) return true;
    return false;
  }

  /** The words of a stretch of tokens, as written. */
  textOf({ at, end }: { readonly at: number; readonly end: number }): string {
    let text = '';
    for (let i = at; i < end; i++) text += (i > at && !this.tokens[i]?.glued ? ' ' : '') + textAt(this.tokens, i);
    return text;
  }

  /** Whether a token is part of a web address or of the number of a judgment. */
  isInAddress(index: number): boolean {
    return this.#address.has(index);
  }

  /** Whether a token stands inside a name of several words that started before it. */
  isInside(index: number): boolean {
    return this.#inside[index] === true;
  }

  /** All items, by their start. */
  items(): readonly Item[] {
    this.#all ??= listed(this.#starts);
    return this.#all;
  }
}

function listed(starts: readonly (readonly Item[] | undefined)[]): readonly Item[] {
  const all: Item[] = [];
  for (const here of starts) if (here) for (const item of here) all.push(item);
  return all;
}

function needsMetBy(tokens: readonly Token[]): readonly number[] {
  const met = new Array<number>((nameRules().needs.size >> 5) + 1).fill(0);
  for (const { form: { meets } } of tokens) if (meets) for (const need of meets) met[need >> 5] = (met[need >> 5] ?? 0) | (1 << need);
  return met;
}

const schemes: ReadonlySet<string> = new Set(['http', 'https', 'www', 'ecli']);

/** The tokens that belong to web addresses and to numbers of judgments: what stands in them is no name. */
function addressesIn(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const next = tokens[at + 1];
    if (!next?.glued || next.shape !== 'mark' || !schemes.has(wordAt(tokens, at))) continue;
    found.add(at);
    while (tokens[at + 1]?.glued) found.add(++at);
  }
  return found;
}
