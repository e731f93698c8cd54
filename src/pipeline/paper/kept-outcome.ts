import type { EntryFile, Store } from '../../store/store.js';
import type { DocumentRecord } from '../edition.js';
import type { Outcome } from './outcome.js';

const place = 'outcome.json';

/** The file of an entry that tells what became of an input. */
export const outcomeFile = (outcome: Outcome): EntryFile => ({ name: place, content: JSON.stringify(outcome) });

/** What became of an input, as it is kept. */
export function readOutcome(store: Store, key: string): Outcome {
  const outcome: Outcome = JSON.parse(store.read(key, place));
  return outcome;
}

/** The line of the report about an input. */
export function recordOf({ input, paper }: Outcome): DocumentRecord {
  if (!paper) return { input, status: 'unreadable' };
  const { conforms, sha256, docref, format, counts } = paper;
  return { input, status: conforms ? 'published' : 'held-back', sha256, docref, format, counts };
}
