import type { QuantityMention } from '../../types/mention.js';
import { wordClass } from '../../tables/word-classes.js';
import { textAt, type Token, wordAt } from '../words/tokens.js';
import { isYear } from './calendar.js';
import { findEach } from './find-each.js';
import { type NumberPlace, rangeWords, type ReadNumber, readNumber, scales } from './read-number.js';

const functionWords = wordClass('functiewoord');
const adjectives: ReadonlySet<string> = new Set([...wordClass('bijvoeglijk-bij-telling'), ...wordClass('vergelijkend-bij-telling')]);
/** Words of which a paper's own citations are made, which are counted as other things are where no number follows. */
const ofCitations = wordClass('aangehaald-geteld');
const noNoun = { has: (word: string): boolean => functionWords.has(word) && !adjectives.has(word) && !ofCitations.has(word) };
const measures = wordClass('maat');
/** A number after one of these is the number of something, not a count. */
const numbered = wordClass('nummerwoord');
/** Marks that join a number glued to them to what stands before. */
const joining: ReadonlySet<string> = new Set('-–/.:;,&+');
/** Units of an army, which have a number: "42 Pontonbataljon Veermannen". */
const unit = /(?:bataljon|brigade|compagnie|eskadron|regiment|squadron)$/;
/** Words behind a number that are not counted: those of set phrases ("in één oogopslag") and of times. */
const uncounted: ReadonlySet<string> = new Set(['uur', 'geleden', 'oogopslag', 'hand', 'lijn', 'teveel', 'deels', 'http', 'https', 'www']);

/** What is counted or measured from these tokens on: a number with the noun it counts ("8 vrouwelijke politie officieren") or a unit ("278.080 m2"). */
export const findQuantities = (tokens: readonly Token[], places: readonly NumberPlace[]): readonly QuantityMention[] =>
  findEach(tokens, places, readQuantity, ({ value, unit }, start, end) => ({ start, end, kind: 'quantity', type: 'Quantity', rule: 'telling', value, ...(unit && { unit }) }));

interface Quantity {
  readonly at: number;
  readonly end: number;
  readonly value: string | null;
  readonly unit?: string;
}

function readQuantity(tokens: readonly Token[], { at, number }: NumberPlace): Quantity | null {
  if (!number || !mayCount(tokens, at) || isRowOfTable(tokens, at, number)) return null;
  const range = rangeWords.has(wordAt(tokens, number.end)) ? readNumber(tokens, number.end + 1) : null;
  const from = (range ?? number).end;
  const value = range ? null : number.value;
  const measure = measureEnd(tokens, from);
  if (isHeadOfColumn(tokens, at, measure ?? from + 1)) return null;
  if (measure !== null) return { at, end: measure, value, unit: tokens.slice(from, measure).map(({ text, glued }, i) => (glued || i === 0 ? text : ` ${text}`)).join('') };
  if (!number.words && wordAt(tokens, from) === 'genoemde') return null;
  const noun = readNoun(tokens, isPlainCount(tokens, at, number) ? pastPhrase(tokens, from) : pastAdverb(tokens, from), value === '1');
  return noun === null ? null : { at, end: noun, value };
}

/** Whether a number counts and is none of a list, of a box or of a year: in words, or of more than one figure. */
const isPlainCount = (tokens: readonly Token[], at: number, { words }: ReadNumber): boolean => words || (textAt(tokens, at).length > 1 && !isYear(textAt(tokens, at)));

/** Words that begin what tells of things counted by whom or where ("drie door de raad gekozen ponten"). */
const ofPhrase: ReadonlySet<string> = new Set(['door', 'in', 'bij', 'aan', 'uit']);
/** Words in it behind which an adjective is none of it: "twaalf in de genoemde ponten". */
const opensNoun = /^(?:de|het|een|deze|die|dit|dat)$/;
/** Tokens of the longest. */
const longestPhrase = 6;

/** The participle that ends such words at a token ("vier door ons onderzochte gebieden", "45.000 in havens wonende mensen"), or that token where there are none. */
function pastPhrase(tokens: readonly Token[], from: number): number {
  if (!ofPhrase.has(wordAt(tokens, from))) return pastAdverb(tokens, from);
  for (let at = from + 1; at < from + longestPhrase; at++) {
    const [token, before] = [tokens[at], tokens[at - 1]];
    if (!token || token.first || (token.shape === 'mark' && !token.glued) || /^[.,;:?!)]$/.test(token.text)) return from;
    const isAfterNoun = at > from + 1 && before && !opensNoun.test(before.lower) && (wordAt(tokens, from) === 'door' || !before.lower.endsWith('e'));
    if (isAfterNoun && token.shape === 'lower' && participle.test(token.lower)) return at;
  }
  return from;
}

/** Words that tell how much the adjective behind them holds, or since when. */
const adverbs: ReadonlySet<string> = new Set(['nieuw', 'meest', 'minst', 'zwaar', 'licht', 'goed', 'slecht', 'hoog', 'laag', 'eerder', 'recent', 'reeds', 'al', 'nog', 'niet', 'zeer', 'heel', 'vaak', 'veel', 'best', 'relatief', 'extra', 'volledig', 'gedeeltelijk', 'deels', 'tijdelijk', 'openbaar', 'zelfstandig', 'onlangs', 'nader']);

