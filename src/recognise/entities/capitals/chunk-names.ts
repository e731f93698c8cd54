import { wordClass } from '../../../tables/word-classes.js';
import { remember } from '../../../tables/remember.js';
import type { Chart, Item } from '../chart.js';
import { isBody, type ItemType } from '../item-type.js';
import { ranks } from '../ranks.js';
import { chunkEnd, openers } from './chunk-end.js';
import { legalFormEnd } from './legal-form.js';
import { beginsSurname, isCapital, isInitialled } from './surname.js';
import { typeByTail } from '../tables/name-heads.js';
import { isNoName, isPiece, isPlainWord } from './no-name.js';
import { isColumn, isRowOfCells } from './table-cells.js';
import { headAt, textAt, type Token, wordAt } from '../../words/tokens.js';
import { isSurname } from '../../../tables/persons.js';
import { isRoyalBody, isStatesman, royals, typeOfChunk } from './type-of-chunk.js';

const functionWords = wordClass('functiewoord');
const noNames = wordClass('geen-naam');
const noAbbreviations = wordClass('geen-naam-afkorting');
const institutions = wordClass('instelling');
const articles = wordClass('lidwoord');
const addressing = wordClass('bezittelijk');
const motions = wordClass('motie');
const none: ReadonlySet<string> = new Set();
/** Kinds of things that papers name with a capital although it is a word ("het Kwaliteitskader"). */
const titled: ReadonlySet<ItemType> = new Set<ItemType>(['Work', 'Law', 'Organization', 'GovernmentOrganization', 'Mission']);

/** Rules that look names up. */
const tabled: ReadonlySet<string> = new Set(['tabel', 'portefeuille']);

/** Adds the runs of capitalised words that begin at these tokens ("Stichting Vluchteling", "Ain al Assad Air Base") with the type that their words tell, else as `Name` or `Short`; abbreviations of common words are none. */
export function addChunks(chart: Chart, places: readonly number[], common: ReadonlySet<string> = none): void {
  const { tokens } = chart;
  let [covered, next] = [0, 0];
  for (const at of places) {
    if (at < next) continue;
    for (const item of chart.at(at)) if (item.end > at + 1 && item.type !== 'Location' && tabled.has(item.rule)) covered = Math.max(covered, item.end);
    if (!isCapital(tokens[at])) continue;
    const start = isSource(chart, at) ? at : skipOpeners(chart, at);
    next = start === null ? at + 1 : chunkEnd(chart, start);
    if (start !== null && !isInPlace(chart, at, start) && (next > covered || start >= covered) && !common.has(textAt(tokens, start))) addChunk(chart, start, next);
  }
}

/** Whether a place of the tables begins with the opener before a name: "Verenigd Koninkrijk" at the start of a sentence. */
const isInPlace = (chart: Chart, at: number, start: number): boolean => start > at && chart.at(at).some((item) => item.rule === 'tabel' && item.type === 'Location' && item.end > start);

/** Whether a text begins with a name and a date, as notes name where something stood: "Veerblad, 3 mei 2031, «…»". */
function isSource(chart: Chart, at: number): boolean {
  const { tokens } = chart;
  if (at > 0 || functionWords.has(wordAt(tokens, 0)) || noNames.has(wordAt(tokens, 0))) return false;
  const end = chunkEnd(chart, 0);
  return textAt(tokens, end) === ',' && chart.has(end + 1, 'Date');
}

