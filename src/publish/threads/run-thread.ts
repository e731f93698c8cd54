import { workerData } from 'node:worker_threads';
import type { Answer, Message, ThreadData } from './open-thread.js';

/** What a thread does; null where there is nothing to tell of it. */
export interface Work<Told, Outcome> {
  readonly deal: (told: Told) => Outcome | null;
  readonly finish: () => Outcome | null;
}

/** Runs a thread that `openThread` started, until there is no more. What fails is told, and nothing more is dealt with. */
export function runThread<Given, Told, Outcome>(open: (given: Given) => Work<Told, Outcome>): void {
  const { given, pending, port }: ThreadData<Given> = workerData;
  let work: Work<Told, Outcome> | null = null;
  let hasFailed = false;
  const answer = (message: Message<Told>): Answer<Outcome> | null => {
    if (hasFailed) return null;
    try {
      work ??= open(given);
      const outcome = message.kind === 'end' ? work.finish() : work.deal(message.told);
      return outcome === null ? null : { outcome };
    } catch (error) {
      hasFailed = true;
      return error instanceof Error ? { error, system: { ...error } } : { error: new Error(String(error)), system: {} };
    }
  };
  port.on('message', (message: Message<Told>) => {
    const answered = answer(message);
    if (answered) port.postMessage(answered);
    if (message.kind === 'end') port.close();
    Atomics.sub(pending, 0, 1);
    Atomics.notify(pending, 0);
  });
}
