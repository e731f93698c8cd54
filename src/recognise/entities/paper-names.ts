import { describeEntity } from '../../tables/entities.js';
import { wordClass } from '../../tables/word-classes.js';
import type { Chart, Item, ItemType } from './chart.js';
import { introductions } from './introductions.js';
import { NameIndex } from './name-index.js';
import type { Token } from './tokens.js';

/** What a paper itself tells of a name: what it is, its full form, and the table rows of that. */
export interface PaperName {
  readonly type: ItemType;
  readonly rows: readonly string[];
  /** Full form, when the paper says that two names are one thing. */
  readonly local?: string;
}

/** The names of a paper as its own texts explain them. */
export interface PaperNames {
  /** By the words as written. */
  readonly exact: NameIndex<PaperName>;
  /** Long names in any capitals, by lower-case words. */
  readonly loose: NameIndex<PaperName>;
}

const noAbbreviations = wordClass('geen-naam-afkorting');
const locative: ReadonlySet<string> = new Set(['in', 'te', 'naar', 'uit', 'rond', 'nabij', 'vanuit']);
const spread: ReadonlySet<ItemType> = new Set<ItemType>(['Person', 'Location', 'ArmedGroup', 'Law', 'Facility', 'Mission', 'NationalityOrGroup', 'Work']);

/** Collects what the charts of a paper tell, for a second reading: introduced abbreviations, and types that one place gives away. */
export function collectPaperNames(charts: readonly Chart[]): PaperNames {
  const names: PaperNames = { exact: new NameIndex(), loose: new NameIndex() };
  const votes = new Map<string, Map<ItemType, number>>();
  const introduced = new Set<string>();
  for (const chart of charts) {
    for (const { short, long } of introductions(chart)) {
      const brief = textOf(chart, short);
      if (noAbbreviations.has(brief.toLowerCase())) continue;
      const name: PaperName = { type: long.type, rows: long.rows?.length ? long.rows : sameThings(chart, short, long), local: textOf(chart, long) };
      introduced.add(brief);
      addName(names, long, name, textOf(chart, long));
      names.exact.add(brief, name);
    }
    for (const item of chart.items()) {
      countVotes(chart, item, votes);
      const people = item.type === 'NationalityOrGroup' ? /^(\p{Lu}\p{L}+)'s$/u.exec(chart.tokens[item.at]?.text ?? '') : null;
      if (people?.[1]) names.exact.add(people[1], { type: 'NationalityOrGroup', rows: [] });
    }
  }
  for (const [key, types] of votes) {
    const type = winner(key, types);
    if (type && !introduced.has(key)) names.exact.add(key, { type, rows: [] });
  }
  return names;
}

/** The rows that the tables have under the short name, as far as the full form is their name too. */
function sameThings(chart: Chart, short: { at: number; end: number }, long: Item): readonly string[] {
  const rows = chart.at(short.at).find((item) => item.end === short.end && item.rows?.length)?.rows ?? [];
  const words = new Set(chart.tokens.slice(long.at, long.end).map((token) => token.lower));
  return rows.filter((slug) => {
    const known = (describeEntity(slug)?.label ?? '').toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 3);
    return known.length > 0 && known.filter((word) => words.has(word)).length * 2 > known.length;
  });
}

function addName({ exact, loose }: PaperNames, item: Item, name: PaperName, text: string): void {
  exact.add(text, name);
  if (item.end > item.at + 2) loose.add(text.toLowerCase(), name);
}

function textOf(chart: Chart, { at, end }: { readonly at: number; readonly end: number }): string {
  return chart.tokens.slice(at, end).map((token, i) => (i > 0 && !token.glued ? ` ${token.text}` : token.text)).join('');
}

/** A name of unknown type is what it is called elsewhere ("de heer X", "in X", "X, een militie"). */
function countVotes(chart: Chart, item: Item, votes: Map<string, Map<ItemType, number>>): void {
  if (item.type !== 'Name' && item.type !== 'Short') return;
  if (chart.at(item.at).some((other) => other.end > item.end && other.type !== 'Title' && other.rank > 10 && other.rank < 20)) return;
  const key = textOf(chart, item);
  const clue = chart.at(item.at).find((other) => other.end === item.end && other.rank > 20 && spread.has(other.type))?.type ?? (isLocative(chart, item) ? 'Location' : item.type);
  const counts = votes.get(key) ?? new Map<ItemType, number>();
  counts.set(clue, (counts.get(clue) ?? 0) + 1);
  votes.set(key, counts);
}

function isLocative(chart: Chart, { at, type }: Item): boolean {
  const before = chart.tokens[at - 1]?.lower ?? '';
  return locative.has(type === 'Short' && /^(?:de|het)$/.test(before) ? (chart.tokens[at - 2]?.lower ?? '') : before);
}

/** The type that clues give, when at least half of the places agree or no other clue speaks against it. */
function winner(key: string, types: ReadonlyMap<ItemType, number>): ItemType | null {
  const clues = [...types].filter(([type]) => type !== 'Name' && type !== 'Short').sort((a, b) => b[1] - a[1]);
  const [best, second] = clues;
  if (!best || (second && second[1] === best[1])) return null;
  const silent = (types.get('Name') ?? 0) + (types.get('Short') ?? 0);
  return best[0] === 'Location' && (silent > 2 * best[1] || (best[1] < 2 && /\p{Lu}.*\p{Lu}/u.test(key))) ? null : best[0];
}

/** Whether a text has a name that the paper explains. */
export function hasPaperName(tokens: readonly Token[], { exact, loose }: PaperNames): boolean {
  return tokens.some((_, at) => exact.longestAt(tokens, at) !== null || loose.longestAt(tokens, at, true) !== null);
}

/** Adds the names that the paper explains. */
export function addPaperNames(chart: Chart, { exact, loose }: PaperNames): void {
  for (let at = 0; at < chart.tokens.length; at++) {
    for (const hit of [exact.longestAt(chart.tokens, at), loose.longestAt(chart.tokens, at, true)]) {
      const name = hit?.values[0];
      if (!hit || !name) continue;
      const told = name.local === undefined ? { rule: 'elders-genoemd', rank: 19 } : { rule: 'ingevoerd', rank: 30, local: name.local };
      chart.add({ at, end: hit.end, type: name.type, rows: name.rows, ...told });
    }
  }
}
