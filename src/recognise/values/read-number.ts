import { textAt, type Token, wordAt } from '../words/tokens.js';

/** A number as written at tokens `[at, end)`; `value` is a canonical xsd:decimal. */
export interface ReadNumber {
  readonly end: number;
  readonly value: string;
  /** True when it is written in words. */
  readonly words: boolean;
  /** True when a multiplier stands behind it ("miljoen"). */
  readonly scaled: boolean;
}

/** A token with the number that starts there, if one does. */
export interface NumberPlace {
  readonly at: number;
  readonly number: ReadNumber | null;
}

/** Whether a number may start with a token. */
export const mayBeNumber = ({ shape, numeral, lower }: Token): boolean => shape === 'number' || numeral !== null || lower === 'een';

/** Words that multiply the number before them, with the power of ten. */
export const scales: ReadonlyMap<string, number> = new Map([['miljoen', 6], ['mln', 6], ['miljard', 9], ['mld', 9], ['mrd', 9], ['biljoen', 12], ['duizend', 3]]);

/** Words and marks between the two ends of a range. */
export const rangeWords: ReadonlySet<string> = new Set(['tot', 'à', 'á', 'a', '-', '–']);

/** Shares of a multiplier behind "een". */
const shares: ReadonlyMap<string, string> = new Map([['half', '0.5'], ['kwart', '0.25']]);

/** Multipliers that are a number by themselves behind "een", unlike "duizend". */
const large: ReadonlySet<string> = new Set(['miljoen', 'miljard', 'biljoen']);

/** The number that starts at token `at`, with a multiplier after it ("7.2 miljoen", "1,5 mld.", "een half miljoen"), or null. Another "een" is no number here. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = tokens[at];
  if (!token || (token.glued && textAt(tokens, at - 1) === ',' && isScanned(textAt(tokens, at - 2)))) return null;
  if (token.lower === 'een') return readShare(tokens, at);
  const digits = token.shape === 'number' ? readDigits(tokens, at) : null;
  const value = digits?.value ?? (token.numeral === null ? null : String(token.numeral));
  if (value === null) return null;
  const end = digits?.end ?? at + 1;
  const words = digits === null;
  const scale = wordAt(tokens, end);
  const power = scales.get(scale) ?? (scale === 'ton' && tonsOf.has(wordAt(tokens, end + 1)) ? 5 : undefined);
  if (power === undefined) return { end, value, words, scaled: false };
  const stop = isStop(tokens[end + 1]) && scale.length < 4 ? 1 : 0;
  return { end: end + 1 + stop, value: shift(value, power), words, scaled: true };
}

/** Letters for a multiplier behind a sum. */
const letters: ReadonlyMap<string, number> = new Map([['k', 3], ['m', 6]]);

/** The number behind the sign of a currency, where a letter may multiply it ("€ 40 k", "€ 1,5m", "€ 1,5mln"). */
export function readSignedNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const [, figures = '', letter = ''] = /^(\d[\d.,]*)(k|m|mln|mld|mrd)$/.exec(wordAt(tokens, at)) ?? [];
  const value = plainDecimal(figures);
  if (value !== null) return { end: at + 1, value: shift(value, letters.get(letter) ?? scales.get(letter) ?? 0), words: false, scaled: true };
  const number = readNumber(tokens, at);
  const power = number && !number.scaled ? letters.get(wordAt(tokens, number.end)) : undefined;
  const goesOn = number && tokens[number.end + 1]?.glued && (tokens[number.end + 2]?.glued || textAt(tokens, number.end + 1) === '-');
  return power === undefined || !number || goesOn ? number : { ...number, end: number.end + 1, value: shift(number.value, power), scaled: true };
}

/** Currencies of which a "ton" is a hundred thousand. */
const tonsOf: ReadonlySet<string> = new Set(['euro', 'gulden']);

