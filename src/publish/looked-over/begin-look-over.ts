import { existsSync, statSync } from 'node:fs';
import { readSums, sums } from '../checksums.js';
import { openThread } from '../threads/open-thread.js';
import { type LookedOver, lookOver } from './look-over.js';

/** What a shorter list tells of, in bytes, is looked over sooner than a thread is started: some five thousand files. */
const short = 500_000;

/** What the thread runs; it is not there when the program runs as it stands in `src`. */
const threadFile = new URL('./look-over-thread.js', import.meta.url);

/** Begins to look over a publication, in a thread of its own when it has many files. What is given waits for the outcome, the first time that it is asked. `out`: a folder with a list. */
export function beginLookOver(out: string): () => LookedOver {
  const ask = statSync(`${out}/${sums}`).size < short || !existsSync(threadFile) ? () => lookOver(out, readSums(out)) : beginInThread(out);
  let looked: LookedOver | null = null;
  return () => {
    looked ??= ask();
    return looked;
  };
}

function beginInThread(out: string): () => LookedOver {
  const thread = openThread<string, never, LookedOver>(threadFile, out);
  thread.end();
  return () => {
    const [looked] = thread.rest();
    if (!looked) throw new Error(`nothing came of looking over ${out}`);
    return looked;
  };
}
