import { fewOf, problemOf } from '../paper/collect-problems.js';
import type { Correction } from '../../types/correction.js';
import type { Problem } from '../../types/problem.js';

/**
 * What corrections do not reach: papers that are not here, and names that are to be hidden in papers that go on as they were made before.
 * @param here docrefs of all papers, held back or published
 * @param kept docrefs of those that go on
 */
export function checkCorrections(corrections: readonly Correction[], here: ReadonlySet<string>, kept: ReadonlySet<string>): readonly Problem[] {
  const strangers = new Set(corrections.flatMap((one) => ('document' in one && !here.has(one.document) ? [one.document] : [])));
  const hides = corrections.some(({ action }) => action === 'hide-person');
  return [
    ...(strangers.size > 0 ? [problemOf('', 'correct/no-such-paper', fewOf([...strangers]))] : []),
    ...(hides && kept.size > 0 ? [problemOf('', 'correct/not-remade', fewOf([...kept]))] : []),
  ];
}