/** "een miljoen", "een half miljoen", "een kwart miljard". */
function readShare(tokens: readonly Token[], at: number): ReadNumber | null {
  const share = shares.get(wordAt(tokens, at + 1));
  const end = at + (share === undefined ? 1 : 2);
  const scale = wordAt(tokens, end);
  const power = large.has(scale) ? scales.get(scale) : undefined;
  return power === undefined ? null : { end: end + 1, value: shift(share ?? '1', power), words: true, scaled: true };
}

/** Figures, also those whose thousands are parted by a space ("11 500"). */
function readDigits(tokens: readonly Token[], at: number): { readonly value: string; readonly end: number } | null {
  let [text, end] = [textAt(tokens, at), at + 1];
  const isGroup = (token: Token | undefined) => /^\d{3}$/.test(token?.text ?? '') && token?.glued === false && !token.first && token.start - (tokens[end - 1]?.end ?? 0) === 1;
  if (/^[1-9]\d{0,2}$/.test(text) && tokens[at - 1]?.shape !== 'number') for (; isGroup(tokens[end]); end++) text += tokens[end]?.text;
  const value = plainDecimal(text);
  return value === null ? null : { value, end };
}

/** Whether a word is made of figures of which a scanner took some for letters: "l6" and "2O" of "l6%" and "2O%", "O" of "O,7%". */
export const isScanned = (word: string): boolean => /^\d{0,6}[lIO][\dlIO]{0,6}$/.test(word);

/** The number that such figures are, with one fraction; null without a single figure that is none of these letters. */
export function readScanned(tokens: readonly Token[], at: number): ReadNumber | null {
  const [whole, comma, fraction] = [textAt(tokens, at), tokens[at + 1], tokens[at + 2]];
  if (!isScanned(whole) || tokens[at]?.glued) return null;
  const isParted = comma?.text === ',' && comma.glued && fraction?.glued && /^\d+$/.test(fraction.text);
  const written = isParted ? `${whole},${fraction.text}` : whole;
  const value = /\d/.test(written) ? plainDecimal(written.replace(/[lI]/g, '1').replaceAll('O', '0')) : null;
  return value === null || /^O[\dlO]/.test(whole) ? null : { end: at + (isParted ? 3 : 1), value, words: false, scaled: false };
}

function isStop(token: Token | undefined): boolean {
  return token?.text === '.' && token.glued;
}

/** Fractions that are written as one figure behind the whole ("2½"). */
const fractions: ReadonlyMap<string, string> = new Map([['½', '5'], ['¼', '25'], ['¾', '75']]);

/** "1.179" → "1179", "2½" → "2.5", "0.492" and "0,492" → "0.492", "7.2" → "7.2"; null ("201430.396") when the marks fit no way of writing a number. */
function plainDecimal(text: string): string | null {
  if (/^\d+$/.test(text)) return canonical(text, '');
  const [, whole = '', part = ''] = /^(\d*)([½¼¾])$/.exec(text) ?? [];
  if (part) return canonical(whole || '0', fractions.get(part) ?? '');
  const groups = /^([1-9]\d{0,2})((?:\.\d{3})+)(?:,(\d+))?$/.exec(text) ?? /^([1-9]\d{0,2})((?:,\d{3}){2,})(?:\.(\d+))?$/.exec(text);
  if (groups) return canonical((groups[1] ?? '') + (groups[2] ?? '').replace(/[.,]/g, ''), groups[3] ?? '');
  const fraction = /^(\d+)[.,](\d+)$/.exec(text);
  return fraction && !/^\d{4,}\.\d{3}$/.test(text) ? canonical(fraction[1] ?? '', fraction[2] ?? '') : null;
}

function canonical(whole: string, fraction: string): string {
  const left = whole.replace(/^0+(?=\d)/, '');
  const right = fraction.replace(/(?<!0)0+$/, '');
  return right ? `${left}.${right}` : left;
}

/** The decimal times ten to the power. */
function shift(value: string, power: number): string {
  const [whole = '', fraction = ''] = value.split('.');
  const padded = fraction.padEnd(power, '0');
  return canonical(whole + padded.slice(0, power), padded.slice(power));
}
