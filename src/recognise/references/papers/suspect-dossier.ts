import { addTo } from '../../../maps.js';

/** The numbers that a paper bears and cites, by their dossier. */
export type Dossiers = ReadonlyMap<string, readonly number[]>;

const form = /^kst-(\d{5})((?:-(?:[A-Z]+|\d\d))?)-(\d+)$/;

/** Official numbers by their dossier, those without one left out. */
export function byDossier(identifiers: readonly string[]): Dossiers {
  const found = new Map<string, number[]>();
  for (const identifier of identifiers) {
    const [, dossier = '', chapter = '', number] = form.exec(identifier) ?? [];
    if (number) addTo(found, dossier + chapter, Number(number));
  }
  return found;
}

/**
 * The number that was probably meant when a dossier stands once in the paper, differs in one figure from one that stands there
 * more often (the paper's own number counts), and the number fits between others of that one ("27 935, nr. 914" beside "27 925, nr. 882" and "nr. 937").
 */
export function suggestNumber(identifier: string, dossiers: Dossiers): string | null {
  const [, dossier = '', chapter = '', number = ''] = form.exec(identifier) ?? [];
  if (dossiers.get(dossier + chapter)?.length !== 1) return null;
  const meant = alike(dossier).filter((other) => {
    const numbers = dossiers.get(other + chapter) ?? [];
    return numbers.length > 1 && numbers.some((one) => one <= Number(number)) && numbers.some((one) => one >= Number(number));
  });
  return meant.length === 1 ? `kst-${meant[0]}${chapter}-${number}` : null;
}

/** The dossiers that differ in one figure; those of budgets and yearly reports (round numbers) do so without a mistake. */
function alike(dossier: string): readonly string[] {
  const others = [...dossier].flatMap((_, i) => [...'0123456789'].map((figure) => dossier.slice(0, i) + figure + dossier.slice(i + 1)));
  return others.filter((other) => !(isRound(dossier) && isRound(other)));
}

const isRound = (dossier: string) => /^\d{4}0/.test(dossier);
