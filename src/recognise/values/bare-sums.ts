import { wordClass } from '../../tables/word-classes.js';
import { type Token, wordAt } from '../words/tokens.js';
import { type ReadNumber, scales } from './read-number.js';

/** A sum read at a token: the token after it, by which rule, its value and the code of its currency ('' where the words tell none). */
export interface Sum {
  readonly end: number;
  readonly rule: string;
  readonly value: string | null;
  readonly currency: string;
}

const functionWords = wordClass('functiewoord');
const measures = wordClass('maat');
const moneyNear: ReadonlySet<string> = new Set(['budget', 'bedrag', 'bedragen', 'subsidie', 'kost', 'kosten', 'kostte', 'kostten', 'begroting', 'bijdrage', 'investering', 'financiering', 'uitgaven', 'opbrengst', 'opbrengsten', 'bezuiniging', 'schade', 'omzet', 'euro', '€', 'middelen', 'lening', 'boete', 'dekking', 'reservering', 'post', 'fonds', 'tekort', 'geld', 'besparing', 'taakstelling', 'ombuiging', 'ombuigingen', 'lasten', 'baten', 'winst', 'verlies', 'bezuinigt', 'bezuinigen', 'investeert', 'investeren', 'bespaart', 'besparen']);
/** What is done with money only, behind the sum: "30 miljoen vrijgemaakt". */
const spent: ReadonlySet<string> = new Set(['beschikbaar', 'vrijgemaakt', 'uitgetrokken', 'bezuinigd', 'besteed', 'uitgegeven', 'gereserveerd', 'geïnvesteerd', 'bespaard', 'betaald', 'structureel', 'incidenteel']);
const ends: ReadonlySet<string> = new Set(['.', '?', '!']);

/** "3 miljoen" without currency, where the words around it say that it is money and no noun is counted. */
export function readBare(tokens: readonly Token[], at: number, number: ReadNumber): Sum | null {
  if (!number.scaled) return null;
  const isMoney = isMoneyBehind(tokens, number.end) || (!number.words && (isOfSum(tokens, at, number.end) || isThanMoney(tokens, at, number.end) || isNearMoney(tokens, at, number.end)));
  return isMoney ? { end: number.end, rule: 'bedrag-zonder-munt', value: number.value, currency: '' } : null;
}

/** Nouns for money, alone or behind what it is for ("veersubsidies"). */
const moneyNoun = /(?:subsid(?:ie|ies)|uitgaven|kosten|inkomsten|ontvangsten|opbrengst(?:en)?|krediet(?:en)?|lening(?:en)?|voorschot(?:ten)?|garanties|investering(?:en)?|schuld(?:en)?|bezuiniging(?:en)?|boetes?|bijdragen|budget(?:ten)?|geld)$/;
/** Those of which none can be counted. */
const uncountedMoney = /^middelen$|(?:uitgaven|kosten|inkomsten|ontvangsten|budget|geld)$/;
const describing = wordClass('bijvoeglijk-onverbogen');
/** Words between a sum and its noun at most. */
const longestDescription = 2;

/** "364 miljoen aan uitgaven", "2 miljard aan nieuwe leningen", "1,5 miljard inkomsten", "één miljoen publiek geld": what kind of money the sum is. */
function isMoneyBehind(tokens: readonly Token[], end: number): boolean {
  const [from, noun] = wordAt(tokens, end) === 'aan' ? [end + 1, moneyNoun] : [end, uncountedMoney];
  for (let at = from; at <= from + longestDescription; at++) {
    const token = tokens[at];
    if (token?.shape !== 'lower' || token.first) return false;
    if (noun.test(token.lower)) return true;
    if (!(token.lower.endsWith('e') || describing.has(token.lower))) return false;
  }
  return false;
}

/** What is always of money: "het bedrag van 3 miljoen doelmatig besteden". */
const sums: ReadonlySet<string> = new Set(['bedrag', 'budget', 'subsidie', 'lening', 'boete', 'bezuiniging']);

const isOfSum = (tokens: readonly Token[], at: number, end: number): boolean => wordAt(tokens, at - 1) === 'van' && sums.has(wordAt(tokens, at - 2)) && !measures.has(wordAt(tokens, end));

const compared: ReadonlySet<string> = new Set(['kleiner', 'groter', 'hoger', 'lager', 'meer', 'minder']);

/** "subsidies groter dan 1 miljoen worden": what the sum is compared with; no unit or count stands behind it. */
const isThanMoney = (tokens: readonly Token[], at: number, end: number): boolean =>
  wordAt(tokens, at - 1) === 'dan' && compared.has(wordAt(tokens, at - 2)) && moneyNoun.test(wordAt(tokens, at - 3)) && !measures.has(wordAt(tokens, end));

/** Multipliers of numbers that are seldom of anything but money. */
const billions: ReadonlySet<string> = new Set(['miljard', 'mld']);

/** Whether no noun behind the number is counted, and what is done with it, its size or the sentence says that it is money. */
function isNearMoney(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[end];
  if (next && spent.has(next.lower)) return true;
  if (next && !next.first && next.shape !== 'mark' && next.shape !== 'capital' && (!functionWords.has(next.lower) || countsPeople(tokens, at, end))) return false;
  return (billions.has(wordAt(tokens, end - 1)) && !(next?.shape === 'capital' && !next.first) && !counting.test(wordAt(tokens, wordAt(tokens, at - 1) === 'van' ? at - 2 : at - 1))) || speaksOfMoney(tokens, at);
}

/** Verbs behind which people or things are counted: "De aarde telt 8 miljard". */
const counting = /^(?:telt|telde|tellen|telden|aantal)$/;

/** Tokens to the word that tells of money. */
const farthest = 25;

/** Whether a sentence has a word for money before a token. */
function speaksOfMoney(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at <= farthest && !isEnd(tokens, at); at--) if (moneyNear.has(wordAt(tokens, at))) return true;
  return false;
}

/** Whether a sentence ends at a mark: behind "mln" the stop may be of the abbreviation. */
const isEnd = (tokens: readonly Token[], at: number): boolean => ends.has(wordAt(tokens, at)) && !(scales.has(wordAt(tokens, at - 1)) && tokens[at + 1]?.shape !== 'capital');

const comparing: ReadonlySet<string> = new Set(['meer', 'minder', 'andere', 'nieuwe']);

/** "terwijl er 3 miljoen in armoede leven", "3 miljoen meer mensen": what "er" or a noun further on says is counted. */
const countsPeople = (tokens: readonly Token[], at: number, end: number): boolean =>
  wordAt(tokens, at - 1) === 'er' || (comparing.has(wordAt(tokens, end)) && tokens[end + 1]?.shape === 'lower' && !functionWords.has(wordAt(tokens, end + 1)));
