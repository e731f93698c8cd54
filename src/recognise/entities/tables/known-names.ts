import { dutchWords } from '../../../tables/dutch-words.js';
import { isSurname as isMember } from '../../../tables/persons.js';
import { wordClass } from '../../../tables/word-classes.js';
import type { Chart } from '../chart.js';
import { isBody } from '../item-type.js';
import { ranks } from '../ranks.js';
import { type Known, knownNames } from './known-tables.js';
import type { NameHit } from './name-index.js';
import { textAt, type Token, wordAt } from '../../words/tokens.js';
import { isYear } from '../../values/calendar.js';

const beforePlace = wordClass('voorzetsel-plaats');

/** Adds the names of the shipped tables, the longest at each place. */
export function addKnownNames(chart: Chart): void {
  const { exact, loose } = knownNames();
  for (let at = 0; at < chart.tokens.length; at++) {
    const names = chart.tokens[at]?.form.names;
    if (!names) {
      addOwner(chart, at);
      continue;
    }
    const hit = longest(exact.longestFrom(names.exact, chart.tokens, at), loose.longestFrom(names.loose, chart.tokens, at, true));
    if (!hit) continue;
    const values = hit.end > at + 1 ? hit.values : believable(hit.values, chart, at);
    const isPlace = values[0]?.type === 'Location';
    if (values.length === 0 || ((isPlace || chart.tokens[at]?.shape === 'lower') && isOfAddress(chart.tokens, hit.end)) || (isPlace && (isSurname(chart.tokens, at, hit.end) || goesOn(chart.tokens, hit.end) || isOfThing(chart.tokens, at)))) continue;
    if (isPlace && isPeople(chart.tokens, at)) chart.add({ at, end: hit.end, type: 'NationalityOrGroup', rule: 'herkomst', rank: ranks.demonym });
    else addKnown(chart, hit.end > at + 1 && articles.has(textAt(chart.tokens, at)) ? at + 1 : at, hit.end, values);
    if (!isPlace) addInnerPlaces(chart, at, hit.end);
    if (hit.end > at + 1 && (isBody(values[0]?.type) || values[0]?.type === 'Law')) addFirst(chart, at, values);
    at = hit.end - 1;
  }
}

/** Articles that are no part of a name when they have no capital: "de Volkskrant". */
const articles: ReadonlySet<string> = new Set(['de', 'het', 'the']);

const longest = (one: NameHit<Known> | null, other: NameHit<Known> | null) => ((other?.end ?? 0) > (one?.end ?? 0) ? other : one);

/** "Israëls beleid", "Rotterdam's haven": a country with "s" behind it, any place with "'s". */
function addOwner(chart: Chart, at: number): void {
  const [token, next] = [chart.tokens[at], chart.tokens[at + 1]];
  if (!token?.text.endsWith('s') || next?.shape !== 'lower' || token.form.isDemonym) return;
  const [, base, apostrophe] = /^(\p{Lu}\p{L}{2,}?)(')?s$/u.exec(token.text) ?? [];
  if (base === undefined) return;
  const values = knownNames().exact.longestAt([{ text: base, lower: base.toLowerCase() }], 0)?.values ?? [];
  const [first] = values;
  if (first?.type === 'Location' && (apostrophe || (first.group === 'land' && base.length > 3)) && !first.guarded.includes(base)) addKnown(chart, at, at + 1, values);
}

/** The place in "gemeente Bergen op Zoom", "Rechtbank Den Haag". */
function addInnerPlaces(chart: Chart, at: number, end: number): void {
  for (let from = at + 1; from < end; from++) {
    const hit = knownNames().exact.longestAt(chart.tokens, from);
    if (!hit || hit.end > end) continue;
    const places = believable(hit.values, chart, from);
    if (places[0]?.type !== 'Location') continue;
    addKnown(chart, from, hit.end, places);
    from = hit.end - 1;
  }
}

/** The place in "Maastricht University", the body in "VN-Veiligheidsraad" and "VN-verdrag Handicap". */
function addFirst(chart: Chart, at: number, whole: readonly Known[]): void {
  const tied = textAt(chart.tokens, at + 1) === '-';
  const hit = knownNames().exact.longestAt(chart.tokens.slice(at, at + 1), 0);
  const parts = believable(hit?.values ?? [], chart, at).filter((part) => (tied ? isBody(part.type) && beyond.has(part.group) : part.type === 'Location' && part.group === 'plaats') && !whole.some(({ slug }) => slug === part.slug));
  addKnown(chart, at, at + 1, parts);
}

/** Lists of bodies of several countries, of which others are a part. */
const beyond: ReadonlySet<string | undefined> = new Set(['EU', 'internationaal']);

const beforeSurname = /^(?:Van|Vander|Vanden|Vande|Ter|Von)$/;

/** "Vander Elst", "Beers, C. van": the name of a person, whatever town bears it too. */
function isSurname(tokens: readonly Token[], at: number, end: number): boolean {
  const [before, comma, initial, stop] = [tokens[at - 1], tokens[end], tokens[end + 1], tokens[end + 2]];
  if (before && beforeSurname.test(before.text) && !before.first) return true;
  return comma?.text === ',' && initial?.shape === 'capital' && initial.text.length === 1 && stop?.text === '.';
}

/** "Zr.Ms. Den Helder", "verzekeraar De Friesland": a ship, or what has a capital article of its own, called like a place. */
function isOfThing(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.text === '.') return wordAt(tokens, at - 2) === 'ms';
  return before?.text === 'De' && !before.first;
}

