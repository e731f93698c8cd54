import { wordClass } from '../tables/word-classes.js';
import { isAdjective, knownNames } from './entities/tables/known-tables.js';
import type { Word } from './entities/tables/name-index.js';

/** Words between a country and the name of a body or portfolio of it: "de Deense ministers van Onderwijs". */
const between: ReadonlySet<string> = new Set(['minister', 'ministers', 'oud-minister', 'staatssecretaris', 'staatssecretarissen', 'ministerie', 'ministeries', 'collega', 'ambtgenoot', 'van', 'voor']);
const functionWords = wordClass('functiewoord');
const articles: ReadonlySet<string> = new Set(['de', 'het']);
/** Rows of the table of names whose bodies and acts are Dutch. */
const ours: ReadonlySet<string | undefined> = new Set(['nederland', 'koninkrijk-der-nederlanden', 'caribisch-nederland']);

/** Whether the words around a name, at tokens `from` up to `to`, say that it is another country's: "het Deense ministerie van Defensie", "de Grondwet van Denemarken". */
export function isAbroad(tokens: readonly Word[], from: number, to: number): boolean {
  let before = from - 1;
  while (between.has(tokens[before]?.lower ?? '')) before--;
  if (isKind(tokens, before) && isShort(tokens, from, to)) before--;
  const { exact, demonyms } = knownNames();
  const country = demonyms.get(tokens[before]?.text ?? '') || 'Nederland';
  if (country !== 'Nederland') return true;
  if (tokens[to]?.lower !== 'van') return false;
  const land = exact.longestAt(tokens, articles.has(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1);
  return land?.values.some(({ group, slug }) => group === 'land' && !ours.has(slug)) === true;
}

/** "de Deense omroep KVD": a word for what an abbreviation stands for, behind the adjective of a country. */
const isKind = (tokens: readonly Word[], at: number): boolean => isAdjective(tokens[at - 1]?.text ?? '') && /^\p{Ll}{3,}$/u.test(tokens[at]?.text ?? '') && !functionWords.has(tokens[at]?.lower ?? '');

const isShort = (tokens: readonly Word[], from: number, to: number): boolean => to === from + 1 && /^\p{Lu}{2,}$/u.test(tokens[from]?.text ?? '');
