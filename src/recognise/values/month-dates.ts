import type { DateValue } from '../../types/mention.js';
import { wordClass } from '../../tables/word-classes.js';
import { ordinalEndings, ordinals } from '../words/ordinals.js';
import { textAt, type Token, wordAt } from '../words/tokens.js';
import { isYear, monthPeriod, yearFor, yearPeriod } from './calendar.js';
import { type Part, readAnyYear, readDay, readJoiner, readMonth, readWhen, readYear, type When } from './date-parts.js';
import type { ReadDate } from './date-form.js';
import { readRelative } from './relative-dates.js';

interface WrittenMonth extends When {
  readonly month: number;
  /** "begin", "eind" and the like: the month is not meant as a whole. */
  readonly part: boolean;
}

/** Words for a part of a month or year. */
export const parts: ReadonlySet<string> = new Set(['begin', 'eind', 'einde', 'medio', 'half', 'midden', 'halverwege', 'ultimo', 'primo']);
const seasons: ReadonlySet<string> = new Set(['voorjaar', 'najaar', 'zomer', 'herfst', 'winter', 'lente', 'zomerreces', 'kerstreces']);
/** Words other than months with which a part of a year starts. */
export const yearPartWords: readonly string[] = [...parts, ...seasons, ...ordinals.keys(), ...[1, 2, 3, 4].flatMap((n) => [`q${n}`, ...[...ordinalEndings].map((ending) => `${n}${ending}`)])];

/** "mei jl.", "eind augustus 2023", "december en januari jl.", "januari 2020 t/m augustus 2023"; "mei en september 2023", which are no one period, have no value. */
export function readMonthDate(tokens: readonly Token[], at: number, anchor: string | null): ReadDate | null {
  const first = readWrittenMonth(tokens, at, anchor);
  if (!first) return null;
  const joiner = wordAt(tokens, first.end) === ',' ? null : readJoiner(tokens, first.end);
  const second = joiner && readWrittenMonth(tokens, joiner.end, anchor);
  const together = second && (joiner.value === 'through' || (first.value.year === null && first.value.side === null));
  if (!together) return { end: first.end, value: isOfDay(tokens, at) ? null : monthValue(first.value, first.value, anchor) };
  const isPeriod = joiner.value === 'through' || (joiner.value === 'and' && (wordAt(tokens, at - 1) === 'tussen' || first.value.month % 12 === second.value.month - 1));
  return { end: second.end, value: isPeriod ? monthValue(first.value, second.value, anchor) : null };
}

function readWrittenMonth(tokens: readonly Token[], at: number, anchor: string | null): Part<WrittenMonth> | null {
  const part = parts.has(wordAt(tokens, at));
  const month = readMonth(tokens, part ? at + 1 : at);
  if (!month) return null;
  const { end, value } = readWhen(tokens, month.end, anchor);
  return { end, value: { month: month.value, part, ...value } };
}

/** Whether a day stands before a month that could not be read with it ("nr. 4/18 december 2030"), so that the month is not meant as a whole. */
const isOfDay = (tokens: readonly Token[], at: number): boolean => readDay(tokens, at - 1) !== null;

/** A month alone ("in september") may be any year's, so only "jl." and the like give it one. */
function monthValue(first: WrittenMonth, last: WrittenMonth, anchor: string | null): DateValue | null {
  if (first.part || last.part) return null;
  const year = last.year ?? (anchor === null || last.side === null ? null : yearFor({ month: last.month }, anchor, last.side));
  if (year === null) return null;
  const from = { month: first.month, year: first.year ?? (first.month > last.month ? year - 1 : year) };
  return monthPeriod(from, { month: last.month, year }, last.anchored);
}

/** "eind 2020", "eind eerste kwartaal 2025", "eerste helft van 2024", "tweede halfjaar 2024", "derde kwartaal van 2023", "eerste negen maanden van 2023", "Q1 2024", "voorjaar van 2022", "begin dit jaar", "eind vorige week". */
export function readYearPart(tokens: readonly Token[], at: number, anchor: string | null): ReadDate | null {
  const piece = readPiece(tokens, at);
  const year = piece && ((seasons.has(wordAt(tokens, at)) ? readPairOfYears(tokens, piece.end) : null) ?? readAnyYear(tokens, piece.end, anchor));
  if (!piece || !year) return readPartOfRelative(tokens, at, anchor) ?? readPartOfPart(tokens, at, anchor);
  const months = piece.value;
  return { end: year.end, value: months && year.value !== null ? monthPeriod({ year: year.value, month: months[0] }, { year: year.value, month: months[1] }, year.anchored) : null };
}

