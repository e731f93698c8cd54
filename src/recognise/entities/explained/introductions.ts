import { groupBy } from '../../../maps.js';
import { describeEntity } from '../../../tables/entities.js';
import { wordClass } from '../../../tables/word-classes.js';
import { valueTypes } from '../../../types/mention.js';
import type { Chart, Item } from '../chart.js';
import { isBody, type ItemType } from '../item-type.js';
import { isDomain } from '../capitals/chunk-end.js';
import { ranks } from '../ranks.js';
import { initialsFit, isSpelledIn, lettersOf, spells, startsOf } from './initials.js';
import { typeByHead, typeByTail, typeOfEnd } from '../tables/name-heads.js';
import { titled, typeOfNoun, typeOfRest, typeOfUnknown, typeOfWords } from './type-of-words.js';
import { textAt, type Token, wordAt } from '../../words/tokens.js';
import { isYear } from '../../values/calendar.js';

/** A short name in brackets and what stands before it: "Autoriteit Consument & Markt (ACM)". */
export interface Introduction {
  readonly short: { readonly at: number; readonly end: number };
  readonly long: Item;
}

const functionWords = wordClass('functiewoord');
const links: ReadonlySet<string> = new Set(['van', 'voor', 'op', 'bij', 'en', 'tot', 'de', 'der', 'het', 'aan', 'in', 'inzake', 'over', 'tegen', 'met', 'ter', 'andere', 'alle']);
/** Words in a bracket before the short name. */
const heralds: ReadonlySet<string> = new Set(['hierna', 'verder', 'afgekort', 'kortweg']);
const articles: ReadonlySet<string> = new Set(['de', 'het']);
const articleWords: ReadonlySet<string> = new Set(['artikel', 'artikelen', 'art', 'artt']);
const closing: ReadonlySet<string> = new Set(['»', '”', '"', "'"]);
const stops: ReadonlySet<string> = new Set([')', ':', ',', ';']);
/** Marks that a full name may have in it. */
const passed: ReadonlySet<string> = new Set(['-', ',', '&']);
const never: ReadonlySet<ItemType> = new Set<ItemType>([...valueTypes, 'Title', 'Portfolio', 'Person', 'Event', 'NationalityOrGroup', 'Capital', 'Year']);
/** Types of a first word that do not tell what a longer name is. */
const vague: ReadonlySet<ItemType> = new Set<ItemType>([...never, 'Location', 'Name']);

/** The names that a text introduces in brackets. */
export function introductions(chart: Chart): readonly Introduction[] {
  const found: Introduction[] = [];
  let ends: ReadonlyMap<number, readonly Item[]> | null = null;
  for (let at = 0; at < chart.tokens.length; at++) {
    if (textAt(chart.tokens, at) !== '(') continue;
    const short = readShort(chart, at + 1);
    if (!short) {
      const spelled = readSpelled(chart, at);
      if (spelled) found.push(spelled);
      continue;
    }
    ends ??= byEnd(chart);
    const close = closing.has(textAt(chart.tokens, at - 1)) ? at - 1 : at;
    const bracket = ends.has(close) ? close : beforeDay(chart, close);
    const long = findLong(chart, ends.get(bracket) ?? [], bracket, short);
    if (long && mayBeOne(chart, short, long) && !isOfAnother(chart.tokens, short, long) && (!isYearNext(chart.tokens, short.end) || isInitialsOf(chart, short, long))) found.push({ short, long: { ...long, type: typeOfUnknown(chart, long) } });
  }
  return found;
}

/** "inkomensondersteuning AOW (IO-AOW)": what the bracket names holds the name before it, and is another thing. */
const isOfAnother = (tokens: readonly Token[], short: { readonly end: number }, { at, end }: Item): boolean => end === at + 1 && textAt(tokens, short.end - 2) === '-' && textAt(tokens, short.end - 1) === textAt(tokens, at);

/** The items of a chart that may be a full name, by the token at which they end; the name of a person is none, nor an article, whose bracket tells what it is about ("artikel 3 (Veren)") or what the act is called. */
function byEnd(chart: Chart): ReadonlyMap<number, readonly Item[]> {
  return groupBy(chart.items().filter(({ at, end, type }) => !never.has(type) && !articleWords.has(wordAt(chart.tokens, at)) && !chart.at(at).some((other) => other.end === end && other.type === 'Person')), ({ end }) => end);
}

