import type { DateValue } from '../../types/mention.js';
import { type Token, wordAt } from '../words/tokens.js';
import { isoDay, yearFor } from './calendar.js';
import { isOfAnotherYear, type Part, readDay, readJoiner, readMonth, readWhen, weekdays, type When } from './date-parts.js';
import type { ReadDate } from './date-form.js';

/** Days of one month as written together: "18 en 23 oktober 2023", "14, 15 en 16 maart jl.", "3 t/m 5 mei". */
interface DayGroup extends When {
  readonly days: readonly number[];
  readonly through: boolean;
  readonly month: number;
}

/** "dinsdag 17 mei jl.", "18 en 23 oktober 2023", "1 juli t/m 30 september jl.". */
export function readDayDate(tokens: readonly Token[], at: number, anchor: string | null): ReadDate | null {
  const from = weekdays.has(wordAt(tokens, at)) ? at + 1 : at;
  const first = readDayGroup(tokens, from, anchor);
  if (!first) return null;
  const joiner = readJoiner(tokens, first.end);
  const second = joiner && readDayGroup(tokens, joiner.end, anchor);
  if (!joiner || !second || !belongTogether(first.value, second.value, joiner.value)) return { end: first.end, value: settle(valueOfDays([first.value], false, anchor), first.value, tokens, at) };
  return { end: second.end, value: joiner.value === 'until' ? null : settle(valueOfDays([first.value, second.value], joiner.value !== 'and', anchor), second.value, tokens, at) };
}

/** The value, unless only the paper's date tells the year and the sentence speaks of another one. */
function settle(value: DateValue | null, { year, side }: DayGroup, tokens: readonly Token[], at: number): DateValue | null {
  const told = value?.kind === 'days' ? value.days[0] : value?.from;
  return year === null && side === null && told && isOfAnotherYear(tokens, at, Number(told.slice(0, 4))) ? null : value;
}

/** A range is one date; a series is one when it shares the year or the "jl.". */
function belongTogether(first: DayGroup, second: DayGroup, joiner: 'and' | 'through' | 'until'): boolean {
  return joiner === 'through' || (first.year === null && first.side === null && (second.year !== null || second.side !== null || joiner === 'until'));
}

function readDayGroup(tokens: readonly Token[], at: number, anchor: string | null): Part<DayGroup> | null {
  const list = readDayList(tokens, at);
  const month = list && readMonth(tokens, list.end);
  if (!list || !month) return null;
  const { end, value } = readWhen(tokens, month.end, anchor);
  return { end, value: { days: list.value, through: list.through, month: month.value, ...value } };
}

function readDayList(tokens: readonly Token[], at: number): (Part<readonly number[]> & { through: boolean }) | null {
  const first = readDay(tokens, at);
  if (!first || (tokens[at]?.glued && /[-/.,]/.test(wordAt(tokens, at - 1)))) return null;
  const days = [first.value];
  let end = first.end;
  let through = false;
  let closed = true;
  for (;;) {
    const joiner = wordAt(tokens, end) === ',' ? { end: end + 1, value: 'comma' } : readJoiner(tokens, end);
    const next = joiner && readDay(tokens, joiner.end);
    // "NPO Radio 1, 25 november": a series ends in "en".
    if (!joiner || !next || days.length > 12) return closed ? { end, value: days, through } : null;
    days.push(next.value);
    through ||= joiner.value === 'through' || joiner.value === 'until';
    closed = joiner.value !== 'comma';
    end = next.end;
  }
}

function valueOfDays(groups: readonly DayGroup[], through: boolean, anchor: string | null): DateValue | null {
  const last = groups.at(-1);
  const year = last && yearOf(last, last, anchor);
  if (!last || year === null || year === undefined) return null;
  const days: string[] = [];
  for (const group of groups) {
    const own = group === last ? year : group.year ?? (group.month > last.month ? year - 1 : year);
    for (const day of group.days) {
      const iso = isoDay(own, group.month, day);
      if (!iso) return null;
      days.push(iso);
    }
  }
  const { anchored } = last;
  const [from, until] = [days[0], days.at(-1)];
  if (!(through || groups.some((g) => g.through))) return { kind: 'days', days, anchored };
  return from && until && from <= until ? { kind: 'period', from, until, anchored } : null;
}

function yearOf(group: DayGroup, last: DayGroup, anchor: string | null): number | null {
  if (group.year !== null) return group.year;
  return anchor === null ? null : yearFor({ month: last.month, day: last.days.at(-1) ?? 1 }, anchor, group.side ?? 'nearest');
}

/** "03-05-2024", "3/5/2024", "2024-05-03". */
export function readNumericDate(tokens: readonly Token[], at: number): ReadDate | null {
  if (!/^[-/]$/.test(wordAt(tokens, at + 1))) return null;
  const [a, b, c, d, e] = [0, 1, 2, 3, 4].map((i) => tokens[at + i]);
  if (!a || !b || !c || !d || !e || b.text !== d.text || ![b, c, d, e].every((t) => t.glued) || (a.glued && /[-/]/.test(wordAt(tokens, at - 1)))) return null;
  const written = `${a.text}-${c.text}-${e.text}`;
  const dutch = /^(\d{1,2})-(\d{1,2})-((?:19|20)\d\d)$/.exec(written);
  const iso = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/.exec(written);
  const day = dutch ? isoDay(Number(dutch[3]), Number(dutch[2]), Number(dutch[1])) : iso ? isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null;
  return day ? { end: at + 5, value: { kind: 'days', days: [day], anchored: false } } : null;
}
