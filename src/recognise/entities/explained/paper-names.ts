import { describeEntity } from '../../../tables/entities.js';
import { wordClass } from '../../../tables/word-classes.js';
import type { Chart, Item } from '../chart.js';
import { isBody, type ItemType } from '../item-type.js';
import { ranks } from '../ranks.js';
import { commonShorts } from './common-shorts.js';
import { gatherClues } from './gather-clues.js';
import { initialsFit, lettersOf } from './initials.js';
import { introductions } from './introductions.js';
import { namesWithin, type ShownName } from './names-within.js';
import { repeatedTitles } from './repeated-titles.js';
import { typeByHead } from '../tables/name-heads.js';
import { type NameHit, NameIndex } from '../tables/name-index.js';
import { textAt, type Token, wordAt } from '../../words/tokens.js';

/** What a paper itself tells of a name: what it is, its full form, and the table rows of that. */
interface PaperName {
  readonly type: ItemType;
  readonly rows?: readonly string[];
  /** Full form, when the paper says that two names are one thing. */
  readonly local?: string;
}

/** The names of a paper as its own texts explain them. */
export interface PaperNames {
  /** By the words as written. */
  readonly exact: NameIndex<PaperName>;
  /** Long names in any capitals, by lower-case words. */
  readonly loose: NameIndex<PaperName>;
  /** Names that it writes within sentences, for the starts of others. */
  readonly within: NameIndex<ShownName>;
  /** Abbreviations that the paper explains as words which are no name. */
  readonly common: ReadonlySet<string>;
}

const noAbbreviations = wordClass('geen-naam-afkorting');
const english = wordClass('engels');
const foreignLinks = wordClass('vreemde-verbinding');

/** Collects what the charts of a paper tell, for a second reading: introduced abbreviations, and types that one place gives away. What only capitals make a name is none when its abbreviation is one of common words: "Key Performance Indicator (KPI)". */
export function collectPaperNames(charts: readonly Chart[], sources: readonly string[]): PaperNames {
  const shorts = charts.flatMap(commonShorts);
  const names: PaperNames = { exact: new NameIndex(), loose: new NameIndex(), within: namesWithin(charts), common: new Set(shorts.flatMap(([short, type]) => (type === null ? [short] : []))) };
  const clues = gatherClues(charts);
  for (const chart of charts) {
    for (const { short, long } of introductions(chart)) {
      const brief = chart.textOf(short);
      if (noAbbreviations.has(brief.toLowerCase()) && !(isCertain(long) && isSpelled(chart, short, long))) {
        if (long.type === 'Name' && silent.has(long.rule) && isSpelled(chart, short, long)) names.exact.add(chart.textOf(long), { type: 'Thing' });
        continue;
      }
      addIntroduced(names, brief, chart.textOf(long), { type: (saysNothing(chart, long) ? (clues.get(brief) ?? clues.get(chart.textOf(long))) : null) ?? long.type, rows: long.rows?.length ? long.rows : sameThings(chart, short, long), local: chart.textOf(long) });
    }
    for (const people of peoplesOf(chart)) names.exact.add(people, { type: 'NationalityOrGroup' });
  }
  for (const [short, type] of shorts) if ((type === 'Law' || type === 'Work') && !noAbbreviations.has(short.toLowerCase())) names.exact.add(short, { type });
  for (const title of [...charts.flatMap(titlesIn), ...sources.filter((source) => ofSeveral.test(source))]) names.exact.add(title, { type: 'Work' });
  for (const [title, type] of repeatedTitles(charts)) names.loose.add(title, { type });
  for (const [name, type] of clues) if (!names.common.has(name)) names.exact.add(name, { type });
  return names;
}

/** The titles of three words and more, one of them in small letters, that a text tells by quotation marks: elsewhere the paper may name them without. */
function titlesIn(chart: Chart): readonly string[] {
  const titles = chart.items().filter(({ at, end, type, rule }) => type === 'Work' && rule === 'titel' && end > at + 2 && /^\p{Lu}/u.test(textAt(chart.tokens, at)));
  return titles.filter(({ at, end }) => chart.tokens.slice(at, end).some(({ shape }) => shape === 'lower')).map((item) => chart.textOf(item));
}

/** Three words or more, the first with a capital. */
const ofSeveral = /^\p{Lu}\S* \S+ \S/u;