/** The first token from `at` on whose capital means something, or null when the run ends before. */
function skipOpeners(chart: Chart, from: number): number | null {
  let at = from;
  while (at < from + 4) {
    const token = chart.tokens[at];
    const next = chart.tokens[at + 1];
    if (!token) return null;
    if (legalFormEnd(chart.tokens, at) !== null || chart.at(at).some((item) => item.rule === 'tabel' && item.type === 'Organization')) return at;
    if (addressing.has(token.lower) || motions.has(token.lower) || isColumn(token) || (token.form.head === null && !next?.glued && at < from + 3 && isCommonAbbreviation(token))) {
      if (!isCapital(next)) return null;
      at++;
      continue;
    }
    if (beginsRoyalBody(chart, at)) return at;
    if (!token.first) return isCapital(next) && ((openers.has(token.lower) && !articles.has(wordAt(chart.tokens, at - 1))) || isAfterShort(chart.tokens, at) || isOffice(token) || (articles.has(token.lower) && isNamed(chart, at + 1))) ? at + 1 : at;
    if (isInitialled(chart.tokens, at) || beginsPerson(chart.tokens, at) || beginsSurname(chart.tokens, at) || fillsQuotation(chart, at)) return at;
    const opener = token.shape === 'capital' && token.form.head === null && (functionWords.has(token.lower) || (isPlain(token) && !(isCapital(next) && titled.has(token.form.tail ?? 'Location'))));
    if (!opener) return at;
    if (!next || !isCapital(next)) return null;
    at += isOffice(next) && isCapital(chart.tokens[at + 2]) && !beginsRoyalBody(chart, at + 1) ? 2 : 1;
    if (!isColumn(chart.tokens[at])) return at;
  }
  return at;
}

/** Whether an office or what the tables know begins at a token: an article before it is none of its name. */
const isNamed = (chart: Chart, at: number): boolean => headAt(chart.tokens, at) === 'Role' || chart.at(at).some(({ rule }) => rule === 'tabel');

/** Abbreviations with whose full stop a sentence may end. */
const mayEnd: ReadonlySet<string> = new Set(['mln', 'mld', 'jl', 'etc', 'enz']);

/** "Voor" of "€ 3 mln. Voor Kielo geldt dat niet": a preposition with which a sentence begins behind such an abbreviation. */
const isAfterShort = (tokens: readonly Token[], at: number): boolean => textAt(tokens, at - 1) === '.' && mayEnd.has(wordAt(tokens, at - 2)) && prepositions.has(wordAt(tokens, at));

/** Small words with which no surname begins. */
const prepositions: ReadonlySet<string> = new Set(['met', 'voor', 'door', 'naar', 'aan', 'over', 'om', 'tot', 'onder', 'tegen']);

/** Whether the name that begins at a token is that of a body called after a king or princess. */
const beginsRoyalBody = (chart: Chart, at: number): boolean => royals.has(textAt(chart.tokens, at)) && isRoyalBody(chart.tokens.slice(at, chunkEnd(chart, at)));

/** Whether a name that begins with a small word fills a quotation: «Op Koers Varen». */
const fillsQuotation = (chart: Chart, at: number): boolean => functionWords.has(wordAt(chart.tokens, at)) && isCapital(chart.tokens[at + 1]) && chart.at(at - 1).some(({ type, end }) => type === 'Title' && chunkEnd(chart, at) === end - 1);

/** Whether a first name that is a word as well begins the name of a person: "Jan Willem Vis", "Roos van der Berk". */
function beginsPerson(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.form.isGiven || functionWords.has(wordAt(tokens, at))) return false;
  let last = at + 1;
  while (particles.has(textAt(tokens, last))) last++;
  const name = textAt(tokens, last);
  return isCapital(tokens[last]) && (isSurname(tokens.slice(at + 1, last + 1).map(({ text }) => text).join(' ')) || isSurname(name) || (last === at + 1 && tokens[last]?.form.isGiven === true));
}

const particles = wordClass('tussenvoegsel');
const offices = wordClass('ambt-persoon');

/** "President" before the name of who is it; offices that are head words begin a name themselves. */
const isOffice = ({ form: { head, lower } }: Token): boolean => head === null && offices.has(lower);