/** Where a name ends behind which the day of a meeting stands, which is no part of it: "Raad van Veren van 3 mei 2030 (RVV)". */
function beforeDay(chart: Chart, end: number): number {
  const day = [end - 3, end - 2].find((at) => textAt(chart.tokens, at - 1) === 'van' && chart.at(at).some((item) => item.type === 'Date' && item.end === end));
  return day === undefined ? end : day - 1;
}

/** "Verordening (EG) nr. 1370/2007": part of the number. */
const unions: ReadonlySet<string> = new Set(['EU', 'EG', 'EEG', 'EGKS', 'Euratom', 'GBVB']);
const acts: ReadonlySet<string> = new Set(['verordening', 'richtlijn', 'besluit', 'beschikking', 'uitvoeringsverordening', 'uitvoeringsbesluit']);

/** The token at which a short name begins in a bracket: past "hierna: de". */
export function shortStart(tokens: readonly Token[], from: number): number {
  let at = from;
  if (heralds.has(wordAt(tokens, at))) at += textAt(tokens, at + 1) === ':' ? 2 : 1;
  return articles.has(wordAt(tokens, at)) ? at + 1 : at;
}

/** Kinds of things that no party bears the name of. */
const papers: ReadonlySet<ItemType> = new Set<ItemType>(['Work', 'Law']);

/** Whether the name of a paper or act that ends at a bracket has these initials: there "SGP" is the "Stabiliteits- en Groeipact". */
function isWrittenOut(chart: Chart, bracket: number, short: { at: number; end: number }): boolean {
  const letters = lettersOf(chart.tokens.slice(short.at, short.end));
  for (let at = bracket - 2; at > bracket - longest; at--) {
    const isPaper = chart.at(at).some(({ end, type }) => end === bracket && papers.has(type));
    if (isPaper && initialsFit(chart.tokens.slice(at, bracket), letters)) return true;
  }
  return false;
}

/** Where papers are printed, which stands before their number. */
const printed = wordClass('vindplaats');

/** Whether an abbreviation is spelled by a name: what else stands before a year is who wrote it. */
const isInitialsOf = (chart: Chart, { at, end }: Introduction['short'], long: Item): boolean => chart.tokens[at]?.shape === 'mixed' && isSpelledBy(lettersOf(chart.tokens.slice(at, end)), chart, long);

/** Whether a bracket ends with the year of the paper whose short name stands in it: ", 2031)". */
const isYearNext = (tokens: readonly Token[], at: number): boolean => textAt(tokens, at) === ',' && isYear(textAt(tokens, at + 1)) && textAt(tokens, at + 2) === ')';

/** Whether a short name ends here: with the bracket, or before the number or year of a paper in it ("(Wzx; Kamerstukken 36 123)", "(CVP, 2031)"). */
export const endsShort = (tokens: readonly Token[], at: number): boolean => textAt(tokens, at) === ')' || isYearNext(tokens, at) || (/^[,;]$/.test(textAt(tokens, at)) && printed.has(wordAt(tokens, at + 1)));