const directions = wordClass('richting');

/** "Europa.eu", "rekenkamer.nl": whether a domain follows, in which the name is part of an address. */
const isOfAddress = (tokens: readonly Token[], end: number): boolean => textAt(tokens, end) === '.' && tokens[end]?.glued === true && /^(?:nl|eu|com|org)$/.test(textAt(tokens, end + 1)) && tokens[end + 1]?.glued === true;

/** "De Noord-Afrikaanse landen": no town that ends in a direction. */
const goesOn = (tokens: readonly Token[], end: number): boolean => textAt(tokens, end) === '-' && tokens[end]?.glued === true && tokens[end + 1]?.glued === true && directions.has(wordAt(tokens, end - 1));

/** "120.000 Polen", "veel Polen", "de Zweden": who comes from a country that is called as its people are. */
function isPeople(tokens: readonly Token[], at: number): boolean {
  if (!peoples.has(textAt(tokens, at))) return false;
  const before = tokens[at - 1];
  return before !== undefined && (before.shape === 'number' ? !isYear(before.text) : before.numeral !== null || beforePeople.has(before.lower));
}

const peoples: ReadonlySet<string> = new Set(['Polen', 'Zweden']);
const beforePeople: ReadonlySet<string> = new Set(['de', 'veel', 'hoeveel', 'vele', 'aantal', 'meer', 'minder', 'meeste', 'sommige', 'alle', 'enkele', 'andere', 'deze', 'die', 'duizenden', 'honderden', 'werkende', 'dakloze', 'jonge']);

const believable = (values: readonly Known[], chart: Chart, at: number): readonly Known[] => values.filter((known) => isBelievable(known, chart, at));

/** Lists of names that few would begin a sentence with in another meaning ("Canada", "Shell"). */
const unlikeWords: ReadonlySet<string | undefined> = new Set(['land', 'bedrijf', 'medium', 'internationaal', 'EU']);
/** Countries that are called as their people are, and what is also one of several. */
const ambiguous: ReadonlySet<string> = new Set(['Polen', 'Zweden', 'Koninkrijk']);

/** A name that is a word too is no name at the start of a sentence, unless a list of such names has it; a town of that kind stands after "in" and the like, or in a row of places, a river or region after its article too. */
function isBelievable({ type, group, guarded }: Known, chart: Chart, at: number): boolean {
  const { tokens } = chart;
  const token = tokens[at];
  if (!token || !guarded.includes(token.text)) return true;
  if (token.first && (unlikeWords.has(group) || type === 'ArmedGroup')) return !ambiguous.has(token.text);
  if (isBody(type) && isOfLongerName(tokens, at)) return false;
  if (token.first) return false;
  const before = wordAt(tokens, at - 1);
  return type !== 'Location' || group === 'land' || beforePlace.has(before) || (before === 'van' && isOfPlace(tokens[at - 2])) || (group === 'naam' && (before === 'de' || before === 'het')) || (beforeNext.has(before) && endsPlace(chart, at - 1));
}

