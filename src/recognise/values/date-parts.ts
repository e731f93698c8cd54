import { textAt, type Token, wordAt } from '../words/tokens.js';
import { isYear, monthOf, relativeYears, type Side } from './calendar.js';

/** Reads one part of a date at token `at`; null when it is not there. */
export interface Part<T> {
  readonly end: number;
  readonly value: T;
}

const marks: ReadonlySet<string> = new Set(['-', '–', '—', '‑']);
/** Names of the days of the week, lower case. */
export const weekdays: ReadonlySet<string> = new Set(['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']);

/** A day of the month: one or two figures, not glued to a word or another number. */
export function readDay(tokens: readonly Token[], at: number): Part<number> | null {
  const token = tokens[at];
  if (token?.shape !== 'number' || !/^\d{1,2}$/.test(token.text)) return null;
  const day = Number(token.text);
  return day >= 1 && day <= 31 ? { end: at + 1, value: day } : null;
}

/** A month by name; an abbreviation takes its full stop along. */
export function readMonth(tokens: readonly Token[], at: number): Part<number> | null {
  const word = wordAt(tokens, at);
  const month = monthOf(word);
  if (month === null || isAcronym(tokens, at) || isFirstName(tokens, at)) return null;
  const dot = isShort(word) && textAt(tokens, at + 1) === '.';
  return { end: at + (dot ? 2 : 1), value: month };
}

const isShort = (word: string) => word.length <= 4 && word !== 'mei' && word !== 'juni' && word !== 'juli';

/** "SEP", which is no month. */
const isAcronym = (tokens: readonly Token[], at: number) => isShort(wordAt(tokens, at)) && /^\p{Lu}{2,}$/u.test(textAt(tokens, at));

/** "Jan", beside no number: no month. */
const isFirstName = (tokens: readonly Token[], at: number) => isShort(wordAt(tokens, at)) && /^\p{Lu}/u.test(textAt(tokens, at)) && tokens[at - 1]?.shape !== 'number' && !/^[\d.]/.test(textAt(tokens, at + 1));

/** Where the sentence speaks of another year before a day that has none ("In 2022 is op 13 september …"), that day's year is not told by the paper's date. */
export function isOfAnotherYear(tokens: readonly Token[], at: number, year: number): boolean {
  for (let i = at - 1; i >= at - 40 && !tokens[i + 1]?.first; i--) {
    const word = wordAt(tokens, i);
    if (isYear(word)) return Number(word) !== year;
  }
  return false;
}

/** A year of four figures from 1900 to 2099 or of two behind an apostrophe ("'24"), after "van" if need be. */
export function readYear(tokens: readonly Token[], at: number): Part<number> | null {
  const from = wordAt(tokens, at) === 'van' ? at + 1 : at;
  const word = wordAt(tokens, from);
  return isYear(word) ? { end: from + 1, value: Number(word) } : readShortYear(tokens, from);
}

/** "'24" is 2024, "'95" is 1995. */
export function readShortYear(tokens: readonly Token[], at: number): Part<number> | null {
  const figures = textAt(tokens, at + 1);
  if (!/^['‘]$/.test(textAt(tokens, at)) || !tokens[at + 1]?.glued || !/^\d\d$/.test(figures)) return null;
  return { end: at + 2, value: Number(figures) + (Number(figures) < 50 ? 2000 : 1900) };
}

/** A year in figures or told by the paper's ("vorig jaar"), after "van" if need be; no value when the paper tells none. */
export function readAnyYear(tokens: readonly Token[], at: number, anchor: string | null): (Part<number | null> & { anchored: boolean }) | null {
  const year = readYear(tokens, at);
  if (year) return { anchored: false, ...year };
  const from = wordAt(tokens, at) === 'van' ? at + 1 : at;
  const shift = relativeYears.get(wordAt(tokens, from));
  if (shift === undefined || wordAt(tokens, from + 1) !== 'jaar') return null;
  return { end: from + 2, value: anchor === null ? null : Number(anchor.slice(0, 4)) + shift, anchored: true };
}

const sides: ReadonlyMap<string, Side> = new Map([['jl', 'past'], ['ll', 'past'], ['jongstleden', 'past'], ['laatstleden', 'past'], ['as', 'future'], ['aanstaande', 'future']]);

/** What scanners make of "jl." */
const scanned: ReadonlyMap<string, Side> = new Map([['ji', 'past'], ['j1', 'past']]);

/** "jl.", "ll.", "j.l.", "jongstleden", "aanstaande", "a.s.": which side of the paper's date. */
function readSide(tokens: readonly Token[], at: number): Part<Side> | null {
  const word = wordAt(tokens, at);
  const stop = textAt(tokens, at + 1) === '.' ? 1 : 0;
  const spelled = stop && textAt(tokens, at + 3) === '.' ? sides.get(word + wordAt(tokens, at + 2)) : undefined;
  if (spelled) return { end: at + 4, value: spelled };
  const side = sides.get(word) ?? (stop ? scanned.get(word) : undefined);
  return side ? { end: at + 1 + (word.length === 2 ? stop : 0), value: side } : null;
}

/** Which year, as written behind a day or month. */
export interface When {
  readonly year: number | null;
  /** True when the year follows from the paper's date. */
  readonly anchored: boolean;
  readonly side: Side | null;
}

/** The year behind a day or month, and "jl." and the like behind that; neither may be there. */
export function readWhen(tokens: readonly Token[], at: number, anchor: string | null): Part<When> {
  const year = readAnyYear(tokens, at, anchor);
  const side = readSide(tokens, year?.end ?? at);
  return { end: side?.end ?? year?.end ?? at, value: { year: year?.value ?? null, anchored: year?.anchored ?? true, side: side?.value ?? null } };
}

const throughs: ReadonlySet<string> = new Set(['t / m', 'tot en met']);

/** How two dates hang together: `through` includes what lies between. */
export function readJoiner(tokens: readonly Token[], at: number): Part<'and' | 'through' | 'until'> | null {
  const word = wordAt(tokens, at);
  if (word === 'en' || word === 'of' || word === 'à' || word === '&') return { end: at + 1, value: 'and' };
  if ((word === 't' || word === 'tot') && throughs.has(`${word} ${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}`)) return { end: at + 3, value: 'through' };
  if (word === 'tot') return { end: at + 1, value: 'until' };
  return marks.has(word) ? { end: at + 1, value: 'through' } : null;
}

/** The token after a count in figures or words, "een" included where `one` allows; null when there is none. */
export function endOfCount(tokens: readonly Token[], at: number, one: boolean): number | null {
  const token = tokens[at];
  if (!token) return null;
  const counts = token.shape === 'number' ? /^\d{1,3}(?:[.,]\d|\.\d{3})?$/.test(token.text) : token.numeral !== null || (one && token.lower === 'een');
  return counts ? at + 1 : null;
}
