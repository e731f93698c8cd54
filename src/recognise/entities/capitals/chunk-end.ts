import { dutchWords } from '../../../tables/dutch-words.js';
import { isSurname } from '../../../tables/persons.js';
import { wordClass } from '../../../tables/word-classes.js';
import type { Chart } from '../chart.js';
import { isBody } from '../item-type.js';
import { companies, legalFormEnd } from './legal-form.js';
import { isHead, Manner } from './manner.js';
import { isPlainWord } from './no-name.js';
import { endsPortfolio } from './portfolio-end.js';
import { isColumn } from './table-cells.js';
import { beginsSurname, initial, isCapital, isElsewhere, isFirstOnly, isInitial, isInitialled, isOfBody, isOfSurname, places } from './surname.js';
import { headAt, textAt, type Token, wordAt } from '../../words/tokens.js';

const links = wordClass('verbinding');
const articles = wordClass('lidwoord');
const foreignLinks = wordClass('vreemde-verbinding');
const functionWords = wordClass('functiewoord');
const particles = wordClass('tussenvoegsel');
const members = wordClass('kamerlid');
const noNames = wordClass('geen-naam');
const offices = wordClass('ambt-persoon');
const englishHeads = wordClass('engels-hoofd');
const arabicArticles = wordClass('arabisch-lidwoord');
/** Words that with a capital begin a sentence or a cell of a table, and are no part of a name. */
export const openers: ReadonlySet<string> = new Set(['in', 'tussen', 'zoals', 'vanaf', 'dit', 'deze', 'er', 'wat', 'wie', 'welke', 'hoe', 'is', 'was', 'na', 'sinds', 'bij', 'als', 'indien', 'tijdens', 'volgens', 'ook', 'niet', 'geen', 'zie', 'bron']);

/** Endings of names that are addresses of their own ("Kielo.nl"). */
const domains: ReadonlySet<string> = new Set(['nl', 'com', 'eu', 'org', 'net', 'be']);

/** Whether such an ending stands at a token. */
export const isDomain = (tokens: readonly Token[], at: number): boolean => tokens[at]?.glued === true && textAt(tokens, at - 1) === '.' && domains.has(textAt(tokens, at));

/** Words that do so when the next words have none. */
const smallWords: ReadonlySet<string> = new Set([...links, ...articles, 'aan', 'door', 'met', 'naar', 'om', 'over', 'uit']);

/** The token after the name that starts at `at`. */
export function chunkEnd(chart: Chart, at: number): number {
  const { tokens } = chart;
  const manner = new Manner(tokens, at);
  let end = at + 1;
  for (;;) {
    const company = legalFormEnd(tokens, end);
    if (company !== null) return company;
    if (endsPortfolio(chart, at, end)) return end;
    const next = stepEnd(chart, end, manner);
    if (next === null) return isMovers(tokens, at, end) ? at + 1 : trimmed(chart, at, end);
    manner.headed ||= isHead(tokens[next - 1]);
    end = next;
  }
}

const motions = wordClass('motie');

/** Whether a name is that of two members who moved something together ("motie Vis-Berk"), not of one with two surnames. */
function isMovers(tokens: readonly Token[], at: number, end: number): boolean {
  const before = textAt(tokens, at - 1) === '-' ? at - 2 : at - 1;
  if (textAt(tokens, at + 1) !== '-' || !motions.has(wordAt(tokens, before))) return false;
  const [first, second] = [textAt(tokens, at), tokens.slice(at + 2, end).map(({ text }) => text).join(' ')];
  return isSurname(first) && isSurname(second) && !isSurname(`${first}-${second}`);
}

const cabinets: ReadonlySet<string> = new Set(['kabinet', 'kabinetten']);

/** A name does not end in an adjective of a country ("Evaluatie Nederlandse bijdrage"), nor a ministry in the number of its budget, nor who led a cabinet in that of the cabinet. */
function trimmed(chart: Chart, at: number, end: number): number {
  const before = textAt(chart.tokens, at - 1) === '-' ? at - 2 : at - 1;
  const isNumbered = wordAt(chart.tokens, at) === 'ministerie' || cabinets.has(wordAt(chart.tokens, before));
  if (isNumbered && end > at + 1 && /^[IVX]+$/.test(textAt(chart.tokens, end - 1))) return end - 1;
  const adjective = chart.at(end - 1).some((item) => item.type === 'NationalityOrGroup' && item.end === end) && chart.tokens[end]?.shape === 'lower';
  if (end === at + 1 || !adjective) return end;
  let shorter = end - 1;
  while (shorter > at + 1 && chart.tokens[shorter - 1]?.shape === 'lower') shorter--;
  return shorter;
}