/** The adjective behind an adverb at a token ("drie nieuw benoemde leden", "honderd te keuren ponten"), or that token where there is none. */
function pastAdverb(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 2 && adverbs.has(wordAt(tokens, at))) at++;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.lower === 'te' && next?.shape === 'lower' && next.lower.endsWith('en') && !functionWords.has(next.lower)) return at + 2;
  return at > from && token?.shape === 'lower' && (describing.test(token.lower) || isParticiple(token)) && !functionWords.has(token.lower) ? at : from;
}

const describing = /^\p{Ll}{4,30}e$/u;

const participle = /^\p{Ll}{4,30}[dt]e$/u;

/** "252 312 377 Opvang": figures with spaces between before a capital are cells of a table, and the head of its next row; "11 500 Nederlanders" are counted. */
function isRowOfTable(tokens: readonly Token[], at: number, { end, scaled, words }: ReadNumber): boolean {
  const next = tokens[end];
  return !scaled && !words && end > at + 1 && next?.shape === 'capital' && !next.form.isDemonym;
}

/** "kton 2030 kton 2031": a year between two words of which the last has one as well is of the head of a table. */
const isHeadOfColumn = (tokens: readonly Token[], at: number, end: number): boolean => isYear(textAt(tokens, at)) && isYear(textAt(tokens, end)) && wordAt(tokens, at - 1) === wordAt(tokens, end - 1);

/** Words that make a unit of length one of area or volume. */
const powers: ReadonlySet<string> = new Set(['vierkante', 'kubieke']);
const scalesOfHeat: ReadonlySet<string> = new Set(['celsius', 'fahrenheit']);

/** The end of a unit ("m2", "°C", "μg/m3", "vierkante kilometer", "graden Celsius"), or null. */
function measureEnd(tokens: readonly Token[], at: number): number | null {
  if (powers.has(wordAt(tokens, at))) return measures.has(wordAt(tokens, at + 1)) ? at + 2 : null;
  if (wordAt(tokens, at) === 'graden' && scalesOfHeat.has(wordAt(tokens, at + 1))) return at + 2;
  if (textAt(tokens, at) === '°') return /^[CF]$/.test(textAt(tokens, at + 1)) ? at + 2 : null;
  if (!measures.has(wordAt(tokens, at))) return null;
  return textAt(tokens, at + 1) === '/' && tokens[at + 1]?.glued && tokens[at + 2]?.glued && tokens[at + 2]?.shape !== 'mark' ? at + 3 : at + 1;
}

/** "1 op de 4 leerlingen": of a share nothing is counted. */
function isShared(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at - 1) !== 'de' || wordAt(tokens, at - 2) !== 'op') return false;
  const before = tokens[at - 3];
  const isCount = before !== undefined && (before.shape === 'number' ? /^\d$/.test(before.text) : before.numeral !== null || before.lower === 'een');
  return isCount && tokens[at - 4]?.shape !== 'number' && !numbered.has(wordAt(tokens, at - 4));
}

/** A time of day before "uur". */
const clock = /^(?:[01]?\d|2[0-4])[.:][0-5]\d$/;

function mayCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token && clock.test(token.text) && wordAt(tokens, at + 1) === 'uur') return false;
  if (isShared(tokens, at)) return false;
  if (!token || !before) return true;
  if ((token.glued && joining.has(before.text)) || numbered.has(before.lower)) return false;
  if (token.shape === 'capital' && !token.first) return false;
  if (before.shape === 'number' && scales.has(token.lower)) return false;
  if (token.shape !== 'number') return before.lower !== 'op' || token.numeral === null || tokens[at - 2]?.numeral !== token.numeral;
  if (/^0\d|^\d{7}/.test(token.text) || (before.shape === 'number' && !isYear(before.text)) || before.lower.endsWith('nummer')) return false;
  if (before.text === '.' && before.glued && wordAt(tokens, at - 2).length < 4 && numbered.has(wordAt(tokens, at - 2))) return false;
  return (before.lower !== 'en' && before.lower !== ',') || tokens[at - 2]?.shape !== 'number';
}

/** The end of "[adjective…] noun": the first word that looks like what a number counts, at most three words on; what begins a line or sentence is not counted by the end of the last. */
function readNoun(tokens: readonly Token[], from: number, one: boolean): number | null {
  let at = from;
  for (let words = 0; words < 4; words++) {
    at = pastBracket(tokens, at);
    const end = compoundEnd(tokens, at);
    const last = tokens[end - 1];
    const first = tokens[at];
    if (!first || !last || first.first || uncounted.has(first.lower) || first.shape === 'mark' || first.shape === 'number' || first.numeral !== null || (first.shape === 'capital' && unit.test(first.lower)) || (end === at + 1 && (first.shape === 'capital' ? functionWords : noNoun).has(first.lower))) return null;
    if (ofCitations.has(last.lower) && tokens[end]?.shape === 'number') return null;
    if (isNumberedPlural(tokens, end)) return end + 2;
    const participle = isParticiple(first);
    if (participle || (one && isBareAdjective(tokens, at))) {
      if (participle && (tokens[end]?.shape !== 'lower' || noNoun.has(wordAt(tokens, end)))) return null;
      at = end;
      continue;
    }
    if (isCounted(last, one)) return secondNoun(tokens, end, one) ?? properTail(tokens, end, first);
    if (!(first.lower.endsWith('e') || first.shape !== 'lower' || adjectives.has(first.lower) || words > 0 && !one)) {
      const next = tokens[end];
      if (next?.shape !== 'lower' || noNoun.has(next.lower) || !isCounted(next, false)) return null;
    }
    at = end;
  }
  return null;
}

