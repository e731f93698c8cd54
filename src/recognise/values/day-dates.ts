import type { DateValue } from '../../types/mention.js';
import { wordClass } from '../../tables/word-classes.js';
import { textAt, type Token, wordAt } from '../words/tokens.js';
import { isoDay, yearFor } from './calendar.js';
import { isOfAnotherYear, type Part, readDay, readJoiner, readMonth, readShortYear, readWhen, weekdays, type When } from './date-parts.js';
import type { ReadDate } from './date-form.js';

/** What stands before the number of a version or paragraph ("versie 1.4.2025"). */
const numbered = wordClass('nummerwoord');

/** Days of one month as written together: "18 en 23 oktober 2023", "14, 15 en 16 maart jl.", "3 t/m 5 mei". */
interface DayGroup extends When {
  readonly days: readonly number[];
  readonly through: boolean;
  readonly month: number;
}

/** "dinsdag 17 mei jl.", "18 en 23 oktober 2023", "1 juli t/m 30 september jl.". */
export function readDayDate(tokens: readonly Token[], at: number, anchor: string | null): ReadDate | null {
  const from = pastWeekday(tokens, at);
  const first = readDayGroup(tokens, from, anchor);
  if (!first) return null;
  const joiner = readJoiner(tokens, first.end);
  const second = joiner && readDayGroup(tokens, from > at ? pastWeekday(tokens, joiner.end) : joiner.end, anchor);
  if (!joiner || !second || !belongTogether(first.value, second.value, joiner.value)) return { end: first.end, value: settle([first.value], false, { tokens, at, anchor }) };
  return { end: second.end, value: joiner.value === 'until' ? null : settle([first.value, second.value], joiner.value !== 'and', { tokens, at, anchor }) };
}

const pastWeekday = (tokens: readonly Token[], at: number): number => (weekdays.has(wordAt(tokens, at)) ? at + 1 : at);

/** The value, unless only the paper's date tells the year and the sentence speaks of another one, or of what was there already. */
function settle(groups: readonly DayGroup[], through: boolean, { tokens, at, anchor }: Place): DateValue | null {
  const value = valueOfDays(groups, through, anchor);
  const last = groups.at(-1);
  const told = value?.kind === 'days' ? value.days[0] : value?.from;
  if (!last || last.year !== null || last.side !== null || !told) return value;
  if (isOfAnotherYear(tokens, at, Number(told.slice(0, 4)))) return null;
  if (anchor === null || told <= anchor || !isOfWhatIs(tokens, at)) return value;
  return isSoon(told, anchor) ? null : valueOfDays([...groups.slice(0, -1), { ...last, side: 'past' }], through, anchor);
}

/** Where a date stands, and the paper's date. */
interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly anchor: string | null;
}

/** Whether a day so shortly after the paper's is rather a slip in one of the two. */
const isSoon = (day: string, anchor: string): boolean => Date.parse(day) - Date.parse(anchor) <= 14 * 86_400_000;

/** "de brief van 3 mei", "het advies van de Raad van 3 mei": what is dated was there when the paper was written, and its day is none to come. */
function isOfWhatIs(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at - 1) !== 'van') return false;
  for (let i = at - 2; i >= at - 16; i--) {
    const token = tokens[i];
    if (!token || token.shape === 'mark') return false;
    if (written.test(token.lower)) return true;
    if (token.shape === 'lower' && !ofMaker.has(token.lower)) return false;
  }
  return false;
}

/** Words for what is written or decided. */
const written = /(?:brie(?:f|ven)|moties?|besluit(?:en)?|uitspra(?:ak|ken)|arrest(?:en)?|vonnis(?:sen)?|rapport(?:en)?|advie(?:s|zen)|bericht(?:en)?|artikel(?:en)?|verslag|notitie|beschikking|antwoord(?:en)?|beantwoording|amendement|publicatie|uitzending|interview|petitie|mail|circulaire)$/;

/** Words between these and their date, beside names. */
const ofMaker: ReadonlySet<string> = new Set(['van', 'de', 'den', 'der', 'het', 'in', 'en', 'lid', 'leden', 'heer', 'mevrouw', 'minister', 'staatssecretaris', 'mijn', 'uw']);

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
  const named = weekdays.has(wordAt(tokens, at - 1));
  if (!first || isRestOfNumber(tokens, at)) return null;
  const days = [first.value];
  let end = first.end;
  let through = false;
  let closed = true;
  for (;;) {
    const joiner = wordAt(tokens, end) === ',' ? { end: end + 1, value: 'comma' } : (readNight(tokens, end, days.at(-1)) ?? readJoiner(tokens, end));
    const next = joiner && readDay(tokens, named ? pastWeekday(tokens, joiner.end) : joiner.end);
    // "NPO Radio 1, 25 november": a series ends in "en".
    if (!joiner || !next || days.length > 12) return closed ? { end, value: days, through } : null;
    days.push(next.value);
    through ||= joiner.value === 'through' || joiner.value === 'until';
    closed = joiner.value !== 'comma';
    end = next.end;
  }
}

/** Whether figures are tied to what stands before them: "4/18", "A-18"; in "datum/18 mei" they are a day. */
const isRestOfNumber = (tokens: readonly Token[], at: number): boolean => tokens[at]?.glued === true && (wordAt(tokens, at - 1) === '-' || (/^[/.,]$/.test(wordAt(tokens, at - 1)) && !/^\p{L}{3,}$/u.test(wordAt(tokens, at - 2))));

/** "op" between two days that follow each other: "in de nacht van 11 op 12 februari". */
function readNight(tokens: readonly Token[], at: number, day = 0): Part<'through'> | null {
  return wordAt(tokens, at) === 'op' && readDay(tokens, at + 1)?.value === day + 1 ? { end: at + 1, value: 'through' } : null;
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

/** "03-05-2024", "3/5/2024", "3-5-'24", "2024-05-03", "3.5.2024". */
export function readNumericDate(tokens: readonly Token[], at: number): ReadDate | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(textAt(tokens, at));
  if (dotted) return numbered.has(wordAt(tokens, at - 1)) ? null : dayOf(at + 1, dotted[3], dotted[2], dotted[1]);
  if (!/^[-/]$/.test(wordAt(tokens, at + 1))) return null;
  const [a, b, c, d, e] = [0, 1, 2, 3, 4].map((i) => tokens[at + i]);
  if (!a || !b || !c || !d || !e || b.text !== d.text || ![b, c, d, e].every((t) => t.glued) || (a.glued && /[-/]/.test(wordAt(tokens, at - 1)))) return null;
  const short = readShortYear(tokens, at + 4);
  const written = `${a.text}-${c.text}-${short?.value ?? e.text}`;
  const dutch = /^(\d{1,2})-(\d{1,2})-((?:19|20)\d\d)$/.exec(written);
  if (dutch) return dayOf(short?.end ?? at + 5, dutch[3], dutch[2], dutch[1]);
  const iso = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/.exec(written);
  return iso && dayOf(at + 5, iso[1], iso[2], iso[3]);
}

function dayOf(end: number, year = '', month = '', day = ''): ReadDate | null {
  const iso = isoDay(Number(year), Number(month), Number(day));
  return iso === null ? null : { end, value: { kind: 'days', days: [iso], anchored: false } };
}
