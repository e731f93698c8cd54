import { QueueEvents } from 'bullmq';
import { keyOf } from '../../store/key.js';
import { rulesVersion } from '../../store/rules-version.js';
import type { Store } from '../../store/store.js';
import type { PaperSettings } from '../outcome.js';
import { type Failure, limitBusy, type Workers } from '../workers.js';
import { connect, inputPlace, openQueue, queueName } from './open-queue.js';

/** So many papers wait in the queue at once: enough for many machines. */
const most = 500;

/**
 * Workers that are other processes, on any machine that shares the folder of the store. A paper is in the queue once, however many ask for
 * it, and is made once: its entry is put in place whole.
 */
export async function askQueue(url: string, store: Store, settings: PaperSettings): Promise<Workers> {
  const [connection, listening] = [connect(url), connect(url)];
  const queue = openQueue(connection);
  const events = new QueueEvents(queueName, { connection: listening });
  await events.waitUntilReady();
  const waiting = new Map<string, (failure: Failure | null) => void>();
  const settle = (jobId: string, failure: Failure | null) => {
    waiting.get(jobId)?.(failure);
    waiting.delete(jobId);
  };
  events.on('completed', ({ jobId }) => settle(jobId, null));
  events.on('failed', ({ jobId, failedReason }) => settle(jobId, ['publish/broke-off', failedReason]));
  const shared = `settings-${keyOf(settings)}`;
  store.note(shared, JSON.stringify(settings));
  const rules = rulesVersion();
  return {
    ...limitBusy(() => most),
    async make({ name, bytes, metadata }, key) {
      store.note(inputPlace(key), bytes);
      const made = new Promise<Failure | null>((resolve) => waiting.set(key, resolve));
      const known = await queue.getJob(key);
      if (known && (await known.isFailed())) await known.retry('failed', { resetAttemptsMade: true });
      else await queue.add('paper', { name, key, settings: shared, rules, ...(metadata && { metadata }) }, { jobId: key });
      const failure = await made;
      store.forget(inputPlace(key));
      return failure;
    },
    async close() {
      await Promise.all([queue.close(), events.close()]);
      for (const one of [connection, listening]) one.disconnect();
    },
  };
}
