import { QueueEvents } from 'bullmq';
import { keyOf } from '../../../store/key.js';
import { rulesVersion } from '../../../store/rules-version.js';
import type { Store } from '../../../store/store.js';
import type { PaperSettings } from '../../paper/outcome.js';
import { limitBusy, type Workers } from '../workers.js';
import { type AskedPapers, gatherAsked } from './asked-papers.js';
import { type Connection, connect, patience } from './connect.js';
import { failureOf, inputPlace, openQueue, type PaperQueue, type QueuedPaper, queueName } from './open-queue.js';
import { QueueError } from './queue-error.js';

/** So many papers wait in the queue at once: enough for many machines. */
const most = 500;

/**
 * Workers that are other processes, on any machine that shares the folder of the store. A paper is in the queue once, however many ask for
 * it, and is made once: its entry is put in place whole. Throws `QueueError` when there is no Redis, or when it goes and stays away.
 */
export async function askQueue(url: string, store: Store, settings: PaperSettings, onWait: (why: string) => void): Promise<Workers> {
  const asked = gatherAsked();
  const connection = await connect(url, { patience: patience.asker, onTrouble: onWait, onBack: () => void askAgain(queue, store, asked) });
  const queue = openQueue(connection.redis);
  const events = await listen(connection, asked);
  if ((await queue.getWorkersCount()) === 0) onWait('er is nog geen werker; start er een met vraagbaak work');
  const shared = `settings-${keyOf(settings)}`;
  store.note(shared, JSON.stringify(settings));
  const rules = rulesVersion();
  return {
    ...limitBusy(most),
    async make({ name, bytes, metadata }, key) {
      store.note(inputPlace(key), bytes);
      const paper: QueuedPaper = { name, key, settings: shared, rules, ...(metadata && { metadata }) };
      const [making] = await Promise.all([asked.wait(paper), ask(queue, paper)]).catch(refused);
      store.forget(inputPlace(key));
      return making;
    },
    async close() {
      await Promise.allSettled([queue.close(), events.close()]);
      connection.close();
    },
  };
}

/** Hears what becomes of papers; of trouble with the connection the connection itself tells. */
async function listen({ redis, lost, close }: Connection, asked: AskedPapers): Promise<QueueEvents> {
  const events = new QueueEvents(queueName, { connection: redis });
  events.on('error', () => {});
  events.on('completed', ({ jobId }) => asked.settle(jobId, { failure: null, timings: null }));
  events.on('failed', ({ jobId, failedReason }) => asked.settle(jobId, { failure: failureOf(failedReason) }));
  lost.catch(asked.failAll);
  try {
    await Promise.race([events.waitUntilReady(), lost]);
    return events;
  } catch (error) {
    close();
    return refused(error);
  }
}

const add = (queue: PaperQueue, paper: QueuedPaper) => queue.add('paper', paper, { jobId: paper.key });

/** Asks for a paper; for one that failed earlier once more. */
async function ask(queue: PaperQueue, paper: QueuedPaper): Promise<void> {
  const known = await queue.getJob(paper.key);
  if (known && (await known.isFailed())) await known.retry('failed', { resetAttemptsMade: true });
  else await add(queue, paper);
}

/** A Redis that comes back may have forgotten all that it was told: asks for what is not made by now. */
async function askAgain(queue: PaperQueue, store: Store, asked: AskedPapers): Promise<void> {
  for (const paper of asked.all()) {
    if (store.has(paper.key)) asked.settle(paper.key, { failure: null, timings: null });
    else await add(queue, paper).catch(asked.failAll);
  }
}

function refused(error: unknown): never {
  throw error instanceof QueueError ? error : new QueueError(`Redis weigert het werk: ${error instanceof Error ? error.message : String(error)}`);
}
