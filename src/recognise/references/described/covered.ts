import type { Described } from './read-described.js';
import { type Reader, words } from '../reader.js';

/** What tells of a letter that it comes with a paper or is about it ("ter aanbieding van het", "met een reactie op het"). */
const ties = words('over inzake betreffende omtrent aangaande met ter aanbieding naar aanleiding van op de het een mijn onze reactie beleidsreactie kabinetsreactie appreciatie');
/** Nouns for what a cabinet sends about a paper, which have no name of their own; not "in reactie op". */
const covers = words('reactie beleidsreactie kabinetsreactie appreciatie standpunt kabinetsstandpunt aanbieding toezending');

/**
 * Whether a paper is named as what a letter brings or is about, so that the number behind it is that of the letter ("brief van 3 mei over het rapport «…» (Kamerstuk …)").
 * `letters`: the tokens behind the letters named before.
 */
export function isCovered({ tokens }: Reader, { from, cited }: Described, letters: ReadonlySet<number>): boolean {
  if (cited !== undefined && cited !== 'rapport') return false;
  let isTied = false;
  for (let at = from; at > from - 7; at--) {
    if (isTied && letters.has(at)) return true;
    const word = tokens[at - 1]?.lower ?? '';
    if (isTied && covers.has(word)) return tokens[at - 2]?.lower !== 'in';
    if (!ties.has(word)) return false;
    isTied ||= !/^(?:de|het|een|mijn|onze)$/.test(word);
  }
  return false;
}

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
export function subjectOf({ tokens }: Reader, { from, to }: Described, isNumbered: (at: number) => boolean): Subject {
  let start: number | undefined;
  for (let at = from; at < to + longest; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || token.text === ';' || endsSentence(tokens, at)) break;
    if (formal.has(token.lower) && at <= to) start ??= at;
    if (at >= to && start === undefined) break;
    if (token.text === '(' && isNumbered(at)) return goesOn(tokens, at, isNumbered) ? { end: to, ...(start !== undefined && { apart: start }) } : { end: Math.max(at, to) };
  }
  return { end: to };
}

/** Whether "en" and more of the subject follow a bracket, with a bracket of their own. */
function goesOn(tokens: Reader['tokens'], bracket: number, isNumbered: (at: number) => boolean): boolean {
  let at = bracket;
  while (at < bracket + longest && tokens[at] && tokens[at]?.text !== ')') at++;
  if (tokens[at + 1]?.lower !== 'en' || /^(?:de|het|mijn)$/.test(tokens[at + 2]?.lower ?? '')) return false;
  for (at++; at < bracket + 2 * longest; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || token.text === ';' || endsSentence(tokens, at)) return false;
    if (token.text === '(' && isNumbered(at)) return true;
  }
  return false;
}

/** Whether a full stop ends a sentence: no small letter or figure follows ("c.s. over", "d.d. 3 mei"). */
export function endsSentence(tokens: Reader['tokens'], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.text === '.' && !(next !== undefined && (next.glued || /^[\p{Ll}\d,(]/u.test(next.text)));
}
