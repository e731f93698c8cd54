import { fewOf, problemOf } from '../paper/collect-problems.js';
import type { Correction } from '../../types/correction.js';
import type { Problem } from '../../types/problem.js';

/** Papers that corrections may reach. */
export interface Reached {
  /** Docrefs of all, held back or published. */
  readonly here: ReadonlySet<string>;
  /** Of those the ones that go on as they were made before. */
  readonly kept: ReadonlySet<string>;
  /** Names that were hidden in any of the others. */
  readonly hidden: ReadonlySet<string>;
}

/** What corrections do not reach: papers that are not here, and names that are to be hidden: where nobody has them, and in papers that go on. A name is told of by its place in the list, for what is told is published. */
export function checkCorrections(corrections: readonly Correction[], { here, kept, hidden }: Reached): readonly Problem[] {
  const strangers = new Set(corrections.flatMap((one) => ('document' in one && !here.has(one.document) ? [one.document] : [])));
  const unmet = corrections.flatMap((one, i) => (one.action === 'hide-person' && !hidden.has(one.name) ? [String(i + 1)] : []));
  const hides = corrections.some(({ action }) => action === 'hide-person');
  return [
    ...(strangers.size > 0 ? [problemOf('', 'correct/no-such-paper', fewOf([...strangers]))] : []),
    ...(unmet.length > 0 ? [problemOf('', 'correct/fits-nothing', `hide-person van een naam die in geen gegeven stuk zo staat (nummer ${fewOf(unmet)} in het bestand)`)] : []),
    ...(hides && kept.size > 0 ? [problemOf('', 'correct/not-remade', fewOf([...kept]))] : []),
  ];
}
