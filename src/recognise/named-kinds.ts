import { documentNoun } from './references/described/document-nouns.js';

/** Nouns that are no part of papers' names: of motions, of news and judgments, of answers and reactions. */
const others: ReadonlySet<string> = new Set(['movers', 'court', 'reaction']);
const kinds = /(?:\p{L}kader|akkoord)$/iu;

/** Whether the first or last word of a name is the noun of a paper: "Monitor Brede Vaart", "Integraal Veerakkoord"; not "Basisregistratie Veren", nor budgets of which no year is told ("Suppletoire begrotingen"). */
export function isPaperByName(name: string): boolean {
  const words = name.split(' ');
  return words.length > 1 && [words[0], words.at(-1)].some((word = '') => {
    const noun = documentNoun(word);
    return kinds.test(word) || (noun !== null && !others.has(noun.by) && !noun.news && !noun.of && !(noun.by === 'number' && noun.plural));
  });
}

const whole = /(?:voorschriften|reglement|verdrag|conventie)$/i;
const first = /^\S*(?:code|richtlijn(?:en)?|regeling|protocol|conventie|reglement) (?!van de )/i;

/** Whether a name is of the make of those of acts: "Veervoorschriften 2030", "regeling Brede Oevers"; not "Oeverregelgeving", nor a regulation by its maker. */
export const isActByName = (name: string): boolean => whole.test(name.replace(/ \d{4}$/, '')) || first.test(name);
