import type { Token } from '../entities/tokens.js';
import { monthOf, type Side } from './calendar.js';

/** Reads one part of a date at token `at`; null when it is not there. */
export interface Part<T> {
  readonly end: number;
  readonly value: T;
}

const marks: ReadonlySet<string> = new Set(['-', '–', '—', '‑']);
/** Names of the days of the week, lower case. */
export const weekdays: ReadonlySet<string> = new Set(['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']);

/** Lower-case word at a token, or the empty string past the end. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

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
  if (month === null) return null;
  const dot = word.length <= 4 && word !== 'mei' && word !== 'juni' && word !== 'juli' && tokens[at + 1]?.text === '.';
  return { end: at + (dot ? 2 : 1), value: month };
}

/** A year of four figures from 1900 to 2099, after "van" if need be. */
export function readYear(tokens: readonly Token[], at: number): Part<number> | null {
  const from = wordAt(tokens, at) === 'van' ? at + 1 : at;
  const token = tokens[from];
  if (!token || !/^(?:19|20)\d\d$/.test(token.text)) return null;
  return { end: from + 1, value: Number(token.text) };
}

/** "jl.", "jongstleden", "aanstaande", "a.s.": which side of the paper's date. */
export function readSide(tokens: readonly Token[], at: number): Part<Side> | null {
  const word = wordAt(tokens, at);
  if (word === 'jl') return { end: at + (tokens[at + 1]?.text === '.' ? 2 : 1), value: 'past' };
  if (word === 'jongstleden' || word === 'laatstleden') return { end: at + 1, value: 'past' };
  if (word === 'aanstaande') return { end: at + 1, value: 'future' };
  const short = word === 'a' && wordAt(tokens, at + 1) === '.' && wordAt(tokens, at + 2) === 's' && wordAt(tokens, at + 3) === '.';
  return short ? { end: at + 4, value: 'future' } : null;
}

/** How two dates hang together: `through` includes what lies between. */
export function readJoiner(tokens: readonly Token[], at: number): Part<'and' | 'through' | 'until'> | null {
  const word = wordAt(tokens, at);
  if (word === 'en' || word === 'of' || word === 'à') return { end: at + 1, value: 'and' };
  if (word === 't' && wordAt(tokens, at + 1) === '/' && wordAt(tokens, at + 2) === 'm') return { end: at + 3, value: 'through' };
  if (word === 'tot' && wordAt(tokens, at + 1) === 'en' && wordAt(tokens, at + 2) === 'met') return { end: at + 3, value: 'through' };
  if (word === 'tot') return { end: at + 1, value: 'until' };
  return marks.has(word) ? { end: at + 1, value: 'through' } : null;
}

/** A count in figures or words, "een" included where `one` allows. */
export function readCount(tokens: readonly Token[], at: number, one: boolean): Part<number> | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.shape === 'number') return /^\d{1,3}$/.test(token.text) ? { end: at + 1, value: Number(token.text) } : /^\d{1,3}[.,]\d$/.test(token.text) ? { end: at + 1, value: Number(token.text.replace(',', '.')) } : null;
  if (one && token.lower === 'een') return { end: at + 1, value: 1 };
  return token.numeral === null ? null : { end: at + 1, value: token.numeral };
}