/** "eind vorige week", "begin van deze eeuw", "einde van het jaar". */
function readPartOfRelative(tokens: readonly Token[], at: number, anchor: string | null): ReadDate | null {
  if (!parts.has(wordAt(tokens, at))) return null;
  const from = wordAt(tokens, at + 1) === 'van' ? at + 2 : at + 1;
  if (from === at + 2 && wordAt(tokens, from) === 'het' && wordAt(tokens, from + 1) === 'jaar') return { end: readYear(tokens, from + 2)?.end ?? from + 2, value: null };
  const whole = readRelative(tokens, from, anchor);
  return whole && { end: whole.end, value: null };
}

/** "eind eerste kwartaal 2025", "begin van het derde kwartaal van 2026". */
function readPartOfPart(tokens: readonly Token[], at: number, anchor: string | null): ReadDate | null {
  if (!parts.has(wordAt(tokens, at))) return null;
  const from = wordAt(tokens, at + 1) === 'van' && wordAt(tokens, at + 2) === 'het' ? at + 3 : at + 1;
  const whole = parts.has(wordAt(tokens, from)) ? null : readYearPart(tokens, from, anchor);
  return whole && { end: whole.end, value: null };
}

/** "2030/2031" of a winter that runs from the one into the other. */
function readPairOfYears(tokens: readonly Token[], at: number): (Part<null> & { readonly anchored: boolean }) | null {
  const first = readYear(tokens, at);
  const last = first && /^[-–/]$/.test(textAt(tokens, first.end)) ? readYear(tokens, first.end + 1) : null;
  return last && first && last.value === first.value + 1 ? { end: last.end, value: null, anchored: false } : null;
}

/** The months that a part of a year covers; null where the words leave that open ("eind"). */
function readPiece(tokens: readonly Token[], at: number): Part<readonly [number, number] | null> | null {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const [, rank, ending = ''] = /^([1-4])(\p{L}+)$/u.exec(word) ?? [];
  const ordinal = ordinals.get(word) ?? (ordinalEndings.has(ending) ? Number(rank) : 0);
  const first = readMonthsOf(tokens, at, ordinal);
  if (first) return first;
  const quarter = Number(/^q([1-4])$/.exec(word)?.[1] ?? (next === 'kwartaal' ? ordinal : 0));
  if (quarter >= 1 && quarter <= 4) return { end: at + (next === 'kwartaal' ? 2 : 1), value: [quarter * 3 - 2, quarter * 3] };
  if ((next === 'helft' || next === 'halfjaar') && (ordinal === 1 || ordinal === 2)) return { end: at + 2, value: [ordinal * 6 - 5, ordinal * 6] };
  return parts.has(word) || seasons.has(word) ? { end: at + 1, value: null } : null;
}

/** "eerste vier maanden", "laatste drie kwartalen" of a year; "laatste maanden", which leave it open. */
function readMonthsOf(tokens: readonly Token[], at: number, ordinal: number): Part<readonly [number, number] | null> | null {
  const isLast = wordAt(tokens, at) === 'laatste';
  if ((ordinal === 1 || isLast) && openPieces.has(wordAt(tokens, at + 1))) return { end: at + 2, value: null };
  const count = ordinal === 1 || isLast ? countAt(tokens, at + 1) : null;
  const months = count === null ? 0 : count * (monthsIn.get(wordAt(tokens, at + 2)) ?? 0);
  return months > 0 && months < 12 ? { end: at + 3, value: isLast ? [13 - months, 12] : [1, months] } : null;
}

const openPieces: ReadonlySet<string> = new Set(['maanden', 'weken', 'dagen', 'kwartalen']);

const monthsIn: ReadonlyMap<string, number> = new Map([['maanden', 1], ['kwartalen', 3]]);

function countAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.shape === 'number' && /^\d{1,2}$/.test(token.text) ? Number(token.text) : (token?.numeral ?? null);
}

/** Years that do not run from January to December ("schooljaar 2023-2024"). */
const ownYears: ReadonlySet<string> = new Set([...['vergader', 'zittings', 'school', 'studie', 'college', 'boek', 'cursus'].flatMap((kind) => [`${kind}jaar`, `${kind}jaren`]), 'seizoen', 'seizoenen', 'jaargang', 'jaargangen']);
/** What stands between such years in a row. */
const betweenYears: ReadonlySet<string> = new Set([',', '/', '-', '–', '—', '‑', 'en', 'of', 't', 'm', 'tot', 'met', 'naar']);
/** Tokens of the longest row of such years. */
const longestRow = 40;