function addChunk(chart: Chart, at: number, end: number): void {
  const tokens = chart.tokens.slice(at, end);
  const [first, second] = tokens;
  if (!first || chart.at(at).some((item) => item.end >= end && !(isRepeatedTitle(item) && item.end > end))) return;
  if (end === at + 1 && !isName(first) && !(isSource(chart, at) && isPaper(first)) && !opensRow(chart, at)) {
    if (!first.first && !isCommon(first)) chart.add({ at, end, type: 'Capital', rule: 'hoofdletter', rank: ranks.capital });
    return;
  }
  const last = tokens.at(-1);
  if (last && end > at + 1 && last.shape === 'capital' && broken.has(last.lower) && chart.tokens[end]?.shape === 'lower') return;
  if ((tokens.every((token) => isCommon(token) || token.text.length < 2) && !isSurname(chart.textOf({ at, end }))) || noAbbreviations.has(end === at + 1 ? first.lower : tokens.map((token) => token.lower).join(''))) return;
  if (isCountryBefore(chart, at, end)) return;
  const parts = bodiesTied(chart, at, end);
  if (parts.length > 1) return;
  const type = parts[0] === 'GovernmentOrganization' ? parts[0] : typeOfChunk(chart, at, end);
  if (end === at + 1 && first.shape === 'capital' && textAt(chart.tokens, at - 1) === 'een' && type !== 'Name') return;
  const unknown = type === 'Name' || type === 'Short';
  if (isPiece(chart, at, end) || (type === 'Name' && (isHeadOfTable(chart, at, end) || isRowOfCells(chart.tokens, at, end))) || (unknown ? isNoName(chart, at, end) : isLooseHead(chart, at, end))) return;
  const adjectiveAt = textAt(tokens, 1) === '-' && directions.has(first.lower) ? at + 2 : at;
  const demonym = unknown || tokens.some(({ text }) => text === 'and') ? chart.at(adjectiveAt).find((item) => item.type === 'NationalityOrGroup' && item.end < end) : undefined;
  if (demonym) {
    addChunk(chart, demonym.end, end);
    return;
  }
  chart.add({ at, end, type, rule: unknown ? 'hoofdletters' : parts.length > 0 ? 'deel-van' : 'hoofdwoord', rank: unknown ? ranks.capitals : ranks.headWord });
  if (type === 'Law' && second && end === at + 2 && isSurname(second.text)) return;
  if (!unknown && second && isCapital(second) && first.form.head !== null && !isRoyalBody(tokens) && !(offices.has(first.lower) && isBody(second.form.head))) chart.add({ at: at + 1, end, type: end === at + 2 && isName(second) ? 'Name' : 'Capital', rule: 'hoofdletter', rank: ranks.capital });
}

/** A title that the paper gives elsewhere: names stand within it. */
const isRepeatedTitle = ({ type, rule }: Item): boolean => type === 'Work' && rule === 'elders-genoemd';

/** Whether a country stands before a body of the tables, and they are two: "Daarom steunt Nederland Artsen zonder Grenzen". */
function isCountryBefore(chart: Chart, at: number, end: number): boolean {
  const country = chart.at(at).find(({ type, rule }) => type === 'Location' && rule === 'tabel');
  return country !== undefined && country.end < end && chart.at(country.end).some((item) => item.rule === 'tabel' && isBody(item.type) && item.end >= end);
}

/** The kinds of the known bodies that a hyphen ties to another abbreviation: of one in "KLQ-IOD", which is a part of it; of two that do something together ("NAVO-EU"). */
function bodiesTied(chart: Chart, at: number, end: number): readonly ItemType[] {
  const [first, hyphen, last] = chart.tokens.slice(at, end);
  if (end !== at + 3 || hyphen?.text !== '-' || first?.shape !== 'mixed' || last?.shape !== 'mixed') return [];
  return [at, at + 2].flatMap((part) => chart.at(part).find(({ end: to, type, rule }) => to === part + 1 && known.has(rule) && isBody(type))?.type ?? []);
}

/** Rules whose items are names as a table or the paper has them. */
const known: ReadonlySet<string> = new Set(['tabel', 'ingevoerd']);

/** Whether a word of no language begins a sentence as the first of three names or more: "Kielo, Veerbo en Oldema varen". */
function opensRow(chart: Chart, at: number): boolean {
  const { tokens } = chart;
  const token = tokens[at];
  if (!token?.first || isPlain(token) || isCommon(token) || textAt(tokens, at + 1) !== ',') return false;
  for (let next = at + 2, count = 1; count < longestRow; count++) {
    const name = tokens[next];
    const end = chunkEnd(chart, next);
    if (!name || !isCapital(name) || !isName(name) || chart.at(next).some((item) => item.end >= end && (item.type === 'Location' || item.type === 'Person'))) return false;
    if (wordAt(tokens, end) === 'en') return isCapital(tokens[end + 1]);
    if (textAt(tokens, end) !== ',') return false;
    next = end + 1;
  }
  return false;
}

