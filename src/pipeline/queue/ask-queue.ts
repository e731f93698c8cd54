import { QueueEvents } from 'bullmq';
import { keyOf } from '../../store/key.js';
import { rulesVersion } from '../../store/rules-version.js';
import type { Store } from '../../store/store.js';
import type { PaperSettings } from '../outcome.js';
import { limitBusy, type Making, type Workers } from '../workers.js';
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
  const waiting = new Map<string, (making: Making) => void>();
  const settle = (jobId: string, making: Making) => {
    waiting.get(jobId)?.(making);
    waiting.delete(jobId);
  };
  events.on('completed', ({ jobId }) => settle(jobId, { failure: null, timings: null }));
  events.on('failed', ({ jobId, failedReason }) => settle(jobId, { failure: ['publish/broke-off', failedReason] }));
  const shared = `settings-${keyOf(settings)}`;
  store.note(shared, JSON.stringify(settings));
  const rules = rulesVersion();
  return {
    ...limitBusy(() => most),
    async make({ name, bytes, metadata }, key) {
      store.note(inputPlace(key), bytes);
      const made = new Promise<Making>((resolve) => waiting.set(key, resolve));
      const known = await queue.getJob(key);
      if (known && (await known.isFailed())) await known.retry('failed', { resetAttemptsMade: true });
      else await queue.add('paper', { name, key, settings: shared, rules, ...(metadata && { metadata }) }, { jobId: key });
      const making = await made;
      store.forget(inputPlace(key));
      return making;
    },
    async close() {
      await Promise.all([queue.close(), events.close()]);
      for (const one of [connection, listening]) one.disconnect();
    },
  };
}