/** Whether the years at a token are such years, as the word before them or before the row in which they stand tells ("de schooljaren 2022/2023, 2023/2024 en 2024/2025"). */
function areOwnYears(tokens: readonly Token[], at: number): boolean {
  let first = at - 1;
  while (first > at - longestRow && (isYear(wordAt(tokens, first)) || betweenYears.has(wordAt(tokens, first)))) first--;
  return ownYears.has(wordAt(tokens, first));
}
/** A number of four figures after one of these is a count. */
const about: ReadonlySet<string> = new Set(['circa', 'ca', 'ongeveer', "zo'n", 'ruim', 'bijna', 'minstens', 'maximaal', 'minimaal', 'slechts', 'totaal', 'dan']);
const numbered = wordClass('nummerwoord');

/** The second year of "2023/24"; more figures behind it are of a number or an address. */
function readNextYear(tokens: readonly Token[], at: number, year: number): Part<number> | null {
  const [slash, short, after] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  const follows = slash?.text === '/' && slash.glued && short?.glued === true && /^\d\d$/.test(short.text) && Number(short.text) === (year + 1) % 100;
  const goesOn = (after?.glued === true && /^[-/]$/.test(after.text)) || tokens[at]?.glued === true || numbered.has(wordAt(tokens, at - 1)) || textAt(tokens, at - 1) === ')';
  return follows && !goesOn ? { end: at + 3, value: year + 1 } : null;
}

/** "2022", "2018-2019", "2023/2024", "2023/24", "2018-medio 2019". */
export function readYearDate(tokens: readonly Token[], at: number): ReadDate | null {
  const year = wordAt(tokens, at) === 'van' ? null : readYear(tokens, at);
  if (!year || partOfNumber(tokens, at) || isCount(tokens, at)) return null;
  const mark = tokens[at + 1];
  const last = mark && /^[-–—/‑]$/.test(mark.text) ? (readYear(tokens, at + 2) ?? readNextYear(tokens, at, year.value)) : null;
  const part = mark && /^[-–—]$/.test(mark.text) && parts.has(wordAt(tokens, at + 2)) ? readYear(tokens, at + 3) : null;
  if (part && part.value >= year.value) return { end: part.end, value: null };
  const through = wordAt(tokens, at + 1) === 't' || wordAt(tokens, at + 1) === 'tot' ? readJoiner(tokens, at + 1) : null;
  const end = last ?? (through?.value === 'through' ? readYear(tokens, through.end) : null);
  if (end && end.value > year.value) return { end: end.end, value: areOwnYears(tokens, at) ? null : yearPeriod(year.value, end.value, false) };
  const follows = tokens[at + 2];
  if (mark?.glued && /^[-/:]$/.test(mark.text) && follows?.glued && follows.shape === 'number') return null;
  return { end: at + 1, value: yearPeriod(year.value, year.value, false) };
}

const measures = wordClass('maat');
const counted = [...wordClass('geteld')];
const adjectives = wordClass('bijvoeglijk-bij-telling');
/** Words that make figures a year whatever stands behind them. */
const inTime: ReadonlySet<string> = new Set(['in', 'sinds', 'vanaf', 'na', 'tot', 'met', 'voor', 'tegen', 'per', 'en', 'of']);

/** Whether figures count or measure what stands behind them ("2000 huurwoningen", "2000 extra plaatsen", "2000 km"). */
function isCount(tokens: readonly Token[], at: number): boolean {
  const noun = wordAt(tokens, adjectives.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1);
  return !inTime.has(wordAt(tokens, at - 1)) && !(isYear(textAt(tokens, at + 2)) && wordAt(tokens, at - 1) === noun) && (measures.has(noun) || counted.some((word) => noun.endsWith(word)));
}

function partOfNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (/^\p{Lu}{2,}['’]s$/u.test(textAt(tokens, at + 1))) return true;
  if (before.lower === 'natura') return true; // "Natura 2000"
  if (about.has(before.lower) && !/^(?:en|tot|,|\.|\)|t)$/.test(wordAt(tokens, at + 1))) return true;
  if (numbered.has(before.lower) || (before.text === '.' && numbered.has(wordAt(tokens, at - 2)))) return true;
  if (tokens[at]?.glued !== true || !before.glued) return false;
  return /^[-/:.&=_]$/.test(before.text) || (before.text === '–' && isPartOfCode(tokens, at - 2));
}

/** Whether a token is a letter with figures, or a year in a number ("V12–2031", "ah-tk-2030–2031"). */
const isPartOfCode = (tokens: readonly Token[], at: number): boolean => /^\p{L}+\d+$/u.test(textAt(tokens, at)) || (isYear(textAt(tokens, at)) && textAt(tokens, at - 1) === '-' && /^\p{L}+$/u.test(textAt(tokens, at - 2)));
