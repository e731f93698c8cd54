import type { AmountMention } from '../../types/mention.js';
import { wordClass } from '../../tables/word-classes.js';
import { textAt, type Token, wordAt } from '../words/tokens.js';
import { readBare, type Sum } from './bare-sums.js';
import { isYear } from './calendar.js';
import { findEach } from './find-each.js';
import { type NumberPlace, rangeWords, type ReadNumber, readNumber, readSignedNumber, scales } from './read-number.js';

/** Signs that are other words as well before a plain number ("f 2", "Afl. 3"). */
const doubtful: ReadonlySet<string> = new Set(['f', 'afl', 'cg']);
/** Signs that may end in a stop ("Afl. 28 miljoen"). */
const shortened: ReadonlySet<string> = new Set(['afl', 'naf']);
/** Codes of ISO 4217 that stand for money where they have capitals only ("SEK"). */
const capitals: ReadonlySet<string> = new Set(['SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'HUF', 'CAD', 'AUD', 'NZD', 'JPY', 'CNY', 'BRL', 'ZAR', 'UAH', 'RUB', 'SRD', 'AWG', 'XCG', 'HKD', 'SGD', 'KRW', 'IDR', 'NLG']);
/** ISO 4217 code by sign or word, lower case; empty where the word tells no country. */
const codes: readonly (readonly [string, string])[] = [['eur', 'EUR'], ['usd', 'USD'], ['gbp', 'GBP'], ['chf', 'CHF'], ['ang', 'ANG'], ['naf', 'ANG'], ['afl', 'AWG'], ['cg', 'XCG']];
const signs: ReadonlyMap<string, string> = new Map([...codes, ['€', 'EUR'], ['$', 'USD'], ['£', 'GBP'], ['¥', 'JPY'], ['f', 'NLG'], ['ƒ', 'NLG']]);
const words: ReadonlyMap<string, string> = new Map([
  ...codes, ['euro', 'EUR'], ["euro's", 'EUR'], ['dollar', 'USD'], ['dollars', 'USD'], ['pond', 'GBP'], ['ponden', 'GBP'], ['gulden', 'NLG'],
  ['cent', ''], ['eurocent', 'EUR'], ['yen', 'JPY'], ['roebel', 'RUB'], ['frank', 'CHF'], ['kronen', ''],
  ['forint', 'HUF'], ['zloty', 'PLN'], ['hryvnia', 'UAH'], ['naira', 'NGN'], ['yuan', 'CNY'], ['renminbi', 'CNY'], ['shekel', 'ILS'], ['lira', ''], ['dinar', ''], ['roepie', ''], ['roepies', ''], ['rial', ''], ['peso', ''], ["peso's", ''],
  ['zweedse kronen', 'SEK'], ['noorse kronen', 'NOK'], ['deense kronen', 'DKK'], ['zwitserse frank', 'CHF'], ['antilliaanse gulden', 'ANG'], ['caribische gulden', 'XCG'], ['surinaamse dollar', 'SRD'], ['arubaanse florin', 'AWG'],
  ['us dollar', 'USD'], ['us dollars', 'USD'],
  ['amerikaanse dollar', 'USD'], ['amerikaanse dollars', 'USD'], ['canadese dollar', 'CAD'], ['canadese dollars', 'CAD'], ['australische dollar', 'AUD'], ['australische dollars', 'AUD'], ['britse pond', 'GBP'], ['britse ponden', 'GBP'],
]);
/** Whose dollar it is, by what stands before the sign ("US$", "A$"). */
const dollars: ReadonlyMap<string, string> = new Map([['US', 'USD'], ['A', 'AUD'], ['AU', 'AUD'], ['C', 'CAD'], ['CA', 'CAD'], ['CAN', 'CAD'], ['NZ', 'NZD'], ['HK', 'HKD'], ['S', 'SGD']]);
const functionWords = wordClass('functiewoord');
const dashes: ReadonlySet<string> = new Set(['-', '–']);
const tableUnits: ReadonlySet<string> = new Set(['miljoenen', 'duizenden', 'mln', 'mld']);
export const minuses: ReadonlySet<string> = new Set(['-', '–', '−']);

/** The sums that begin at these tokens: "€ 150 miljoen", "7.2 miljoen euro", "0,341 USD per liter", and "3 mln." where a budget is spoken of. */
export const findAmounts = (tokens: readonly Token[], places: readonly NumberPlace[]): readonly AmountMention[] =>
  findEach(tokens, places, readSum, ({ rule, value, currency, unit }, start, end) => ({ start, end, kind: 'amount', type: 'Money', rule, value, ...(currency && { currency }), ...(unit && { unit }) }));

function readSum(tokens: readonly Token[], { at, number }: NumberPlace) {
  const sum = number === null ? readSigned(tokens, at) : (readNamed(tokens, number) ?? (isTied(tokens, at) ? null : readBare(tokens, at, number)));
  if (!sum) return null;
  const whole = { at, ...sum, ...ofPrefix(tokens, at), ...readRate(tokens, sum.end) };
  const less = isBelowNought(tokens, whole.at) || isMin(tokens, whole.at) ? 1 : isLess(tokens, whole.at) ? 3 : 0;
  if (less > 0) return { ...whole, at: whole.at - less, value: negated(whole.value) };
  return isUnsure(tokens, whole) ? { ...whole, value: null } : whole;
}

/** "een bedrag van min € 3 miljoen"; "plus of min" tells another thing. */
const isMin = (tokens: readonly Token[], at: number): boolean => /^min(?:us)?$/.test(wordAt(tokens, at - 1)) && !tokens[at]?.glued && !/^(?:of|en|plus|[-/])$/.test(wordAt(tokens, at - 2));

/** What is written may be less than what is meant, where its multiplier stands elsewhere ("€ 1,6", "€ 320 (x € 1.000)"). */
function isUnsure(tokens: readonly Token[], { at, end, unit, rule }: { readonly at: number; readonly end: number; readonly unit?: string; readonly rule: string }): boolean {
  if (rule !== 'bedrag-teken' || unit !== undefined) return false;
  const isTimes = textAt(tokens, end) === '(' && (times.has(wordAt(tokens, end + 1)) || (wordAt(tokens, end + 1) === 'in' && tableUnits.has(wordAt(tokens, end + 2))));
  return isTimes || /^\d+,\d$/.test(textAt(tokens, end - 1)) || sharesEarlier(tokens, at);
}

const times: ReadonlySet<string> = new Set(['x', '×']);

/** Whether a number belongs to a sign or to "x" before it. */
const isTied = (tokens: readonly Token[], at: number): boolean => signs.has(wordAt(tokens, at - 1)) || times.has(wordAt(tokens, at - 1));

/** "€ 2.400 miljoen in 2025, € 2.412 in 2026": whether a sum of about as many stands before it with a multiplier, and nothing but years between. */
function sharesEarlier(tokens: readonly Token[], at: number): boolean {
  let from = at - 1;
  while (from > at - longestShared && (series.has(wordAt(tokens, from)) || between.has(wordAt(tokens, from)) || tokens[from]?.shape === 'number')) from--;
  const [power, first, own] = [scales.get(wordAt(tokens, from)), readNumber(tokens, from - 1), readNumber(tokens, at + 1)];
  if (power === undefined || !first || !own || own.scaled) return false;
  return Number(own.value) <= 100 * (Number(first.value) / 10 ** power);
}

/** Words between a sum and the year or kind that it is for, in a series of sums. */
const between: ReadonlySet<string> = new Set(['in', 'voor', 'per', 'resp', '.', ':', '€', 'tot']);

/** Tokens back to the first sum of a series. */
const longestShared = 40;

/** "van -€ 3 miljoen", "(-€ 3 miljoen)": what else begins with a dash may be a line of a list, which follows one that ends in a noun, or in "en". */
const isBelowNought = (tokens: readonly Token[], at: number): boolean => (isNegative(tokens, at) && beforeNegative(wordAt(tokens, at - 2))) || (minuses.has(textAt(tokens, at - 1)) && beforeSum.has(wordAt(tokens, at - 2)));
/** Words that a sum must follow, whatever the space behind its sign ("bedraagt – € 3 miljoen"). */
const beforeSum: ReadonlySet<string> = new Set(['bedraagt', 'bedroeg', 'bedragen', 'bedroegen', 'van', 'op', 'naar', 'met']);

/** "-/- € 3 miljoen": the sign of bookkeepers. */
export const isLess = (tokens: readonly Token[], at: number): boolean => minuses.has(textAt(tokens, at - 1)) && textAt(tokens, at - 2) === '/' && minuses.has(textAt(tokens, at - 3)) && tokens[at - 1]?.glued === true && tokens[at - 2]?.glued === true;

const beforeNegative = (word: string): boolean => word === '(' || (functionWords.has(word) && word !== 'en' && word !== 'of');

export const negated = (value: string | null): string | null => (value === null || value === '0' || value.startsWith('-') ? value : `-${value}`);

/** What letters before a dollar sign add to a sum; those of a country that is not known leave the currency open. */
function ofPrefix(tokens: readonly Token[], at: number): { at: number; currency: string } | { at?: never } {
  const before = textAt(tokens, at - 1);
  const glued = tokens[at]?.glued === true;
  if (textAt(tokens, at) !== '$' || !(before === 'US' || (glued && /^\p{Lu}{1,3}$/u.test(before)))) return {};
  return { at: at - 1, currency: dollars.get(before) ?? '' };
}

/** Whether a token is the sign or code of a currency, with which a sum may begin; before the euro papers wrote "f 17 miljard" ("onder f 2" is none). */
export const isCurrency = ({ lower, text }: Token): boolean => signs.has(lower) || capitals.has(text);

const codeAt = (tokens: readonly Token[], at: number): string | undefined => (capitals.has(textAt(tokens, at)) ? textAt(tokens, at) : undefined);

function readSigned(tokens: readonly Token[], at: number): Sum | null {
  const sign = wordAt(tokens, at);
  const currency = signs.get(sign) ?? codeAt(tokens, at);
  if (currency === undefined) return null;
  const from = pastAbout(tokens, shortened.has(sign) && textAt(tokens, at + 1) === '.' ? at + 2 : at + 1);
  const minus = minuses.has(textAt(tokens, from)) && tokens[from + 1]?.glued ? 1 : 0;
  const number = readSignedNumber(tokens, from + minus);
  if (!number || number.words || isUnitOfTable(tokens, at) || (doubtful.has(sign) && !number.scaled && !/[.,]/.test(textAt(tokens, from))) || (!signs.has(sign) && !number.scaled && Number(number.value) < 100)) return null;
  const range = readRange(tokens, number.end, sign);
  const dash = wordAt(tokens, number.end) === ',' && dashes.has(wordAt(tokens, number.end + 1)) && tokens[number.end]?.glued ? 2 : 0;
  const isOpen = range || isBroken(tokens, number.end) || sharesScale(tokens, number, sign);
  const end = (range?.end ?? number.end) + dash;
  const again = words.get(wordAt(tokens, end)) === currency ? 1 : 0;
  return { end: end + again, rule: 'bedrag-teken', value: isOpen ? null : minus ? negated(number.value) : number.value, currency };
}

/** Behind what says that a number is not exact ("€ ca. 3 miljoen"), or that token where it does not. */
const pastAbout = (tokens: readonly Token[], at: number): number => (about.has(wordAt(tokens, at)) ? at + (textAt(tokens, at + 1) === '.' ? 2 : 1) : at);

const about: ReadonlySet<string> = new Set(['ca', 'circa', 'ruim', 'bijna', 'ongeveer']);

/** Words and marks between sums that may share a multiplier. */
const series: ReadonlySet<string> = new Set(['en', 'of', 'naar', ',', 'respectievelijk']);

/** Sums that are looked through for a multiplier. */
const longestSeries = 8;

/** "€ 3 en € 5 miljard", "€ 3 en 5 miljard": whether the multiplier of a sum further on may be this one's too. */
function sharesScale(tokens: readonly Token[], first: ReadNumber, sign: string): boolean {
  if (first.scaled || Number(first.value) >= 1000) return false;
  let number: ReadNumber | null = first;
  for (let sums = 0; sums < longestSeries && number && !number.scaled; sums++) {
    const next = number.end + 1;
    if (!series.has(wordAt(tokens, number.end))) return false;
    number = readNumber(tokens, wordAt(tokens, next) === sign ? next + 1 : next);
  }
  return number?.scaled === true;
}

/** "bedragen x € 1.000", "in miljoenen € 2022": what a table's figures are counted in, and its first column. */
const isUnitOfTable = (tokens: readonly Token[], at: number) => times.has(wordAt(tokens, at - 1)) || (tableUnits.has(wordAt(tokens, at - 1)) && isYear(wordAt(tokens, at + 1)));
/** "€ 1, miljard": figures are lost between the number and its multiplier. */
const isBroken = (tokens: readonly Token[], at: number) => wordAt(tokens, at) === ',' && scales.has(wordAt(tokens, at + 1));

/** The first of those words that are two. */
const countries: ReadonlySet<string> = new Set([...words.keys()].filter((word) => word.includes(' ')).map((word) => word.replace(/ .*/, '')));

function readNamed(tokens: readonly Token[], number: ReadNumber): Sum | null {
  const range = readRange(tokens, number.end);
  const last = range ?? number;
  const unit = wordAt(tokens, last.end);
  const second = textAt(tokens, last.end + 1) === '-' ? last.end + 2 : last.end + 1;
  const ofCountry = countries.has(unit) ? words.get(`${unit} ${wordAt(tokens, second)}`) : undefined;
  const currency = ofCountry ?? words.get(unit) ?? codeAt(tokens, last.end);
  if (currency === undefined || isWeight(tokens, last) || (signs.has(unit) && tokens[last.end + 1]?.shape === 'number')) return null;
  const cents = unit === 'cent' || unit === 'eurocent';
  return { end: ofCountry ? second + 1 : last.end + 1, rule: 'bedrag-munt', value: range || cents ? null : last.value, currency };
}

/** "12 pond kaas": what is weighed stands behind it. */
const isWeight = (tokens: readonly Token[], { end, scaled }: ReadNumber): boolean => wordAt(tokens, end) === 'pond' && !scaled && tokens[end + 1]?.shape === 'lower' && !functionWords.has(wordAt(tokens, end + 1));

/** The upper end of "10 tot 15 miljoen euro", "€ 5 à € 6 miljoen". */
export function readRange(tokens: readonly Token[], at: number, sign?: string): ReadNumber | null {
  if (!rangeWords.has(wordAt(tokens, at)) || isSignOfNext(tokens, at)) return null;
  const from = wordAt(tokens, at + 1) === sign ? at + 2 : at + 1;
  return from === at + 1 && isYear(wordAt(tokens, from)) ? null : readNumber(tokens, from);
}

/** Words that tell which of a kind is counted. */
const describing = /(?:lijks?e|bare|ale|ele|ige|ische|ante|ende|erde)$|^ge(?!meente$|deelte$)\p{Ll}+[dt]e$|^(?:nieuwe|extra|kleine|grote|jonge|gewerkt|gereden)$/u;

/** "per woning", "/kWh", "per sociale huurwoning", "bruto per maand", "per persoon per jaar": for what the sum is, with the noun behind what describes it. */
function readRate(tokens: readonly Token[], at: number): Rate | { unit?: never } {
  const first = readOneRate(tokens, at);
  const second = first && readOneRate(tokens, first.end);
  return second ? { end: second.end, unit: `${first.unit} per ${second.unit}` } : (first ?? {});
}

interface Rate {
  readonly end: number;
  readonly unit: string;
}

function readOneRate(tokens: readonly Token[], at: number): Rate | null {
  const per = taxed.has(wordAt(tokens, at)) ? at + 1 : at;
  const [unit, noun] = [tokens[per + 1], tokens[per + 2]];
  if (textAt(tokens, at) === '/' && tokens[at]?.glued) return unit?.glued && !scales.has(wordAt(tokens, at - 1)) && isMeasure(unit) ? { end: at + 2, unit: unit.text } : null;
  if (wordAt(tokens, per) !== 'per' || (unit?.shape !== 'lower' && unit?.shape !== 'mixed' && !unit?.form.isDemonym)) return null;
  if (noun?.shape === 'lower' && !functionWords.has(noun.lower) && describing.test(unit.text)) return { end: per + 3, unit: `${unit.text} ${noun.text}` };
  const [hyphen, last] = [tokens[per + 2], tokens[per + 3]];
  const isTied = hyphen?.text === '-' && hyphen.glued && last?.glued === true && last.shape !== 'mark';
  return isTied ? { end: per + 4, unit: `${unit.text}-${last.text}` } : { end: per + 2, unit: unit.text };
}

const measures = wordClass('maat');

/** Whether a word is a unit or a length of time, of which a sum may be the price or rate behind a slash: "€ 0,40/kWh", "12 euro/uur". */
const isMeasure = ({ lower }: Token): boolean => measures.has(lower) || /^(?:uur|dag|week|maand|jaar|stuk|persoon)$/.test(lower);

const taxed: ReadonlySet<string> = new Set(['bruto', 'netto']);

/** "2030 -2,1%", "0,4% -0,2%": a year or a percentage and a negative number, as tables have them. */
const isSignOfNext = (tokens: readonly Token[], at: number): boolean => minuses.has(textAt(tokens, at)) && tokens[at]?.glued === false && tokens[at + 1]?.glued === true && (isYear(textAt(tokens, at - 1)) || textAt(tokens, at - 1) === '%');

/** "-60%": a sign of its own, no hyphen between two numbers or words. */
export function isNegative(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2];
  return minuses.has(textAt(tokens, at - 1)) && tokens[at]?.glued === true && (before === undefined || before.text === '(' || tokens[at - 1]?.glued === false);
}
