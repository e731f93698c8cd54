import type { Store } from '../../store/store.js';
import type { DocumentRecord } from '../edition.js';
import type { Outcome, OutcomePaper } from './outcome.js';

/** What became of an input, as it is kept. */
export function readOutcome(store: Store, key: string): Outcome {
  const outcome: Outcome = JSON.parse(store.read(key, 'outcome.json'));
  return outcome;
}

/** The line of the report about an input that is a paper. */
export const recordOf = (input: string, { conforms, sha256, docref, format, counts }: OutcomePaper): DocumentRecord => ({ input, status: conforms ? 'published' : 'held-back', sha256, docref, format, counts });
