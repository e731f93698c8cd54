import { isYear } from '../../values/calendar.js';
import { wordClass } from '../../../tables/word-classes.js';
import type { Chart } from '../chart.js';
import type { ItemType } from '../item-type.js';
import { isFiniteVerb } from '../../words/finite-verb.js';
import { textAt, type Token, wordAt } from '../../words/tokens.js';

/** A name that begins with a noun for a paper or programme ("masterplan goed varen"), as the paper writes it, in small letters, and what it is. */
export type RepeatedTitle = readonly [name: string, type: ItemType];

/** A noun for a paper or programme and the words behind it that may be of its name. */
interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** The tokens of those words: a hyphen between two is none. */
  readonly words: readonly number[];
  readonly type: ItemType;
  /** Whether a preposition stands before it ("in het masterplan"), or a capital behind it: no other noun follows it there but its own. */
  readonly isTied: boolean;
}

const goingOn = wordClass('zinsvervolg');
const functionWords = wordClass('functiewoord');
/** Words before a noun that is one certain thing. */
const certain: ReadonlySet<string> = new Set(['de', 'het', 'mijn', 'ons', 'onze', 'uw', 'deze', 'dit', 'die', 'dat']);
const prepositions: ReadonlySet<string> = new Set(['van', 'in', 'met', 'uit', 'aan', 'over', 'op', 'via', 'volgens', 'voor', 'door', 'naar', 'tussen', 'binnen', 'vanuit', 'bij', 'conform', 'tot']);
/** Function words with which a name that begins with a capital goes on: "Agenda voor een schone haven". */
const links: ReadonlySet<string> = new Set(['voor', 'op', 'tot', 'inzake', 'over', 'en']);
const articles: ReadonlySet<string> = new Set(['de', 'het', 'een']);
const joints: ReadonlySet<string> = new Set(['en', 'of']);
/** Marks that tie a word to the one before. */
const ties: ReadonlySet<string> = new Set(['-', '/', '&']);
/** Words of the longest title that is looked for. */
const longest = 9;
/** Participles, which end a name, and nouns like them. */
const participle = /^(?:(?:aan|op|uit|in|mee|af|vast|voor|toe|over|samen|door)?ge|be|ver|ont|her)\p{Ll}{3,}[dt]$/u;
const infinitive = /^(?:be|ver|ont|her|aan|af|op|uit|in|toe|vast|mee|voor|over|door|bij|na|terug)\p{Ll}{3,}en$|\p{Ll}{4}eren$/u;
const nounLike = /(?:ingen|heden|schappen)$/;
const participleLike = /heid$|beleid$|gebied$|^(?:verband|verbod|bestand|bewind|gezond|gewicht|geweld|geluid|verdriet|gerecht|gezicht|gedicht)$/;

/**
 * The names without quotation marks whose end a paper shows by printing them twice, with other words beside them ("het masterplan goed varen is", "van het masterplan goed varen wordt"),
 * by nothing else in brackets ("(Masterplan goed varen)"), by a word with which the sentence goes on behind the capital of a programme ("het project Goed varen heeft"), or by a mark behind what something is of ("de opzet van het Masterplan goed varen.").
 */