function stepEnd(chart: Chart, end: number, manner: Manner): number | null {
  const { tokens } = chart;
  const before = tokens[end - 1];
  const token = tokens[end];
  const next = tokens[end + 1];
  if (!token || !before || chart.has(end, 'Date')) return null;
  if (members.has(before.lower) || isDomain(tokens, end - 1) || ((isCapital(token) || token.text === '-') && cabinets.has(before.lower))) return null;
  if (token.text === '-' && token.glued) return next?.glued && next.text !== ',' ? (tiedEnd(tokens, end + 1) ?? (manner.paper && next.shape === 'lower' && isAbbreviation(before) ? end + 2 : null)) : suspendedEnd(tokens, end);
  if (token.text === '.' && token.glued && initial.test(before.text)) return manner.person || manner.office ? initialEnd(tokens, end) : null;
  if (token.text === '.' && token.glued && before.text === 'St') return isCapital(next) ? end + 2 : null;
  if (isDomain(tokens, end + 1)) return end + 2;
  if (token.text === '*' && token.glued && next?.glued) return isCapital(next) ? end + 2 : null;
  if (token.text === '&') return isCapital(next) ? (endsBody(chart, end) || isInitial(tokens, end + 1) ? null : partnerEnd(tokens, end + 1)) : manner.headed && next?.shape === 'lower' ? end + 2 : null;
  if (isCapital(token)) return token.first || isHouse(before, token) || endsOffice(tokens, end) || (isColumn(token) && (!manner.headed || endsBody(chart, end))) || isOpener(tokens, end) || isHolder(chart, end) || (!manner.person && !manner.office && !manner.headed && isInitialled(tokens, end)) ? null : end + 1;
  return linkEnd(chart, end, manner);
}

/** Past the full stop of an initial when a name goes on behind it ("A. Vis", "A. van der Vis", "A.-B. Vis"). */
function initialEnd(tokens: readonly Token[], at: number): number | null {
  if (textAt(tokens, at + 1) === '-' && tokens[at + 1]?.glued && isInitial(tokens, at + 2)) return at + 3;
  const word = wordAt(tokens, at + 1);
  if (isCapital(tokens[at + 1])) return functionWords.has(word) ? null : at + 2;
  return particles.has(word) ? at + 1 : null;
}

/** Past what a hyphen ties to a name: another, a number, a surname with its small words ("Vis-de Wit", "Vis-Van der Berk"); not past "Kamerlid" of "ABC-Kamerlid". */
function tiedEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (noNames.has(wordAt(tokens, at))) return null;
  if (token?.shape === 'number') return at + 1;
  if (!isCapital(token)) return secondName(tokens, at);
  return (particles.has(wordAt(tokens, at)) ? secondName(tokens, at + 1) : null) ?? at + 1;
}

/** Past the second name of a firm ("Vis & Van der Berk"). */
const partnerEnd = (tokens: readonly Token[], at: number): number => (particles.has(wordAt(tokens, at)) ? secondName(tokens, at + 1) : null) ?? at + 1;

/** Whether the first name of a person stands behind a body of the tables: "commissaris van de Unie Anna Vis". */
const isHolder = (chart: Chart, at: number): boolean => chart.tokens[at]?.form.isGiven === true && endsBody(chart, at) && !companies.has(textAt(chart.tokens, at + 1)) && secondName(chart.tokens, at + 1) !== null;

/** Whether "Commissaris van de Koning" ends at a token: who is it stands behind it. */
const endsOffice = (tokens: readonly Token[], end: number): boolean => kings.has(textAt(tokens, end - 1)) && wordAt(tokens, end - 4) === 'commissaris';

const kings: ReadonlySet<string> = new Set(['Koning', 'Koningin']);

/** "Tweede Kamervoorzitter Vis". */
const isHouse = (before: Token, { lower }: Token): boolean => /^(?:Eerste|Tweede)$/.test(before.text) && offices.has(lower);

/** Past "Wit" or "de Wit". */
function secondName(tokens: readonly Token[], at: number): number | null {
  let end = at;
  while (particles.has(textAt(tokens, end))) end++;
  return isCapital(tokens[end]) ? end + 1 : null;
}

/** Past "- en" or "-, Zee- en" of "Grens- en Kustwachtagentschap" when a capital follows. */
function suspendedEnd(tokens: readonly Token[], at: number): number | null {
  if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(textAt(tokens, at - 1))) return null;
  let end = at + 1;
  while (textAt(tokens, end) === ',' && isCapital(tokens[end + 1]) && textAt(tokens, end + 2) === '-' && !tokens[end + 3]?.glued) end += 3;
  return wordAt(tokens, end) === 'en' && isCapital(tokens[end + 1]) ? end + 2 : null;
}

/** Whether a word with a capital begins a sentence: what stood on a line of its own has no full stop ("Zvw Voor de uitgaven"; not "Stichting Voor de Kinderen"). */
function isOpener(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token?.shape === 'capital' && (openers.has(token.lower) || (smallWords.has(token.lower) && next?.shape === 'lower' && (!isCapital(tokens[at + 2]) || openers.has(wordAt(tokens, at + 2)))));
}

