import type { Described } from './read-described.js';
import { startOfOrdinal, topics } from './noun-phrase.js';
import { type Reader, words } from '../reader.js';

/** What tells of a letter, motion or report that it comes with a paper or is about it ("ter aanbieding van het", "met een reactie op het", "bij de"). */
const ties: ReadonlySet<string> = new Set([...topics, ...words('aangaande met ter aanbieding naar aanleiding van op bij reactie beleidsreactie kabinetsreactie appreciatie')]);
const determiners = words('de het een mijn onze');
/** Nouns for what a cabinet sends about a paper, which have no name of their own; not "in reactie op". */
const covers = words('reactie beleidsreactie kabinetsreactie appreciatie standpunt kabinetsstandpunt aanbieding toezending');

/**
 * Whether a paper is named as what a letter, motion or report brings or is about, so that the number behind it is theirs ("brief van 3 mei over het rapport «…» (Kamerstuk …)", "motie Zwaluw over de evaluatie van … (Kamerstuk …)", "controlerapport bij de 3e voortgangsrapportage (Kamerstuk …)").
 * `before`: the tokens behind the letters and motions named before.
 */
export function isCovered(reader: Reader, { from, cited }: Described, before: ReadonlySet<number>): boolean {
  if (cited !== undefined && cited !== 'rapport') return false;
  const { tokens } = reader;
  const start = startOfOrdinal(reader, from);
  let isTied = false;
  for (let at = start; at > start - 7; at--) {
    if (isTied && before.has(at)) return true;
    const word = tokens[at - 1]?.lower ?? '';
    if (isTied && covers.has(word)) return tokens[at - 2]?.lower !== 'in';
    if (tokens[at]?.lower === 'bij' && tokens[at - 1]?.form.noun) return true;
    isTied ||= ties.has(word);
    if (!ties.has(word) && !determiners.has(word)) return false;
  }
  return false;
}
