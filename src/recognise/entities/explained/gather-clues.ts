import { getOrPut } from '../../../maps.js';
import { dutchWords } from '../../../tables/dutch-words.js';
import { wordClass } from '../../../tables/word-classes.js';
import type { Chart, Item } from '../chart.js';
import type { ItemType } from '../item-type.js';
import { ranks } from '../ranks.js';
import { isPlainWord } from '../capitals/no-name.js';
import { textAt, wordAt } from '../../words/tokens.js';

const locative: ReadonlySet<string> = new Set(['in', 'te', 'naar', 'uit', 'rond', 'nabij', 'vanuit']);
/** Types that one place gives away for all. */
const spread: ReadonlySet<ItemType> = new Set<ItemType>(['Person', 'Location', 'ArmedGroup', 'Law', 'Facility', 'Mission', 'NationalityOrGroup', 'Work', 'Thing']);
/** Sides of a country, which are a name in one place ("de regio Noord") and part of others elsewhere. */
const sides: ReadonlySet<string> = new Set([...wordClass('richting'), 'noorden', 'zuiden', 'oosten', 'westen']);
/** What one has in a body. */
const shares = wordClass('deelname');
const unknown: ReadonlySet<ItemType> = new Set<ItemType>(['Name', 'Short', 'Capital']);

type Votes = Map<string, Map<ItemType, number>>;

/** What a name of unknown type is called somewhere in the paper ("de heer X", "in X", "X, een militie"), and words that it writes with a capital only. */
export function gatherClues(charts: readonly Chart[]): ReadonlyMap<string, ItemType> {
  const votes: Votes = new Map();
  for (const chart of charts) for (const item of chart.items()) if (unknown.has(item.type) && !(item.end === item.at + 1 && sides.has(wordAt(chart.tokens, item.at)))) vote(chart, item, votes);
  let written: ReadonlySet<string> | null = null;
  const isWritten = (word: string) => {
    written ??= new Set(charts.flatMap((chart) => chart.tokens.filter((_, at) => !chart.isInAddress(at)).map(({ text }) => text)));
    return written.has(word);
  };
  const surnames = surnamesOf(charts);
  const clues = new Map<string, ItemType>();
  for (const [name, types] of votes) {
    const type = winner(name, types) ?? (isOfFamily(name, surnames) ? 'Person' : isOwnWord(name, types, isWritten) ? 'Organization' : null);
    if (type) clues.set(name, type);
  }
  for (const name of charts.flatMap(seemingPlaces)) if (surnames.has(name)) clues.set(name, 'Person');
  return clues;
}

/** Last words of the names of persons. */
function surnamesOf(charts: readonly Chart[]): ReadonlySet<string> {
  return new Set(charts.flatMap((chart) => chart.items().filter(({ type }) => type === 'Person').map(({ end }) => textAt(chart.tokens, end - 1))));
}

/** Words that only their endings make places ("Grundberg"): a person of the paper may be called so. */
const seemingPlaces = (chart: Chart): readonly string[] => chart.items().filter(({ type, rule, at, end }) => type === 'Location' && rule === 'hoofdwoord' && end === at + 1).map((item) => chart.textOf(item));

/** Whether a name ends in the surname of a person of the paper and begins with a word that is none of the language. */
const isOfFamily = (name: string, surnames: ReadonlySet<string>): boolean => surnames.has(name.slice(name.lastIndexOf(' ') + 1)) && !isPlainWord((name.split(' ', 1)[0] ?? '').toLowerCase());

/** What is named after a place that stays one elsewhere ("het programma Noordzee"). */
const ofPlaces: ReadonlySet<ItemType> = new Set<ItemType>(['Mission', 'Work', 'Thing']);

function vote(chart: Chart, item: Item, votes: Votes): void {
  const here = chart.at(item.at);
  const told = here.filter((other) => other.end === item.end && other.rank >= ranks.grammar).sort((a, b) => b.rank - a.rank)[0]?.type;
  const name = chart.textOf(item);
  const counts = getOrPut(votes, name, () => new Map<ItemType, number>());
  if (told !== undefined && ofPlaces.has(told) && here.some((other) => other.end === item.end && other.rule === 'tabel' && other.type === 'Location')) return;
  const isPlace = told === undefined && item.type !== 'Capital' && isLocative(chart, item);
  const clue = isPlace ? 'Location' : told !== undefined && spread.has(told) ? told : item.type;
  counts.set(clue, (counts.get(clue) ?? 0) + 1);
}

/** "in Hawija", "in de KAR", not "in de KAR-sector" nor in "een aandeel in de KAR"; an abbreviation goes "naar" many things that are no place. */
function isLocative({ tokens }: Chart, { at, end, type }: Item): boolean {
  const before = wordAt(tokens, at - 1);
  if (textAt(tokens, end) === '-' && tokens[end]?.glued) return false;
  if (type !== 'Short') return locative.has(before);
  return (before !== 'naar' && locative.has(before)) || ((before === 'de' || before === 'het') && wordAt(tokens, at - 2) === 'in' && !shares.has(wordAt(tokens, at - 3)));
}

/** The type that clues give, those of a programme or paper before as many of a place, which small words make of them too ("vanuit VMB"); a place must be one in a third of its mentions, an abbreviation at least twice. */
function winner(name: string, types: ReadonlyMap<ItemType, number>): ItemType | null {
  const [best, second, third] = [...types].filter(([type]) => !unknown.has(type)).sort((a, b) => b[1] - a[1] || Number(a[0] === 'Location') - Number(b[0] === 'Location'));
  const rival = best && ofPlaces.has(best[0]) && second?.[0] === 'Location' ? third : second;
  if (!best || (rival && rival[1] === best[1])) return null;
  if (best[0] !== 'Location') return best[0];
  const silent = [...types].reduce((sum, [type, count]) => sum + (unknown.has(type) ? count : 0), 0);
  return silent > 2 * best[1] || (best[1] < 2 && /\p{Lu}.*\p{Lu}/u.test(name)) ? null : 'Location';
}

/** A compound that stands three times with a capital and never without, but in addresses ("Buurtzorg"). */
function isOwnWord(name: string, types: ReadonlyMap<ItemType, number>, isWritten: (word: string) => boolean): boolean {
  const lower = name.toLowerCase();
  return types.size === 1 && (types.get('Capital') ?? 0) > 2 && name.length > 8 && !/ |talige?$/.test(name) && !dutchWords().isWord(lower) && !isWritten(lower);
}