/** "gemeenteraad" of "gemeenteraad van Ede": what may be of a place, not who may be called "van Ede". */
const isOfPlace = (token: Token | undefined): boolean => token?.shape === 'lower' && !persons.has(token.lower);

const persons: ReadonlySet<string> = new Set([...wordClass('aanspreek'), ...wordClass('kamerlid')]);

/** What stands between two places of a row; "en" stands before other places as well. */
const beforeNext: ReadonlySet<string> = new Set([',', 'of']);

/** Whether a place of the tables ends before a token: "Apeldoorn, Ede en Wageningen". */
const endsPlace = (chart: Chart, end: number): boolean => [1, 2, 3, 4].some((length) => chart.at(end - length).some((item) => item.end === end && item.type === 'Location' && item.rule === 'tabel'));

/** "Raad voor Ponten", "PO Raad": the kind of a body whose name goes on, or began before. */
function isOfLongerName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.shape === 'mixed' && !before.first) return true;
  const next = tokens[at + 1];
  if (next?.shape === 'capital' && !next.first) return true;
  if (!bodyLinks.has(textAt(tokens, at + 1))) return false;
  const article = textAt(tokens, at + 2);
  const name = tokens[article === 'de' || article === 'het' ? at + 3 : at + 2];
  return name?.shape === 'capital' || name?.shape === 'mixed';
}

const bodyLinks: ReadonlySet<string> = new Set(['voor', 'van']);

/** A name that places with and without an address share (a town and its province) tells neither. */
function addKnown(chart: Chart, at: number, end: number, values: readonly Known[]): void {
  const [first] = values;
  if (!first) return;
  const rows = values.some(({ group }) => group === 'naam') ? [] : values.map(({ slug }) => slug).filter((slug) => slug !== undefined);
  const { group } = first;
  if (group === 'portefeuille' || group === 'ministerie') chart.add({ at, end, type: 'Portfolio', rule: 'portefeuille', rank: ranks.tableWord, rows });
  if (group !== 'portefeuille') chart.add({ at, end, type: first.type, rule: 'tabel', rank: end > at + 1 ? ranks.tableName : ranks.tableWord, rows });
}

const ending = /(?:aans|isch|ees|eese|ese|ijns|se|sche)e?$/;

/** Adds adjectives and nouns of countries, peoples, regions and faiths: those of the table, and capitalised adjectives made like them. */
export function addDemonyms(chart: Chart): void {
  const { isWord } = dutchWords();
  for (let at = 0; at < chart.tokens.length; at++) {
    const token = chart.tokens[at];
    if (token?.form.isDemonym && !isOfBearer(chart.tokens, at)) chart.add({ at, end: at + 1, type: 'NationalityOrGroup', rule: 'herkomst', rank: ranks.demonym });
    else if (token?.shape === 'capital' && !token.first && token.text.length > 5 && ending.test(token.lower) && chart.tokens[at + 1]?.shape === 'lower' && !isWord(token.lower) && !isOfPerson(chart.tokens, at)) chart.add({ at, end: at + 1, type: 'NationalityOrGroup', rule: 'herkomst-vorm', rank: ranks.likeDemonym });
  }
}

/** "de heer Duits", "mr. Engels", "A. Fries": the name of a people that is a surname behind a form of address or an initial; behind an office or a hyphen one that members or ministers have. */
function isOfBearer(tokens: readonly Token[], at: number): boolean {
  const before = textAt(tokens, at - 1) === '.' ? tokens[at - 2] : tokens[at - 1];
  if (before === undefined) return false;
  const isInitial = before !== tokens[at - 1] && before.shape === 'capital' && before.text.length === 1;
  return persons.has(before.lower) || isInitial || ((offices.has(before.lower) || before.text === '-') && isMember(textAt(tokens, at)));
}

/** "de heer Kielgraes heeft", "Wouter Kielgraes": a surname that ends like an adjective. */
function isOfPerson(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at + 1);
  return isOfBearer(tokens, at) || (tokens[at - 1]?.shape === 'capital' && tokens[at - 1]?.form.isGiven) || (functionWords.has(next) && next !== 'en' && next !== 'of');
}

const functionWords = wordClass('functiewoord');
const offices = wordClass('ambt-persoon');