/** Rules that tell nothing of a name but that it has capitals or those letters. */
const silent: ReadonlySet<string> = new Set(['hoofdletter', 'hoofdletters', 'afkorting']);

/** Whether no word of a full name says what it is: then the noun before its short name may ("programma VMB"). */
const saysNothing = ({ tokens }: Chart, { at, end, type, rule }: Item): boolean => type === 'Name' || (type === 'Organization' && rule === 'afkorting' && tokens.slice(at, end).every(({ text }) => typeByHead(text) === null));

/** Whether a full name is certainly that of a body: its short name is a name even where other papers use it for common words. */
const isCertain = ({ type, rule }: Item): boolean => isBody(type) && !silent.has(rule);

const isSpelled = ({ tokens }: Chart, short: { at: number; end: number }, long: Item): boolean => initialsFit(tokens.slice(long.at, long.end), lettersOf(tokens.slice(short.at, short.end)));

function addIntroduced({ exact, loose }: PaperNames, brief: string, full: string, name: PaperName): void {
  exact.add(brief, name);
  exact.add(full, name);
  if (full.includes(' ')) loose.add(full.toLowerCase(), name);
}

/** "Yezidi" of "Yezidi's". */
function peoplesOf(chart: Chart): readonly string[] {
  return chart.items().filter(({ type }) => type === 'NationalityOrGroup').flatMap(({ at }) => /^(\p{Lu}\p{L}+)'s/u.exec(textAt(chart.tokens, at))?.[1] ?? []);
}

/** The rows that the tables have under the short name, as far as the full form is their name too. */
function sameThings(chart: Chart, short: { at: number; end: number }, long: Item): readonly string[] {
  const rows = chart.at(short.at).find((item) => item.end === short.end && item.rows?.length)?.rows ?? [];
  const words = new Set(chart.tokens.slice(long.at, long.end).map((token) => token.lower));
  return rows.filter((slug) => namesOf(slug).some((name) => {
    const known = name.toLowerCase().split(/[^\p{L}]/u).filter((word) => word.length > 3);
    return known.filter((word) => words.has(word)).length * 2 > known.length;
  }));
}

function namesOf(slug: string): readonly string[] {
  const row = describeEntity(slug);
  return row ? [row.label, ...row.altLabels] : [];
}

/** The names of a text that the paper explains, and the tokens at which they or its common abbreviations stand. */
export function findPaperNames(tokens: readonly Token[], { exact, loose, within, common }: PaperNames): { readonly items: readonly Item[]; readonly places: readonly number[] } {
  const items: Item[] = [];
  const places: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const before = items.length;
    const hit = exact.longestAt(tokens, at);
    if (!isPartyOf(tokens, at, hit)) addHit(hit, at, items);
    addHit(loose.longestAt(tokens, at, true), at, items);
    if (tokens[at]?.first) addShown(within.longestAt(tokens, at), tokens, at, items);
    if (items.length > before || (common.size > 0 && tokens[at]?.shape !== 'lower' && common.has(textAt(tokens, at)))) places.push(at);
  }
  return { items, places };
}

/** Whether a bracket tells the party of who stands before it, though the paper has another meaning for its letters: "Vis (SGP)". */
function isPartyOf(tokens: readonly Token[], at: number, hit: NameHit<PaperName> | null): boolean {
  if (!hit || !parties.has(wordAt(tokens, at)) || textAt(tokens, at - 1) !== '(' || textAt(tokens, at + 1) !== ')') return false;
  return hit.values[0]?.local?.endsWith(textAt(tokens, at - 2)) !== true;
}

const parties = wordClass('partij');

/** Not at the start of an English sentence ("Decision on …"). */
function addShown(hit: NameHit<ShownName> | null, tokens: readonly Token[], at: number, items: Item[]): void {
  const name = hit?.values[0];
  if (hit && name && !foreignLinks.has(wordAt(tokens, hit.end)) && !english.has(wordAt(tokens, hit.end))) items.push({ at, end: hit.end, type: name.type, rule: name.rule, rank: name.rank });
}

function addHit(hit: NameHit<PaperName> | null, at: number, items: Item[]): void {
  const name = hit?.values[0];
  if (!hit || !name) return;
  const { type, rows, local } = name;
  items.push({ at, end: hit.end, type, rows, ...(local === undefined ? { rule: 'elders-genoemd', rank: ranks.elsewhere } : { rule: 'ingevoerd', rank: ranks.introduced, local }) });
}