/** Behind an adjective in brackets: "drie (nieuwe) ponten". */
const pastBracket = (tokens: readonly Token[], at: number): number => (textAt(tokens, at) === '(' && textAt(tokens, at + 2) === ')' && tokens[at + 1]?.shape === 'lower' && wordAt(tokens, at + 1).endsWith('e') ? at + 3 : at);

/** Whether "'s" stands behind the number of a model ("F-16's"). */
const isNumberedPlural = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.shape === 'number' && /^['’]$/.test(textAt(tokens, at)) && tokens[at]?.glued === true && textAt(tokens, at + 1) === 's' && tokens[at + 1]?.glued === true;

function isCounted(token: Token, one: boolean): boolean {
  if (uncounted.has(token.lower)) return false;
  if (one && (token.lower.endsWith('eerd') || token.shape === 'capital')) return false;
  if (one) return !/e(?:n)?$/.test(token.lower) || /(?:tie|ie|ë|ee)$/.test(token.lower);
  return /(?:en|s|[ei]a|enda|centra)$/.test(token.lower) ? token.lower.length > 3 : token.shape === 'lower' && token.lower.endsWith('ën');
}

/** The end of a noun with a slash before it, which is counted as well: "10 signalen/meldingen". */
function secondNoun(tokens: readonly Token[], at: number, one: boolean): number | null {
  const [slash, noun] = [tokens[at], tokens[at + 1]];
  return slash?.text === '/' && slash.glued && noun?.glued && noun.shape === 'lower' && isCounted(noun, one) ? at + 2 : null;
}

/** A counted noun may end a name of its own: "zes Model Police Stations" has it last, "twee Kamerleden" alone. */
function properTail(tokens: readonly Token[], end: number, first: Token): number {
  return first.shape === 'lower' || tokens[end]?.shape !== 'capital' ? end : end + 1;
}

/** Participles that look like a plural, with a prefix that parts from its verb ("ingetrokken", "aangehouden"), and others that are no noun as well; "omgevingen" and "aangelegenheden" are nouns. */
const strongOfParts = /^(?:aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|vast|voor|vrij|weg)ge\p{Ll}{3,20}(?<!ing|hed|ij|er)en$/u;
const strongOnes = wordClass('sterk-deelwoord');

/** Whether a word tells what was done with what is counted, which the noun behind it names ("drie ingetrokken aanvragen", but "45 ingetrokken en 12 aangehouden"). */
const isParticiple = ({ lower, shape }: Token): boolean => shape === 'lower' && (strongOnes.has(lower) || strongOfParts.test(lower));

/** Adjectives without ending before a noun with "het" ("één groot schip"), and what such ones end in that no noun ends in. */
const bare = wordClass('bijvoeglijk-onverbogen');
const endsBare = /(?:ig|lijk|isch|baar|zaam|loos|end)$/;

/** Whether a word is such an adjective, with another word that may be counted behind it: "één groot schip", "één samenhangend geheel". */
function isBareAdjective(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word?.shape !== 'lower' || next?.shape !== 'lower' || noNoun.has(next.lower)) return false;
  return (bare.has(word.lower) || endsBare.test(word.lower)) && isCounted(next, true);
}

/** Words of the longest compound that leaves out what its parts share ("land-, tuin- en bosbouwbedrijven"). */
const longestShared = 4;

/** End of a word with what hangs on it by hyphens ("EU-lidstaten", "zij-instromers"), and of the last word where it shares its end with that ("haven- en veerbedrijven"). */
function compoundEnd(tokens: readonly Token[], at: number): number {
  let end = wordEnd(tokens, at);
  for (let words = 1; words < longestShared && isHungUp(tokens, end); words++) end = wordEnd(tokens, end + 2);
  return end;
}

function wordEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (textAt(tokens, end) === '-' && tokens[end]?.glued && tokens[end + 1]?.glued && tokens[end + 1]?.shape !== 'mark') end += 2;
  return end;
}

/** Whether a hyphen at a token stands for what the word behind "en", "of" or a comma ends in. */
const isHungUp = (tokens: readonly Token[], at: number): boolean => textAt(tokens, at) === '-' && tokens[at]?.glued === true && /^(?:en|of|,)$/.test(wordAt(tokens, at + 1)) && tokens[at + 2]?.glued === false && tokens[at + 2]?.shape !== 'mark';
