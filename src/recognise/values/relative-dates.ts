import type { DateValue } from '../../types/mention.js';
import { type Token, wordAt } from '../words/tokens.js';
import { monthPeriod, type Side, yearFor, yearPeriod } from './calendar.js';
import { endOfCount, readAnyYear, readJoiner, readMonth, weekdays } from './date-parts.js';
import type { ReadDate } from './date-form.js';

const sideOf = (words: string, side: Side | 'now') => words.split(' ').map((word) => [word, side] as const);
const sides: ReadonlyMap<string, Side | 'now'> = new Map([
  ...sideOf('vorig vorige afgelopen voorafgaande voorgaande voorbije laatste', 'past'),
  ...sideOf('komend komende volgend volgende aankomend aankomende aanstaande eerstvolgende', 'future'),
  ...sideOf('dit deze', 'now'),
]);
/** Years of another kind: "volgend schooljaar". */
const yearsOfOthers = ['school', 'studie', 'college', 'cursus', 'begrotings', 'verslag', 'boek', 'kalender', 'belasting', 'subsidie', 'toeslag', 'zittings', 'vergader'].map((kind) => `${kind}jaar`);
const single: ReadonlySet<string> = new Set(['jaar', 'maand', 'week', 'kwartaal', 'weekend', 'halfjaar', 'zomer', 'winter', 'voorjaar', 'najaar', 'lente', 'herfst', 'eeuw', 'decennium', ...yearsOfOthers, ...weekdays]);
const units: ReadonlySet<string> = new Set(['jaar', 'jaren', 'maand', 'maanden', 'week', 'weken', 'dag', 'dagen', 'uur', 'uren', 'minuten', 'minuut', 'kwartier', 'kwartalen', 'decennia', 'seconden', 'halfjaar', 'werkdagen', 'etmaal', 'kalenderdagen', 'kalendermaanden']);
const afterOne: ReadonlySet<string> = new Set(['jaar', 'maand', 'week', 'kwartier', 'uur', 'halfjaar', 'etmaal', 'decennium', 'kwartaal', 'dag']);
/** Words with which a relative date starts. */
export const relativeWords: readonly string[] = [...sides.keys(), 'zelfde', 'dezelfde', 'diezelfde', 'eenzelfde', 'jaar'];
const wholeOrHalf: ReadonlySet<string> = new Set(['half', 'halve', 'heel', 'volle', 'vol']);
const laterOrEarlier: ReadonlySet<string> = new Set(['daarvoor', 'ervoor', 'daarop', 'erna', 'daarna', 'eerder']);

/** "vorig jaar", "afgelopen oktober", "vorige week woensdag", "voorafgaande 12 maanden", "komende twee tot drie jaar", "diezelfde maand het jaar daarvoor". */
export function readRelative(tokens: readonly Token[], at: number, anchor: string | null): ReadDate | null {
  const same = readSameTime(tokens, at) ?? readDayOfWeek(tokens, at);
  if (same) return same;
  const side = sides.get(wordAt(tokens, at));
  if (side === undefined) return null;
  const month = readMonth(tokens, at + 1);
  if (month && side !== 'now') return { end: month.end, value: anchor === null ? null : monthIn(month.value, anchor, side) };
  const length = side === 'now' || wordAt(tokens, at + 1) === 'een' ? null : readDuration(tokens, at + 1);
  if (length) return length;
  const unit = wordAt(tokens, at + 1);
  const isTold = anchor !== null && wordAt(tokens, at - 1) !== 'het';
  return single.has(unit) && unit !== wordAt(tokens, at) ? { end: at + 2, value: !isTold ? null : periodOf(wordAt(tokens, at), unit, anchor) } : null;
}

/** "dezelfde week een jaar eerder", "dezelfde periode vorig jaar", "het jaar daarvoor". */
function readSameTime(tokens: readonly Token[], at: number): ReadDate | null {
  const unit = wordAt(tokens, at + 1);
  const same = /^(?:die|de|een)?zelfde$/.test(wordAt(tokens, at)) && (single.has(unit) || unit === 'periode') ? at + 2 : at;
  const year = same > at ? readAnyYear(tokens, wordAt(tokens, same) === 'in' ? same + 1 : same, null) : null;
  if (year) return { end: year.end, value: null };
  const article = same > at && /^(?:het|een)$/.test(wordAt(tokens, same)) ? same + 1 : same;
  if (wordAt(tokens, article) !== 'jaar' || !laterOrEarlier.has(wordAt(tokens, article + 1))) return null;
  return { end: article + 2, value: null };
}

/** "vorige week woensdag", "woensdag vorige week". */
function readDayOfWeek(tokens: readonly Token[], at: number): ReadDate | null {
  const isLast = weekdays.has(wordAt(tokens, at + 2));
  const week = isLast ? at : at + 1;
  if (!(isLast || weekdays.has(wordAt(tokens, at))) || !sides.has(wordAt(tokens, week)) || wordAt(tokens, week + 1) !== 'week') return null;
  return { end: at + 3, value: null };
}

function monthIn(month: number, anchor: string, side: Side): DateValue | null {
  const at = Number(anchor.slice(5, 7));
  const year = Number(anchor.slice(0, 4));
  const own = side === 'past' && month >= at ? year - 1 : side === 'future' && month <= at ? year + 1 : yearFor({ month }, anchor, side);
  return monthPeriod({ year: own, month }, { year: own, month }, true);
}

/** The year or month meant; "afgelopen jaar" and "deze week" leave it open. */
function periodOf(word: string, unit: string, anchor: string): DateValue | null {
  const shift = word.startsWith('vorig') ? -1 : word.startsWith('volgend') ? 1 : word === 'dit' || word === 'deze' ? 0 : null;
  if (shift === null) return null;
  const year = Number(anchor.slice(0, 4));
  if (unit === 'jaar') return yearPeriod(year + shift, year + shift, true);
  if (unit !== 'maand') return null;
  const months = year * 12 + Number(anchor.slice(5, 7)) - 1 + shift;
  const then = { year: Math.floor(months / 12), month: (months % 12) + 1 };
  return monthPeriod(then, then, true);
}

/** "zes maanden", "anderhalf jaar", "een kwartier", "twee tot drie jaar": a length of time, without value. */
export function readDuration(tokens: readonly Token[], at: number): ReadDate | null {
  const first = endOfCount(tokens, at, true);
  if (first === null || (tokens[at]?.glued && /^[-:]$/.test(wordAt(tokens, at - 1))) || wordAt(tokens, at - 1) === 'per') return null;
  const joiner = readJoiner(tokens, first);
  const last = (joiner && joiner.value !== 'through' ? endOfCount(tokens, joiner.end, false) ?? pastAndHalf(tokens, joiner.end) : null) ?? first;
  const half = wholeOrHalf.has(wordAt(tokens, last)) ? last + 1 : last;
  const unit = wordAt(tokens, half);
  const fits = wordAt(tokens, at) === 'een' ? afterOne.has(unit) : units.has(unit);
  return fits ? { end: half + 1, value: null } : null;
}

/** Before "half" of "drie en een half jaar". */
const pastAndHalf = (tokens: readonly Token[], at: number): number | null => (wordAt(tokens, at) === 'een' && /^hal(?:f|ve)$/.test(wordAt(tokens, at + 1)) ? at + 1 : null);