/** Past "van de", "of", "voor het" when a capital follows and this name may have such words in it. */
function linkEnd(chart: Chart, at: number, manner: Manner): number | null {
  const { tokens } = chart;
  const word = wordAt(tokens, at);
  if (beginsSurname(tokens, at - 1)) return at + 2;
  if (arabicArticles.has(word) && textAt(tokens, at + 1) === '-' && tokens[at + 1]?.glued) return isCapital(tokens[at + 2]) ? at + 3 : null;
  const ofThe = foreignLinks.has(word) && wordAt(tokens, at + 1) === 'the';
  const second = ofThe || articles.has(wordAt(tokens, at + 1)) || (particles.has(wordAt(tokens, at + 1)) && manner.person);
  const end = second ? at + 2 : at + 1;
  if (!isCapital(tokens[end]) || tokens[end]?.first) return null;
  const { headed, person } = manner;
  const after = chart.at(end).some((item) => places.has(item.type));
  const known = after || endsKnown(chart, at);
  if (person && tokens[end]?.shape === 'mixed') return null;
  if (person) return particles.has(word) && !isElsewhere(tokens, at) && (!known || isOfSurname(tokens, at) || isFirstOnly(chart, at, end)) && !isOfBody(tokens, end) ? end + 1 : null;
  if (headed && particles.has(word) && !known && end === at + 1 && tokens[at - 1]?.form.isGiven) return end + 1;
  if ((word === 'inzake' || word === 'op') && endsBody(chart, at, 2)) return null;
  if (headed && (isEnglishHead(tokens, at) || (second && isOwner(tokens, at, end)))) return null;
  if (headed && links.has(word)) return isOffice(chart, at, end) || (manner.office && isPortfolio(chart, end)) ? null : !after || word === 'van' || word === 'voor' ? end + 1 : null;
  if (headed && word === 'en') return end === at + 1 && !known && !isNamed(tokens, end) && isSubject(tokens[at - 1]) && isSubject(tokens[end]) ? end + 1 : null;
  if (word === 'of' && !ofThe && !isEnglish(tokens, at, headed)) return null;
  const abbreviations = tokens[at - 1]?.shape === 'mixed' && tokens[end]?.shape === 'mixed';
  return foreignLinks.has(word) && (ofThe || end === at + 1) && !known && !abbreviations ? end + 1 : null;
}

/** Whether the name so far ends in a word for a body that is none of Dutch: "Kieler Trade Fund", of which what Dutch words tie to it is no part. */
const isEnglishHead = (tokens: readonly Token[], at: number): boolean => links.has(wordAt(tokens, at)) && isHead(tokens[at - 1]) && tokens[at - 2]?.shape === 'capital' && !isPlainWord(wordAt(tokens, at - 1));

/** Whether an abbreviation names the body of which a part was named in two words or more: "Dienst Trage Ponten van het KLPD". */
function isOwner(tokens: readonly Token[], at: number, end: number): boolean {
  let start = at - 1;
  while (isCapital(tokens[start - 1])) start--;
  return start < at - 1 && wordAt(tokens, at) === 'van' && isAbbreviation(tokens[end]) && isBody(headAt(tokens, start));
}

const isAbbreviation = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}{3,}$/u.test(token.text);

/** Whether an office with its holder follows a link without article: "Commissie van Commissievoorzitter Berk". */
const isOffice = ({ tokens }: Chart, at: number, end: number): boolean => end === at + 1 && offices.has(wordAt(tokens, end));

const isPortfolio = (chart: Chart, at: number): boolean => chart.has(at, 'Portfolio');

/** Whether a body of the tables, of so many words at least, ends at a token: "SCP & Nibud" are two. */
function endsBody(chart: Chart, at: number, least = 1): boolean {
  for (let from = at - least; from > at - longestBody; from--) if (chart.at(from).some((item) => item.end === at && item.rule === 'tabel' && item.type !== 'Location')) return true;
  return false;
}

/** Words of the longest body that is looked for before a person. */
const longestBody = 8;

/** Whether "of" at a token is the English one: after a word for a body, or between two names of whole words of which the first has several, none for a body ("Stichting Kielo of Oldemaar" are two). */
function isEnglish(tokens: readonly Token[], at: number, headed: boolean): boolean {
  const before = tokens[at - 1];
  if (englishHeads.has(before?.lower ?? '') || headAt(tokens, at - 1) !== null) return true;
  return (wordAt(tokens, at - 2) === 'the' || (!headed && isCapital(tokens[at - 2]))) && before?.shape === 'capital' && tokens[at + 1]?.shape === 'capital';
}

/** A word of the language, not a name or head word: "Overleg Veiligheid en Politie". */
function isSubject(token: Token | undefined): boolean {
  return token?.shape === 'capital' && (token.form.head === null || token.text === 'Politie') && dutchWords().isWord(token.lower);
}

/** "Kenniscentrum Sport en Piet Berk": a first name with the surname behind it. */
const isNamed = (tokens: readonly Token[], at: number): boolean => tokens[at]?.form.isGiven === true && isCapital(tokens[at + 1]);

function endsKnown(chart: Chart, at: number): boolean {
  return chart.at(at - 1).some((item) => places.has(item.type));
}
