import { wordClass } from '../../tables/word-classes.js';
import { isYear } from '../values/calendar.js';
import { textAt, type Token, wordAt } from '../words/tokens.js';
import type { Chart } from './chart.js';
import type { ItemType } from './item-type.js';
import { ranks } from './ranks.js';

const functionWords = wordClass('functiewoord');
const makers: ReadonlySet<ItemType> = new Set<ItemType>(['Organization', 'GovernmentOrganization', 'Person', 'Name', 'Short']);
/** Tokens of the longest name of a maker, and of the longest title. */
const longestMaker = 12;
const longestTitle = 40;

/** Adds the titles without quotation marks that lists of literature tell by their maker and year: "Veerraad (2031). Kalme kades.", "(Veerraad, Kalme kades en havens, 2031)". */
export function addLiterature(chart: Chart): void {
  for (let at = 0; at < chart.tokens.length; at++) {
    if (textAt(chart.tokens, at) === '(' && isEntry(chart, at)) addTitle(chart, behindYear.has(textAt(chart.tokens, at + 3)) ? at + 4 : at + 3);
    if (opening.has(textAt(chart.tokens, at))) addWithin(chart, at + 1);
  }
}

/** Whether a year in brackets ends a maker with whom an entry begins. */
function isEntry(chart: Chart, at: number): boolean {
  const { tokens } = chart;
  if (!isYear(textAt(tokens, at + 1)) || textAt(tokens, at + 2) !== ')') return false;
  for (let start = at - 1; start >= Math.max(0, at - longestMaker); start--) if (endOfMaker(chart, start) === at && beginsEntry(tokens, start)) return true;
  return false;
}

const behindYear: ReadonlySet<string> = new Set(['.', ',', ':']);
const opening: ReadonlySet<string> = new Set(['(', ';']);

/** Where the longest name of a maker that starts at a token ends, or null. */
function endOfMaker(chart: Chart, at: number): number | null {
  const ends = chart.at(at).filter(({ type }) => makers.has(type)).map(({ end }) => end);
  return ends.length > 0 ? Math.max(...ends) : null;
}

/** Whether nothing but a mark, a figure or the word for a source stands before an entry. */
function beginsEntry(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || tokens[at]?.first === true || before.shape === 'mark' || before.shape === 'number';
}

/** Adds the title that starts at a token, up to the end of its sentence or where its page, address or publisher begins. */
function addTitle(chart: Chart, at: number): void {
  const { tokens } = chart;
  if (!/^\p{Lu}/u.test(textAt(tokens, at))) return;
  let end = at;
  while (end < at + longestTitle && !endsTitle(chart, end)) end++;
  if (end < at + longestTitle) addWork(chart, at, end);
}

function endsTitle(chart: Chart, at: number): boolean {
  const { tokens } = chart;
  const [text, next] = [textAt(tokens, at), tokens[at + 1]];
  if (text === '' || text === ';' || text === '(') return true;
  if (text === '.') return next === undefined || next.first;
  return text === ',' && (behindTitle.has(next?.lower ?? '') || [',', '.'].includes(textAt(tokens, endOfMaker(chart, at + 1) ?? -1)));
}

/** What stands behind a title. */
const behindTitle: ReadonlySet<string> = new Set(['p', 'pp', 'blz', 'pagina', 'nr', 'section', 'chapter', 'hoofdstuk', 'paragraaf', 'http', 'https', 'www', 'in', 'geraadpleegd']);

/** Adds the title of a maker who stands first in a bracket, when a date ends what is said of it. */
function addWithin(chart: Chart, at: number): void {
  const { tokens } = chart;
  const comma = endOfMaker(chart, at);
  if (comma === null || textAt(tokens, comma) !== ',' || !/^\p{Lu}/u.test(textAt(tokens, comma + 1))) return;
  for (let end = comma + 2; end < comma + longestTitle; end++) {
    const text = textAt(tokens, end);
    if (text === '' || text === '(' || text === ')') return;
    if (text === ',' && isLastDate(chart, end + 1)) {
      addWork(chart, comma + 1, end);
      return;
    }
  }
}

/** Whether no more than a date stands before the end of a bracket or the next entry in it: "2031)", "geraadpleegd 3 mei 2031;". */
function isLastDate(chart: Chart, at: number): boolean {
  const from = wordAt(chart.tokens, at) === 'geraadpleegd' ? at + 1 : at;
  return chart.at(from).some(({ type, end }) => type === 'Date' && closing.has(textAt(chart.tokens, end)));
}

const closing: ReadonlySet<string> = new Set([')', ';']);

/** Adds a title that has a noun or the like in small letters ("Kielo en Veerbo" are two names) and no verb or pronoun of a sentence that stands behind a source. */
function addWork(chart: Chart, at: number, end: number): void {
  const words = chart.tokens.slice(at, end).filter(({ shape }) => shape === 'lower');
  if (words.some(({ lower }) => !functionWords.has(lower)) && !words.some(({ lower }) => ofSentences.has(lower))) chart.add({ at, end, type: 'Work', rule: 'literatuur', rank: ranks.introduced });
}

const ofSentences: ReadonlySet<string> = new Set(['is', 'zijn', 'was', 'waren', 'wordt', 'worden', 'werd', 'werden', 'heeft', 'hebben', 'had', 'hadden', 'kan', 'kunnen', 'zal', 'zullen', 'moet', 'moeten', 'ook', 'wij', 'we', 'wel']);
