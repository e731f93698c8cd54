import type { Token } from '../entities/tokens.js';

/** A number as written at tokens `[at, end)`; `value` is a canonical xsd:decimal. */
export interface ReadNumber {
  readonly end: number;
  readonly value: string;
  /** True when it is written in words. */
  readonly words: boolean;
}

const units = ['één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const teens = ['tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'];
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** Every numeral below a hundred in one word, with and without diaeresis ("tweeëntwintig", "tweeentwintig"). */
const numerals: ReadonlyMap<string, number> = new Map([
  ['nul', 0],
  ...[...units, ...teens].map((word, i): [string, number] => [word, i + 1]),
  ...tens.flatMap((ten, t) => withUnits(ten, 20 + 10 * t)),
]);
const scales: ReadonlyMap<string, number> = new Map([['miljoen', 6], ['mln', 6], ['miljard', 9], ['mld', 9], ['mrd', 9], ['biljoen', 12]]);

function withUnits(ten: string, value: number): readonly [string, number][] {
  const joined = ['een', ...units].flatMap((unit, u) => [`${unit}en${ten}`, `${unit}ën${ten}`].map((word): [string, number] => [word, value + Math.max(u, 1)]));
  return [[ten, value], ...joined];
}

/** The number that starts at token `at`, with a multiplier after it ("7.2 miljoen", "1,5 mld."), or null. "een" is no number here. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = tokens[at];
  if (!token) return null;
  const digits = token.shape === 'number' ? plainDecimal(token.text) : null;
  const word = digits === null ? numberWord(token.lower) : null;
  if (digits === null && word === null) return null;
  const value = digits ?? String(word);
  const power = scales.get(tokens[at + 1]?.lower ?? '');
  if (power === undefined) return { end: at + 1, value, words: digits === null };
  const stop = isStop(tokens[at + 2]) && (tokens[at + 1]?.text.length ?? 9) < 4 ? 1 : 0;
  return { end: at + 2 + stop, value: shift(value, power), words: digits === null };
}

function isStop(token: Token | undefined): boolean {
  return token?.text === '.' && token.glued;
}

/** "1.179" → "1179", "0.492" and "0,492" → "0.492", "7.2" → "7.2"; null when the marks fit no way of writing a number. */
export function plainDecimal(text: string): string | null {
  if (/^\d+$/.test(text)) return canonical(text, '');
  const groups = /^([1-9]\d{0,2})((?:\.\d{3})+)(?:,(\d+))?$/.exec(text) ?? /^([1-9]\d{0,2})((?:,\d{3}){2,})(?:\.(\d+))?$/.exec(text);
  if (groups) return canonical((groups[1] ?? '') + (groups[2] ?? '').replace(/[.,]/g, ''), groups[3] ?? '');
  const fraction = /^(\d+)[.,](\d+)$/.exec(text);
  return fraction ? canonical(fraction[1] ?? '', fraction[2] ?? '') : null;
}

function canonical(whole: string, fraction: string): string {
  const left = whole.replace(/^0+(?=\d)/, '');
  const right = fraction.replace(/0+$/, '');
  return right ? `${left}.${right}` : left;
}

/** The decimal times ten to the power. */
export function shift(value: string, power: number): string {
  const [whole = '', fraction = ''] = value.split('.');
  const padded = fraction.padEnd(power, '0');
  return canonical(whole + padded.slice(0, power), padded.slice(power));
}

/** The value of a Dutch numeral in one word ("honderdtwintig", "anderhalf", "vijfendertig"), or null. */
export function numberWord(word: string): number | null {
  if (word === 'anderhalf' || word === 'anderhalve') return 1.5;
  if (word === 'miljoen' || word.length > 40 || !/^[a-zëé]+$/.test(word)) return null;
  return belowMillion(word);
}

function belowMillion(word: string): number | null {
  const cut = word.indexOf('duizend');
  if (cut < 0) return belowThousand(word);
  const count = cut === 0 ? 1 : belowThousand(word.slice(0, cut));
  const rest = word.slice(cut + 7).replace(/^en(?=[a-zë])/, '');
  const more = rest === '' ? 0 : belowThousand(rest);
  return count === null || more === null ? null : count * 1000 + more;
}

function belowThousand(word: string): number | null {
  const cut = word.indexOf('honderd');
  if (cut < 0) return belowHundred(word);
  const count = cut === 0 ? 1 : belowHundred(word.slice(0, cut));
  const rest = word.slice(cut + 7).replace(/^en(?=[a-zë])/, '');
  const more = rest === '' ? 0 : belowHundred(rest);
  return count === null || more === null ? null : count * 100 + more;
}

function belowHundred(word: string): number | null {
  return numerals.get(word) ?? null;
}