export function repeatedTitles(charts: readonly Chart[]): readonly RepeatedTitle[] {
  const found: RepeatedTitle[] = [];
  const places = charts.flatMap(({ tokens }) => placesIn(tokens));
  for (const place of places) if (fillsBracket(place) || endsPhrase(place) || isProgramme(place)) found.push([nameOf(place, place.words.length), place.type]);
  const sorted = places.map((place) => ({ place, key: keyOf(place) })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  for (const [i, { place }] of sorted.entries()) {
    const next = sorted[i + 1]?.place;
    if (!next || !(place.isTied || next.isTied)) continue;
    const count = sharedWords(place, next);
    if (count > 0 && !areOne(place, next)) for (const one of [place, next]) found.push([nameOf(one, count), one.type]);
  }
  return found;
}

function placesIn(tokens: readonly Token[]): readonly Place[] {
  const places: Place[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const type = tokens[at]?.form.title ?? null;
    if (type === null || !isWord(tokens[at + 1]) || !mayBegin(tokens[at - 1])) continue;
    const words = wordsBehind(tokens, at);
    if (words.length > 0) places.push({ tokens, at, words, type, isTied: [at - 1, at - 2].some((back) => prepositions.has(wordAt(tokens, back))) || tokens[at + 1]?.shape === 'capital' });
  }
  return places;
}

/** Whether a noun behind a token may be one certain thing. */
const mayBegin = (before: Token | undefined): boolean => before === undefined || (before.shape === 'mark' ? !ties.has(before.text) : certain.has(before.lower) || prepositions.has(before.lower));

const isWord = (token: Token | undefined): boolean => token !== undefined && token.shape !== 'mark' && token.shape !== 'number';

/** The words behind a noun up to a mark, a verb or what else no name has in it. */
function wordsBehind(tokens: readonly Token[], noun: number): readonly number[] {
  const words: number[] = [];
  const isLink = functionWords.has(wordAt(tokens, noun + 1));
  if (isLink && (tokens[noun]?.shape === 'lower' || !links.has(wordAt(tokens, noun + 1)))) return words;
  for (let at = noun + 1; words.length < longest; at++) {
    const token = tokens[at];
    if (token?.text === '-' && token.glued && tokens[at + 1]?.glued) continue;
    if (!token || !isWord(token) || token.first || goingOn.has(token.lower) || (token.shape === 'lower' && isVerb(token.lower)) || (articles.has(token.lower) && (joints.has(wordAt(tokens, at - 1)) || !functionWords.has(wordAt(tokens, at - 1))))) break;
    words.push(at);
  }
  return words;
}

const isVerb = (word: string): boolean => (participle.test(word) && !participleLike.test(word)) || (infinitive.test(word) && !nounLike.test(word)) || isFiniteVerb(word);

const keyOf = ({ tokens, at, words }: Place): string => [at, ...words].map((word) => wordAt(tokens, word)).join(' ');

/** How many words behind it two nouns share, without the small ones at the end and without half a compound. */
function sharedWords(one: Place, other: Place): number {
  if (wordAt(one.tokens, one.at) !== wordAt(other.tokens, other.at)) return 0;
  let count = 0;
  while (count < one.words.length && count < other.words.length && wordOf(one, count) === wordOf(other, count)) count++;
  while (count > 0 && (functionWords.has(wordOf(one, count - 1)) || isHalf(one, count) || isHalf(other, count))) count--;
  return count;
}

const wordOf = ({ tokens, words }: Place, word: number): string => wordAt(tokens, words[word] ?? -1);

/** Whether what comes behind so many words is tied to the last of them ("lading" of "lading-agent") or numbers it ("Kade 3"). */
function isHalf({ tokens, words }: Place, count: number): boolean {
  const end = (words[count - 1] ?? 0) + 1;
  return (textAt(tokens, end) === '-' && tokens[end]?.glued === true) || (tokens[end]?.shape === 'number' && !isYear(textAt(tokens, end)));
}

/** Whether two places are one sentence printed twice, which shows no more than one. */
function areOne(one: Place, other: Place): boolean {
  const [end, otherEnd] = [one, other].map(({ at, words }) => (words.at(-1) ?? at) + 1);
  return keyOf(one) === keyOf(other) && [1, 2, 3].every((back) => wordAt(one.tokens, one.at - back) === wordAt(other.tokens, other.at - back)) && [0, 1].every((on) => wordAt(one.tokens, (end ?? 0) + on) === wordAt(other.tokens, (otherEnd ?? 0) + on));
}

/** Whether a bracket holds the name and nothing else. */
function fillsBracket({ tokens, at, words }: Place): boolean {
  const isFull = textAt(tokens, at - 1) === '(' && textAt(tokens, (words.at(-1) ?? at) + 1) === ')';
  return isFull && (tokens[at]?.shape === 'capital' || words.length > 1);
}

/** Words before the noun of a name that something else is of, which leave no place for another noun behind it. */
const ofWords: ReadonlySet<string> = new Set(['van', 'uit', 'over', 'inzake', 'conform', 'volgens']);
const closing: ReadonlySet<string> = new Set(['.', ',', ';', ':', ')', '?', '!']);

/** Whether a noun with a capital of its own and all words up to a mark are what something is of: no verb is among them. */
function endsPhrase({ tokens, at, words }: Place): boolean {
  const [noun, last] = [tokens[at], words.at(-1) ?? at];
  const before = certain.has(wordAt(tokens, at - 1)) ? at - 2 : at - 1;
  return noun?.shape === 'capital' && !noun.first && tokens[at + 1]?.shape === 'lower' && ofWords.has(wordAt(tokens, before)) && closing.has(textAt(tokens, last + 1)) && !functionWords.has(wordAt(tokens, last));
}

/**
 * Whether a programme has a name with a capital of its own whose end shows: of capitals alone or an adjective and its noun, with a mark or a word with which the sentence goes on behind it,
 * or of all words between a preposition before the noun and a mark.
 */
function isProgramme({ tokens, at, words, type }: Place): boolean {
  const end = (words.at(-1) ?? at) + 1;
  const [first, next] = [tokens[at + 1], wordAt(tokens, end)];
  if (type !== 'Mission' || tokens[at]?.shape !== 'lower' || first?.shape === 'lower' || words.some((word) => functionWords.has(wordAt(tokens, word)) && !joints.has(wordAt(tokens, word))) || joints.has(wordAt(tokens, end - 1))) return false;
  if (first?.shape === 'mixed' && words.length > 1) return false;
  const isMarked = next === '(' || closing.has(next);
  if (isMarked && [at - 1, at - 2].some((back) => prepositions.has(wordAt(tokens, back)))) return true;
  const isClear = words.every((word) => tokens[word]?.shape !== 'lower') || (words.length === 2 && first?.shape === 'capital' && first.lower.endsWith('e'));
  return isClear && (isMarked || goingOn.has(next) || isVerb(next));
}

function nameOf({ tokens, at, words }: Place, count: number): string {
  const end = (words[count - 1] ?? at) + 1;
  let name = '';
  for (let i = at; i < end; i++) name += (i > at && !tokens[i]?.glued ? ' ' : '') + wordAt(tokens, i);
  return name;
}
