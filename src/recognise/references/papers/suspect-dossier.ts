import type { Survey } from '../survey.js';

const form = /^kst-(\d{5})((?:-(?:[A-Z]+|\d\d))?)-(\d+)$/;

/**
 * The number that was probably meant when a dossier stands once in the paper, differs in one figure from one that stands there
 * more often (the paper's own number counts), and the number fits between others of that one ("27 935, nr. 914" beside "27 925, nr. 882" and "nr. 937").
 */
export function suggestNumber(identifier: string, { dossiers }: Survey): string | null {
  const [, dossier = '', chapter = '', number = ''] = form.exec(identifier) ?? [];
  const written = dossiers.get(dossier + chapter);
  if (!written || written.count > 1) return null;
  const meant = alike(dossier).filter((other) => {
    const entry = dossiers.get(other + chapter);
    return entry !== undefined && entry.count > 1 && entry.least <= Number(number) && Number(number) <= entry.greatest;
  });
  return meant.length === 1 ? `kst-${meant[0]}${chapter}-${number}` : null;
}

/** The dossiers that differ in one figure; those of budgets and yearly reports (round numbers) do so without a mistake. */
function alike(dossier: string): readonly string[] {
  const others = [...dossier].flatMap((_, i) => [...'0123456789'].map((figure) => dossier.slice(0, i) + figure + dossier.slice(i + 1)));
  return others.filter((other) => !(isRound(dossier) && isRound(other)));
}

const isRound = (dossier: string) => /^\d{4}0/.test(dossier);