/** Names of a row that are looked at. */
const longestRow = 12;

/** Words with which a name breaks off where the next has no capital: "Verklaring Omtrent het Gedrag". */
const broken: ReadonlySet<string> = new Set(['omtrent', 'van', 'voor', 'over', 'aan', 'inzake', 'tegen', 'naar', 'met', 'tot']);

/** "Jaar Aantal Bedrag": words of the language with a capital each from the start of a line on are cells of a table. */
function isHeadOfTable({ tokens }: Chart, at: number, end: number): boolean {
  const opener = tokens[at - 1];
  return end > at + 1 && opener?.first === true && !functionWords.has(opener.lower) && tokens.slice(at - 1, end).every((token) => token.shape === 'capital' && isPlain(token));
}

/** With a hyphen before the adjective of a country or region they are of one word with it ("Zuid-Hollandse"). */
const directions = wordClass('richting');

/** "Wet" of "Wet ambtenaren defensie", "Verordening" of "Verordening 883/2004": a kind of act whose name, or that of something else ("Regeling van werkzaamheden"), goes on in small letters or figures; a kind of thing that heads a column beside another ("Ministerie Bedrag"), or one whose name a quotation gives (Regeling «Kalme kades»). */
function isLooseHead(chart: Chart, at: number, end: number): boolean {
  const { tokens } = chart;
  if (end > at + 1 && tokens.slice(at + 1, end).every(isColumn)) return true;
  if (end === at + 1 && papers.has(headAt(tokens, at) ?? 'Thing') && chart.has(end, 'Title')) return true;
  const next = tokens[end];
  if (headAt(tokens, at) !== 'Law' || end > at + 1 || !next || next.first) return false;
  return next.shape === 'number' || actLinks.has(next.lower) || (next.shape === 'lower' && !functionWords.has(next.lower));
}

const papers: ReadonlySet<ItemType> = new Set<ItemType>(['Work', 'Law']);
const actLinks: ReadonlySet<string> = new Set(['op', 'van', 'inzake', 'tot', 'ter', 'betreffende']);

/** Whether a word before a date may name where something stood: none of the language, or one that ends as names of papers do ("Visserijnieuws"). */
const isPaper = (token: Token): boolean => !isPlain(token) || newspapers.has(token.lower) || typeByTail(token.text) === 'Organization';

/** Newspapers and programmes whose name is a word of the language ("Trouw"). */
const newspapers = wordClass('nieuwsbron');

/** Numbers of chapters of the budget that have a letter behind them ("IIIA", of the ministry of the prime minister). */
const budget = /^I{2,3}[A-C]$/;
/** Numbers of budget chapters and the like. */
const roman = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;

function isCommon(token: Token): boolean {
  return token.shape === 'mixed' ? noAbbreviations.has(token.lower) || roman.test(token.text) : noNames.has(token.lower) || functionWords.has(token.lower);
}

/** Whether a single word with a capital is a name. */
function isName(token: Token): boolean {
  if (token.shape === 'mixed') return !isCommonAbbreviation(token);
  if (institutions.has(token.lower)) return !token.first;
  if (token.first) return !isPlain(token) && (isStatesman(token.text) || isSurname(token.text));
  if (functionWords.has(token.lower) || noNames.has(token.lower) || token.text.length < 2) return false;
  return !isPlain(token) || titled.has(typeByTail(token.text) ?? 'Location');
}

/** "fte", "pdf", codes of one letter with figures ("F3", "A12"), and bodies or things of a kind ("ROC's", "GGD'en", "VVD'ers"). */
const isCommonAbbreviation = ({ text }: Token): boolean => isCommonShort(text);

const isCommonShort = remember((text) => roman.test(text) || budget.test(text) || noAbbreviations.has(text.replace(/'s$|(?<=\p{Lu})s$/u, '').toLowerCase()) || /^\p{L}\p{N}+\p{L}?$|^\p{Lu}{2,}'s$|'(?:ers?|en)$/u.test(text));

const isPlain = (token: Token): boolean => isPlainWord(token.lower);
