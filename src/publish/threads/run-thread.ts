import { workerData } from 'node:worker_threads';
import type { Answer, Message, ThreadData } from './open-thread.js';

/** What a thread does. */
export interface Work<Told, Outcome> {
  readonly deal: (told: Told) => void;
  readonly finish: () => Outcome;
}

/** Runs a thread that `openThread` started, until it has answered. What fails is told at the end. */
export function runThread<Given, Told, Outcome>(open: (given: Given) => Work<Told, Outcome>): void {
  const { given, pending, port }: ThreadData<Given> = workerData;
  let work: Work<Told, Outcome> | null = null;
  let failure: Answer<Outcome> | null = null;
  const answer = (message: Message<Told>): Answer<Outcome> | null => {
    if (failure) return failure;
    try {
      work ??= open(given);
      if (message.kind === 'end') return { outcome: work.finish() };
      work.deal(message.told);
    } catch (error) {
      failure = error instanceof Error ? { error, system: { ...error } } : { error: new Error(String(error)), system: {} };
    }
    return failure;
  };
  port.on('message', (message: Message<Told>) => {
    const answered = answer(message);
    if (message.kind === 'end') {
      port.postMessage(answered);
      port.close();
    }
    Atomics.sub(pending, 0, 1);
    Atomics.notify(pending, 0);
  });
}
