import type { Survey } from './survey.js';

const form = /^kst-(\d{5})((?:-(?:[A-Z]+|\d\d))?)-(\d+)$/;

/**
 * The number that was probably meant when a dossier stands once in the paper, differs in one figure from one that the paper itself belongs to or
 * cites more often, and the number fits between others of that one ("27 935, nr. 914" beside "27 925, nr. 882" and "nr. 937").
 */
export function suggestNumber(identifier: string, { dossiers }: Survey): string | null {
  const [, dossier = '', chapter = '', number = ''] = form.exec(identifier) ?? [];
  const written = dossiers.get(dossier + chapter);
  if (!written || written.own || written.count > 1) return null;
  const meant = [...dossiers].filter(
    ([other, { own, count, numbers }]) => (own || count > 1) && isNear(dossier + chapter, other) && Math.min(...numbers) <= Number(number) && Number(number) <= Math.max(...numbers),
  );
  return meant.length === 1 ? `kst-${meant[0]?.[0]}-${number}` : null;
}

/** Whether two dossiers differ in one figure; those of budgets and yearly reports (round numbers) do so without a mistake. */
function isNear(one: string, other: string): boolean {
  if (one.length !== other.length || (isRound(one) && isRound(other))) return false;
  const different = [...one].filter((figure, i) => figure !== other[i]);
  return different.length === 1 && /\d/.test(different[0] ?? '');
}

const isRound = (dossier: string) => /^\d{4}0/.test(dossier);
