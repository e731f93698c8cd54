import { availableParallelism } from 'node:os';
import type { Tinypool } from 'tinypool';
import { openStore } from '../store/store.js';
import type { ProblemCode } from '../types/problem.js';
import { createMakeEntry } from './make-entry.js';
import type { PaperJob, PaperSettings } from './outcome.js';

/** Why no entry was made of a paper. */
export type Failure = readonly [code: ProblemCode, detail: string];

/** Those who make papers: this process, or threads of it. */
export interface Workers {
  /** Makes an entry of the store; null when that was done. */
  readonly make: (job: PaperJob, key: string) => Promise<Failure | null>;
  /** Begins some work as soon as few enough are busy. Throws what earlier work threw. */
  readonly whenFree: (work: () => Promise<void>) => Promise<void>;
  /** Waits for all work that was begun. */
  readonly done: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What a thread is told once. */
export interface WorkerData {
  readonly settings: PaperSettings;
  readonly folder: string;
}

/** Longest that one paper may take in a thread, in seconds; in this process nothing can stop it. */
export const paperSeconds = 120;
/** So many papers are made in this process before it is worth to start threads. */
const few = 12;

/** Opens workers; threads are started when there is enough to do for them. */
export function openWorkers(settings: PaperSettings, folder: string, jobs: number = availableParallelism()): Workers {
  const busy = new Set<Promise<void>>();
  let failed: { readonly error: unknown } | null = null;
  let begun = 0;
  let pool: Promise<Tinypool> | null = null;
  let here: Workers['make'] | null = null;
  const remember = (error: unknown) => {
    failed ??= { error };
  };
  const rethrow = () => {
    if (failed) throw failed.error;
  };
  return {
    make(job, key) {
      if (jobs === 1 || begun <= few) {
        here ??= makeHere(settings, folder);
        return here(job, key);
      }
      pool ??= openPool({ settings, folder }, jobs);
      return makeThere(pool, job, key);
    },
    async whenFree(work) {
      begun++;
      const most = jobs === 1 || begun <= few ? 1 : jobs + 1;
      while (busy.size >= most) await Promise.race(busy);
      rethrow();
      const task: Promise<void> = work().catch(remember).finally(() => busy.delete(task));
      busy.add(task);
    },
    async done() {
      await Promise.all(busy);
      rethrow();
    },
    close: async () => (await pool)?.destroy(),
  };
}

function makeHere(settings: PaperSettings, folder: string): Workers['make'] {
  const makeEntry = createMakeEntry(settings);
  const store = openStore(folder);
  return async (job, key) => {
    try {
      store.put(key, (await makeEntry(job)).files);
      return null;
    } catch (error) {
      return failureOf(error);
    }
  };
}

async function openPool(workerData: WorkerData, threads: number): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  return new Tinypool({ filename: new URL('./worker.js', import.meta.url).href, workerData, minThreads: threads, maxThreads: threads });
}

async function makeThere(pool: Promise<Tinypool>, job: PaperJob, key: string): Promise<Failure | null> {
  try {
    await (await pool).run({ job, key }, { signal: AbortSignal.timeout(paperSeconds * 1000) });
    return null;
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? ['publish/takes-too-long', String(paperSeconds)] : failureOf(error);
  }
}

/** A mistake of ours in one paper is told of; trouble with the disk concerns all. */
function failureOf(error: unknown): Failure {
  if (error instanceof Error && 'syscall' in error) throw error;
  return ['publish/broke-off', error instanceof Error ? error.message : String(error)];
}
