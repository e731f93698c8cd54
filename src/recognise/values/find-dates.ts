import type { DateMention } from '../../types/mention.js';
import type { Token } from '../words/tokens.js';
import { isYear, monthOf } from './calendar.js';
import type { DateForm } from './date-form.js';
import { weekdays } from './date-parts.js';
import { findEach } from './find-each.js';
import { readDayDate, readNumericDate } from './day-dates.js';
import { parts, readMonthDate, readYearDate, readYearPart, yearPartWords } from './month-dates.js';
import { mayBeNumber } from './read-number.js';
import { readDuration, readRelative, relativeWords } from './relative-dates.js';

/** A way of writing a date, and whether a token may be its first. */
interface Way {
  readonly rule: string;
  readonly begins: (token: Token) => boolean;
  readonly read: DateForm;
}

const ofYear: ReadonlySet<string> = new Set([...yearPartWords, 'laatste']);
const relative: ReadonlySet<string> = new Set([...relativeWords, ...weekdays]);

/** The ways of writing a date, each tried at a token in this order; the first that fits wins. */
const ways: readonly Way[] = [
  { rule: 'dag', begins: ({ shape, lower }) => shape === 'number' || weekdays.has(lower), read: readDayDate },
  { rule: 'cijferdatum', begins: ({ shape }) => shape === 'number', read: readNumericDate },
  { rule: 'jaardeel', begins: ({ lower }) => ofYear.has(lower), read: readYearPart },
  { rule: 'maand', begins: ({ lower }) => parts.has(lower) || monthOf(lower) !== null, read: readMonthDate },
  { rule: 'betrekkelijk', begins: ({ lower }) => relative.has(lower), read: readRelative },
  { rule: 'duur', begins: mayBeNumber, read: readDuration },
  { rule: 'jaar', begins: ({ lower }) => isYear(lower), read: readYearDate },
];

/** A token with the ways in which a date may begin there, as bits. */
export interface DatePlace {
  readonly at: number;
  readonly ways: number;
}

/** The dates, periods and durations that begin at these tokens of a text; `anchor` is the paper's date (`YYYY-MM-DD`) or null. Offsets count in the text of the tokens. */
export const findDates = (tokens: readonly Token[], places: readonly DatePlace[], anchor: string | null): readonly DateMention[] =>
  findEach(tokens, places, (_, place) => readDate(tokens, place, anchor), ({ rule, value }, start, end) => ({ start, end, kind: 'date', type: 'Date', rule, value }));

/** The ways of writing a date that a word or number may begin, as bits. */
export const datesFrom = (token: Token): number => ways.reduce((bits, { begins }, i) => (begins(token) ? bits | (1 << i) : bits), 0);

function readDate(tokens: readonly Token[], { at, ways: possible }: DatePlace, anchor: string | null) {
  for (let i = 0; possible >> i !== 0; i++) {
    const way = (possible & (1 << i)) === 0 ? undefined : ways[i];
    const hit = way?.read(tokens, at, anchor);
    if (way && hit) return { at, rule: way.rule, ...hit };
  }
  return null;
}
