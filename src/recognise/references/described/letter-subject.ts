import { topics } from './noun-phrase.js';
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
    if (token.text !== '(' || !isNumbered(at)) continue;
    const further = furtherNumber(reader, at, isNumbered);
    if (further === 'and') return { end: to, ...(start !== undefined && { apart: start }) };
    if (further === null) return { end: Math.max(at, to) };
  }
  return { end: to };
}

/** How a subject goes on behind a bracket up to one of its own: with "en" and more of it, or with what the paper just numbered is about ("de motie X (Kamerstuk …) over Y (Kamerstuk …)"). */
function furtherNumber(reader: Reader, bracket: number, isNumbered: (at: number) => boolean): 'and' | 'topic' | null {
  const { tokens } = reader;
  let at = bracket;
  while (at < bracket + longest && tokens[at] && tokens[at]?.text !== ')') at++;
  const link = tokens[at + 1]?.lower ?? '';
  const isAnd = link === 'en' && !/^(?:de|het|mijn)$/.test(tokens[at + 2]?.lower ?? '');
  if (!isAnd && !topics.has(link)) return null;
  for (at++; at < bracket + 2 * longest && !ends(reader, at); at++) {
    if (!isAnd && tokens[at]?.text === ',') return null;
    if (tokens[at]?.text === '(' && isNumbered(at)) return isAnd ? 'and' : 'topic';
  }
  return null;
}

/** Whether no subject goes on past a token: the end of a line, an item of a list or a sentence. */
const ends = (reader: Reader, at: number): boolean => !reader.tokens[at] || reader.token(at).kind === 'break' || reader.token(at).text === ';' || reader.endsSentence(at);
