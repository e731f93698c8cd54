import type { Described } from './read-described.js';
import { type Reader, words } from '../reader.js';

/** Words with which a list of letters tells what one is about: all of that, up to its number, is its subject. */
const formal = words('inzake betreffende');
/** Tokens of the longest subject. */
const longest = 60;

/** What the subject of a letter tells of its end: the token of the bracket that numbers it, or where its name ends. */
export interface Subject {
  readonly end: number;
  /** Where the subject begins whose bracket numbers only its first part ("inzake reactie op … (Kamerstuk …) en over … (Kamerstuk …)"): the letter's number is not told. */
  readonly apart?: number;
}

/** The subject of a letter that tells it formally ("brief van X d.d. Y inzake … (Kamerstuk …)"). */
export function subjectOf(reader: Reader, { from, to }: Described, isNumbered: (at: number) => boolean): Subject {
  let start: number | undefined;
  for (let at = from; at < to + longest; at++) {
    const token = reader.token(at);
    if (ends(reader, at)) break;
    if (formal.has(token.lower) && at <= to) start ??= at;
    if (at >= to && start === undefined) break;
    if (token.text === '(' && isNumbered(at)) return goesOn(reader, at, isNumbered) ? { end: to, ...(start !== undefined && { apart: start }) } : { end: Math.max(at, to) };
  }
  return { end: to };
}

/** Whether "en" and more of the subject follow a bracket, with a bracket of their own. */
function goesOn(reader: Reader, bracket: number, isNumbered: (at: number) => boolean): boolean {
  const { tokens } = reader;
  let at = bracket;
  while (at < bracket + longest && tokens[at] && tokens[at]?.text !== ')') at++;
  if (tokens[at + 1]?.lower !== 'en' || /^(?:de|het|mijn)$/.test(tokens[at + 2]?.lower ?? '')) return false;
  for (at++; at < bracket + 2 * longest; at++) {
    if (ends(reader, at)) return false;
    if (tokens[at]?.text === '(' && isNumbered(at)) return true;
  }
  return false;
}

/** Whether no subject goes on past a token: the end of a line, an item of a list or a sentence. */
const ends = (reader: Reader, at: number): boolean => !reader.tokens[at] || reader.token(at).kind === 'break' || reader.token(at).text === ';' || reader.endsSentence(at);