/** "ACM", "RED-III", "hierna: ACM" up to the closing bracket; no figures, no known party or place. */
function readShort(chart: Chart, from: number): { at: number; end: number } | null {
  const { tokens } = chart;
  const at = shortStart(tokens, from);
  let end = at + 1;
  while (end < at + 4 && tokens[end]?.glued && !stops.has(textAt(tokens, end))) end++;
  const first = tokens[at];
  if (!first || !endsShort(tokens, end) || !/^\p{L}/u.test(first.text) || !(first.shape === 'mixed' || first.shape === 'capital') || tokens[end - 1]?.shape === 'mark' || /^[IVX]+$|^(?:I{2,3}|IV|IX)[A-C]$|^\p{L}$|'er|\d{3}/u.test(first.text) || tokens.slice(at, end).some(({ text }) => text === '(')) return null;
  if ((unions.has(first.text) && acts.has(wordAt(tokens, from - 2))) || isDomain(tokens, end - 1)) return null;
  const known = chart.at(at).some((item) => item.end === end && (item.type === 'Location' || item.rows?.some((slug) => describeEntity(slug)?.group === 'politieke partij')));
  return known && !isWrittenOut(chart, from - 1, { at, end }) ? null : { at, end };
}

function findLong(chart: Chart, items: readonly Item[], bracket: number, short: { at: number; end: number }): Item | null {
  const letters = lettersOf(chart.tokens.slice(short.at, short.end));
  const byLength = [...items].sort((a, b) => a.at - b.at || b.rank - a.rank).filter(({ at }, i, sorted) => sorted[i - 1]?.at !== at);
  const fitting = byLength.filter((item) => initialsFit(chart.tokens.slice(item.at, item.end), letters)).sort((a, b) => b.at - a.at);
  const tabled = chart.at(short.at).some((item) => item.end === short.end && item.rows?.length);
  const sure = fitting[0] ?? typedAs(chart, byLength, headBefore(chart, bracket, letters, true));
  if (sure || tabled) return sure;
  const [whole] = byLength;
  if (whole?.type === 'Work' && whole.rule === 'hoofdwoord') return isSpelledBy(letters, chart, whole) ? whole : null;
  return byLength.find((item) => item.type !== 'Location' && item.type !== 'Work' && !isEndOfName(chart, item) && !isHolder(item, byLength)) ?? headBefore(chart, bracket, letters, false);
}

/** Whether a name, with or without the adjective of a country before it, has these letters in order ("Europese Trade Control System (TRACS)"). */
function isSpelledBy(letters: string, chart: Chart, { at, end }: Item): boolean {
  const adjective = chart.at(at).find((item) => item.type === 'NationalityOrGroup' && item.end < end);
  return [at, ...(adjective ? [adjective.end] : [])].some((from) => isSpelledIn(letters, lettersOf(chart.tokens.slice(from, end))));
}

/** "voorzitter van de Bond van Veren (BVV)": who holds an office of a body that has a name of its own, to which the letters belong. */
const isHolder = ({ type, at }: Item, items: readonly Item[]): boolean => type === 'Role' && items.some((item) => item.at > at && isBody(item.type));

/** "Rijk" of "Auditdienst Rijk": a word of the tables that ends a longer name. */
const isEndOfName = ({ tokens }: Chart, { at, end }: Pick<Item, 'at' | 'end'>): boolean => end === at + 1 && tokens[at - 1]?.shape === 'capital' && tokens[at - 1]?.first === false;

/**
 * A name that is the end of one of the tables is of its kind: "Sociale Zaken en Werkgelegenheid" of "Ministerie van Sociale Zaken en Werkgelegenheid";
 * one behind the head word of a paper or programme is all of that: "Agenda Vrije Open Veren (VOV)".
 */
function typedAs({ tokens }: Chart, items: readonly Item[], long: Item | null): Item | null {
  const whole = long && items.find(({ rule, at }) => rule === 'tabel' && at < long.at);
  if (!long || whole) return long && whole ? { ...long, type: whole.type } : null;
  const isHeaded = tokens.slice(long.at, long.end).some(({ text }) => typeByHead(text) !== null);
  return (isHeaded ? null : items.find(({ at, type }) => at === long.at - 1 && typeByHead(textAt(tokens, at)) === type && titled.has(type))) ?? long;
}

/** "SNP (Stichting Noorderponten)": an abbreviation, alone or before a hyphen, that the bracket behind it spells. */
function readSpelled({ tokens }: Chart, bracket: number): Introduction | null {
  const at = tokens[bracket - 2]?.text === '-' && tokens[bracket - 2]?.glued ? bracket - 3 : bracket - 1;
  const [short, first] = [tokens[at], tokens[bracket + 1]];
  if (!short || !/^\p{Lu}{3,6}$/u.test(short.text) || first?.shape !== 'capital') return null;
  let end = bracket + 1;
  while (end < bracket + longest && tokens[end] && !/^[().:;«»]$/.test(textAt(tokens, end))) end++;
  const full = tokens.slice(bracket + 1, end);
  if (textAt(tokens, end) !== ')' || full.length < 2 || !spells(full, lettersOf([short]))) return null;
  return { short: { at, end: at + 1 }, long: { at: bracket + 1, end, type: typeByHead(first.text) ?? typeOfWords(full) ?? 'Organization', rule: 'afkorting', rank: ranks.introduced } };
}

/** Tokens of the longest full name in a bracket. */
const longest = 11;

/**
 * Whether a word in a bracket may be another name of what stands before it: not of a name of one word with which it shares nothing ("Kielopharm (Veervax)" are maker and product, "Berk (LNV)" a minister),
 * nor where the same word stands before the name as what that belongs to ("Handboek van de Veerbond (hierna: het Handboek)").
 */
function mayBeOne({ tokens }: Chart, short: { at: number; end: number }, long: Item): boolean {
  const word = tokens[short.at];
  if (word?.shape === 'mixed') return (long.type !== 'Name' && !isBody(long.type)) || long.end > long.at + 1 || isSpelledIn(lettersOf([word]), lettersOf(tokens.slice(long.at, long.end)));
  if (word?.shape !== 'capital' || short.end > short.at + 1) return true;
  if (tokens.slice(long.at, long.end).some(({ text }) => isSpelledIn(lettersOf([word]), lettersOf([{ text }])))) return true;
  if (tokens.slice(Math.max(0, long.at - farthest), long.at).some(({ lower }) => lower === word.lower || (lower.length > word.lower.length + 3 && lower.endsWith(word.lower)))) return false;
  return long.end > long.at + 1 || textAt(tokens, short.at - 1) !== '(';
}

/** Tokens before a name within which a word for what belongs to it may stand. */
const farthest = 12;

/** "Subsidieregeling energiebesparing eigen huis" before "(SEEH)": back to a capital with a head word or with these initials. */
function headBefore(chart: Chart, bracket: number, letters: string, initials: boolean): Item | null {
  for (let at = bracket - 1; at >= Math.max(0, bracket - letters.length - 10); at--) {
    const token = chart.tokens[at];
    if (!token || token.lower === 'om' || (token.shape === 'mark' && !passed.has(token.text))) return null;
    if (initials && token.shape === 'lower' && isNounOf(chart, at, bracket, letters)) return null;
    if (token.shape !== 'capital' && token.shape !== 'mixed') continue;
    const known = chart.at(at).filter((item) => !vague.has(item.type)).sort((a, b) => b.rank - a.rank)[0];
    const type = typeOfWords(chart.tokens.slice(at + 1, bracket)) ?? known?.type ?? typeByHead(token.text) ?? typeByTail(token.text) ?? typeOfNoun(chart, at) ?? typeOfRest(chart, at + 1, bracket);
    if (!initials && isEndOfName(chart, { at, end: bracket })) continue;
    if (hasBareArticle(chart, at + 1, bracket)) return null;
    if (initials && functionWords.has(token.lower) && !articles.has(token.lower) && chart.tokens[at + 1]?.shape === 'lower') continue;
    const fits = initials ? initialsFit(chart.tokens.slice(at, bracket), letters) : isHeadOfName(chart, at) && !chart.tokens.slice(at, bracket).some((t) => t.shape === 'mark' || (functionWords.has(t.lower) && !links.has(t.lower)));
    if (fits) return isRowOfPlaces(chart, at, bracket) ? null : { at: initials && beginsWithArticle(chart, at, bracket, letters) ? at + 1 : at, end: bracket, type: type ?? 'Organization', rule: 'afkorting', rank: ranks.introduced };
  }
  return null;
}

/** "programma Snel Varen (PSV)": a noun of small letters gives the first initial and the name behind it the others, whatever has a capital further back. */
const isNounOf = (chart: Chart, at: number, bracket: number, letters: string): boolean =>
  chart.tokens[at + 1]?.shape === 'capital' && typeOfEnd(textAt(chart.tokens, at)) !== null && chart.at(at + 1).some(({ end }) => end === bracket) && startsOf(chart.tokens.slice(at, bracket)).startsWith(letters);

/** Whether the article of a sentence stands before a name that has the initials without it: "De directie Bruggen Oost (DBO)". */
const beginsWithArticle = ({ tokens }: Chart, at: number, end: number, letters: string): boolean => articles.has(wordAt(tokens, at)) && tokens[at + 1]?.shape === 'lower' && initialsFit(tokens.slice(at + 1, end), letters);

/** Whether several places stand here in a row, whose initials name them together: "Vuren, Gorsel en Laren (VGL)". */
function isRowOfPlaces(chart: Chart, at: number, end: number): boolean {
  for (let from = at; from < end; ) {
    const place = chart.at(from).find(({ type }) => type === 'Location');
    if (!place || place.end >= end) return place?.end === end && from > at;
    if (!between.has(textAt(chart.tokens, place.end))) return false;
    from = place.end + 1;
  }
  return false;
}

/** What stands between the names of a row. */
const between: ReadonlySet<string> = new Set([',', 'en']);

/** Whether a word begins a name by what it says, or by what the noun behind it says, of an act or scheme ("Landelijke opkoopregeling veren met …"). */
const isHeadOfName = (chart: Chart, at: number): boolean => typeByHead(textAt(chart.tokens, at)) !== null || (!functionWords.has(wordAt(chart.tokens, at)) && typeOfNoun(chart, at) === 'Law');

/** "Rekenkamer de risico's", "Rekenkamer en de Oeverdienst": past an article that no preposition brings another thing begins. */
function hasBareArticle({ tokens }: Chart, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const before = wordAt(tokens, at - 1);
    const isArticle = articles.has(textAt(tokens, at)) || textAt(tokens, at) === 'een';
    if (isArticle && (!links.has(before) || (before === 'en' && tokens[at + 1]?.shape === 'capital'))) return true;
  }
  return false;
}
