import { type Job, UnrecoverableError, Worker } from 'bullmq';
import { getOrPut } from '../../../maps.js';
import { rulesVersion } from '../../../store/rules-version.js';
import { openStore } from '../../../store/store.js';
import { messageFor } from '../../../types/problem.js';
import type { PaperSettings } from '../../paper/outcome.js';
import { openWorkers, type Workers } from '../workers.js';
import { connect, patience } from './connect.js';
import { failureOf, inputPlace, type QueuedPaper, queueName, reasonOf } from './open-queue.js';

/** Someone who makes papers that others ask for. */
export interface QueueWorker {
  /** Ends what was begun and takes no more. */
  readonly close: () => Promise<void>;
  /** Rejects with a `QueueError` when Redis went and stayed away; never resolves. */
  readonly lost: Promise<never>;
}

export interface WorkOptions {
  readonly jobs: number;
  /** Longest that one paper may take. */
  readonly seconds?: number;
  /** Told after each paper; `reason` when it failed. */
  readonly onPaper?: (name: string, reason?: string) => void;
  /** Told in a line that Redis does not answer, and that it does again. */
  readonly onWait?: (why: string) => void;
}

/** A lock on a paper, in milliseconds: it is renewed while its maker lives; when that dies, another takes the paper over. */
const lockDuration = 10_000;
/** A paper whose makers die goes back into the queue so many times. */
const maxStalledCount = 5;

/** Makes papers from the queue into the shared folder, in threads, until it is closed. Throws `QueueError` when there is no Redis. */
export async function workQueue(url: string, shared: string, { jobs, seconds, onPaper, onWait }: WorkOptions): Promise<QueueWorker> {
  const store = openStore(shared);
  const rules = rulesVersion();
  const makers = new Map<string, Workers>();
  const makerFor = (name: string): Workers =>
    getOrPut(makers, name, () => {
      const settings: PaperSettings = JSON.parse(store.noted(name) ?? missing(name));
      return openWorkers(settings, shared, { jobs, inThreads: true, ...(seconds !== undefined && { seconds }) });
    });
  const make = async ({ data: { name, key, metadata, settings, rules: wanted } }: Job<QueuedPaper>): Promise<void> => {
    if (store.has(key)) return;
    if (wanted !== rules) throw new Error('deze werker heeft een andere versie dan wie het stuk vraagt');
    const bytes = store.notedBytes(inputPlace(key)) ?? missing(name);
    const { failure } = await makerFor(settings).make({ name, bytes, ...(metadata && { metadata }) }, key);
    // Trying once more what took too long would only take as long again.
    if (failure) throw new (failure[0] === 'publish/takes-too-long' ? UnrecoverableError : Error)(reasonOf(failure));
  };
  const { redis: connection, lost, close } = await connect(url, { patience: patience.worker, ...(onWait && { onTrouble: onWait }) });
  const worker = new Worker<QueuedPaper>(queueName, make, { connection, concurrency: jobs, lockDuration, stalledInterval: lockDuration / 2, maxStalledCount });
  worker.on('completed', (job) => onPaper?.(job.data.name));
  worker.on('failed', (job, error) => onPaper?.(job?.data.name ?? '', messageFor(...failureOf(error.message))));
  worker.on('error', () => {});
  await worker.waitUntilReady();
  return {
    lost,
    async close() {
      await worker.close();
      await Promise.all([...makers.values()].map((maker) => maker.close()));
      close();
    },
  };
}

function missing(name: string): never {
  throw new Error(`${name} staat niet in de gedeelde map`);
}
