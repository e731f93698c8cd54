import type { Act } from './act-names.js';
import type { Reader } from '../reader.js';

/** Articles that letters to parliament are called after: "artikel 100-brief" is always that of the Grondwet. */
const letters: ReadonlyMap<string, Act> = new Map([['100', { family: 'law', id: 'BWBR0001840' }]]);

/** The act of an article that stands before the word for a letter; that word stays unread. */
export function letterArticle(reader: Reader, articles: readonly string[]): Act | null {
  const ahead = reader.peek().text === '-' ? 1 : 0;
  return /^(?:brief|brieven|procedure|inzet|missie)$/.test(reader.peek(ahead).lower) ? (letters.get(articles.join()) ?? null) : null;
}
