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
