import { existsSync } from 'node:fs';
import type { Tinypool } from 'tinypool';
import { openStore } from '../../store/store.js';
import type { ProblemCode } from '../../types/problem.js';
import { compileLess } from '../compiling.js';
import { letHeapGrow } from '../heap-growth.js';
import type { MakeEntry } from '../paper/make-entry.js';
import type { PaperJob, PaperSettings, Timings } from '../paper/outcome.js';

/** Why no entry was made of a paper. */
export type Failure = readonly [code: ProblemCode, detail: string];

/** What came of making a paper: its entry, after so long; or none. */
export type Making = { readonly failure: null; readonly timings: Timings | null } | { readonly failure: Failure };

/** What a thread runs; it is not there when the program runs as it stands in `src`. */
const workerFile = new URL('./worker.js', import.meta.url);

/** Those who make papers: this process, threads of it, or others that a queue reaches. */
export interface Workers extends Busy {
  /** Makes an entry of the store. */
  readonly make: (job: PaperJob, key: string) => Promise<Making>;
  readonly close: () => Promise<void>;
}

/** Work that is begun as far as there is room for it. */
export interface Busy {
  /** Begins some work as soon as few enough are busy. Throws what earlier work threw. */
  readonly whenFree: (work: () => Promise<void>) => Promise<void>;
  /** Waits for all work that was begun. Throws what it threw. */
  readonly done: () => Promise<void>;
}

/** What a thread is told once. */
export interface WorkerData {
  readonly settings: PaperSettings;
  readonly folder: string;
}

/** Who makes papers on this machine. */
export interface Crew {
  /** How many papers are made at once. */
  readonly jobs: number;
  /** Whether threads make them, where one that takes too long is stopped; unless told otherwise, when there is more than one job. */
  readonly inThreads?: boolean;
  /** Longest that one paper may take in a thread. */
  readonly seconds?: number;
}

/** Opens workers: threads, each started when there is something to do for it, or this process, which does a single paper sooner. */
export function openWorkers(settings: PaperSettings, folder: string, { jobs, inThreads = jobs > 1 && existsSync(workerFile), seconds = 120 }: Crew): Workers {
  compileLess(inThreads ? 'together' : 'alone');
  if (!inThreads) return { ...limitBusy(1), make: makeHere(settings, folder), close: async () => {} };
  let pool: Promise<Tinypool> | null = null;
  return {
    ...limitBusy(jobs + 1),
    make(job, key) {
      pool ??= openPool({ settings, folder }, jobs);
      return makeThere(pool, job, key, seconds);
    },
    async close() {
      await (await pool)?.destroy();
      letHeapGrow('own');
    },
  };
}

/** Limits how much work goes on at once. */
export function limitBusy(most: number): Busy {
  const busy = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const rethrow = () => {
    if (failures.length > 0) throw failures[0];
  };
  return {
    async whenFree(work) {
      while (busy.size >= most) await Promise.race(busy);
      rethrow();
      const task: Promise<void> = work().catch((error: unknown) => void failures.push(error)).finally(() => busy.delete(task));
      busy.add(task);
    },
    async done() {
      await Promise.all(busy);
      rethrow();
    },
  };
}

function makeHere(settings: PaperSettings, folder: string): Workers['make'] {
  const store = openStore(folder);
  let makeEntry: Promise<MakeEntry> | null = null;
  return async (job, key) => {
    makeEntry ??= import('../paper/make-entry.js').then(({ createMakeEntry }) => createMakeEntry(settings));
    const make = await makeEntry;
    try {
      const { files, timings } = await make(job);
      store.put(key, files);
      return { failure: null, timings };
    } catch (error) {
      return { failure: failureOf(error) };
    }
  };
}

/** Room for what is new in the memory of a thread: a paper or two are made before it is looked through. A thousand papers take a fifth less time than with 32, and the program some 300 MB more. */
const youngMegabytes = 192;

/** The longest that a clock of Node can be set to, in milliseconds: a thread stays once it is started. */
const forever = 2 ** 31 - 1;

async function openPool(workerData: WorkerData, threads: number): Promise<Tinypool> {
  letHeapGrow('sparingly');
  const { Tinypool } = await import('tinypool');
  return new Tinypool({ filename: workerFile.href, workerData, minThreads: 1, maxThreads: threads, idleTimeout: forever, resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
}

async function makeThere(pool: Promise<Tinypool>, job: PaperJob, key: string, seconds: number): Promise<Making> {
  const stop = new AbortController();
  // Cleared: a signal that waits for its time holds on to the paper till then.
  const timer = setTimeout(() => stop.abort(), seconds * 1000);
  try {
    const timings: Timings = await (await pool).run({ job, key }, { signal: stop.signal });
    return { failure: null, timings };
  } catch (error) {
    return { failure: error instanceof Error && error.name === 'AbortError' ? ['publish/takes-too-long', String(seconds)] : failureOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** A mistake of ours in one paper is told of; trouble with the disk concerns all. */
function failureOf(error: unknown): Failure {
  if (error instanceof Error && 'syscall' in error) throw error;
  return ['publish/broke-off', error instanceof Error ? error.message : String(error)];
}
