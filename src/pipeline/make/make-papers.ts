import { setImmediate } from 'node:timers/promises';
import { openInputs } from '../../read/inputs/open-inputs.js';
import { keyOf } from '../../store/key.js';
import { rulesVersion } from '../../store/rules-version.js';
import type { Store } from '../../store/store.js';
import { type Collected, collectProblems, fewOf, problemOf } from '../paper/collect-problems.js';
import type { PublishOptions } from '../edition.js';
import type { Made, MadePapers, Outcome, PaperJob, PaperSettings, Timings } from '../paper/outcome.js';
import { outcomeFile, readOutcome, recordOf } from '../paper/kept-outcome.js';
import { openMetadata } from './given-metadata.js';
import type { Workers } from './workers.js';

export interface MakeOptions extends Pick<PublishOptions, 'metadata' | 'onInput' | 'onExpect' | 'stop'> {
  readonly settings: PaperSettings;
  /** Who makes the papers. */
  readonly workers: Workers;
  /** Tells which inputs are ours to make; all without. */
  readonly isOurs?: (name: string) => boolean;
}

/**
 * Makes every input on its own, unless the store has it from an earlier run: the same bytes under the same name, with the same settings and
 * rules. Holds a few papers at a time. A paper that breaks the program or takes too long is told of and stops no other.
 * `opened`: how many inputs could be opened, those that are not ours too.
 */
export async function makePapers(inputs: readonly string[], store: Store, options: MakeOptions): Promise<MadePapers & { readonly opened: number }> {
  const { settings, workers, isOurs = () => true, onInput, onExpect = () => {}, stop } = options;
  const collected: Collected[] = [];
  const reportFor = (name: string) => {
    const one = collectProblems(name);
    collected.push(one);
    return one.report;
  };
  const made: Made[] = [];
  let opened = 0;
  const told = openMetadata(options.metadata);
  const keyFor = createKeys(settings);
  const tell = ({ name, bytes }: PaperJob, key: string, isKept: boolean, timings: Timings | null) => {
    made.push({ name, key });
    onInput?.(recordOf(readOutcome(store, key)), { bytes: bytes.length, isKept, timings });
  };
  /** What is kept already does not wait for those who are busy. */
  const take = async (job: PaperJob) => {
    const key = keyFor(job);
    if (store.has(key)) return tell(job, key, true, null);
    await workers.whenFree(async () => {
      const { at, timings } = await makeOne(workers, store, job, key);
      tell(job, at, false, timings);
    });
  };
  const makeAll = async () => {
    for await (const { name, bytes } of openInputs(inputs, { reportFor, stdin: process.stdin, onExpect })) {
      // A moment in which whoever wants to stop is heard.
      await setImmediate();
      stop?.throwIfAborted();
      opened++;
      const metadata = told.of(name);
      if (isOurs(name)) await take({ name, bytes, ...(metadata && { metadata }) });
      else onExpect(-1);
    }
    await workers.done();
  };
  try {
    await (stop ? Promise.race([makeAll(), whenStopped(stop)]) : makeAll());
  } finally {
    await workers.close();
  }
  const unused = told.unused();
  const problems = collected.flatMap((one) => one.list());
  return { made, opened, problems: unused.length > 0 ? [...problems, problemOf('', 'publish/metadata-unused', fewOf(unused))] : problems };
}

/** Keys of papers under these settings and the present rules. */
function createKeys(settings: PaperSettings): (job: PaperJob) => string {
  const common = keyOf([rulesVersion(), settings]);
  return ({ name, bytes, metadata = null }) => keyOf([common, name, metadata], bytes);
}

/** Makes a paper, or an entry that tells why that failed, under another key, so that a later run tries again; it may fail for another reason. */
async function makeOne(workers: Workers, store: Store, job: PaperJob, key: string): Promise<{ readonly at: string; readonly timings: Timings | null }> {
  const making = await workers.make(job, key);
  if (making.failure === null) return { at: key, timings: making.timings };
  const at = keyOf([key, 'failed', making.failure]);
  const outcome: Outcome = { input: job.name, problems: [problemOf(job.name, ...making.failure)] };
  store.put(at, [outcomeFile(outcome)]);
  return { at, timings: null };
}

/** Rejects when the run is broken off. */
function whenStopped(stop: AbortSignal): Promise<never> {
  return new Promise((_, reject) => stop.addEventListener('abort', () => reject(stop.reason), { once: true }));
}
