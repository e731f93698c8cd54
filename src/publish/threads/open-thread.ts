import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** A thread that is told things, deals with them in order, and tells in the end what came of it. Nothing here waits for the event loop. */
export interface Thread<Told, Outcome> {
  /** Waits as long as too much waits to be dealt with. */
  readonly tell: (told: Told) => void;
  /** Tells that there is no more. */
  readonly end: () => void;
  /** Waits for what came of it, once there is no more. Throws what went wrong. */
  readonly outcome: () => Outcome;
  /** Lets the thread end, whatever it was told. */
  readonly abandon: () => void;
}

/** What it is given at its start. `pending`: one number, of messages that it has not dealt with yet. */
export interface ThreadData<Given> {
  readonly given: Given;
  readonly pending: Int32Array;
  readonly port: MessageChannel['port1'];
}

/** A message to it. */
export type Message<Told> = { readonly kind: 'told'; readonly told: Told } | { readonly kind: 'end' };

/** What it answers at the end. `system`: what Node tells of trouble with the disk (`code`, `syscall`), which an error loses on its way. */
export type Answer<Outcome> = { readonly outcome: Outcome } | { readonly error: Error; readonly system: object };

/** How many messages may wait. */
const mostWaiting = 16;
/** How long the thread may take over what waits, in milliseconds: beyond that it is dead. */
const longest = 600_000;

/** Starts a thread. `file`: a module that calls `runThread`. */
export function openThread<Given, Told, Outcome>(file: URL, given: Given): Thread<Told, Outcome> {
  const { port1: port, port2 } = new MessageChannel();
  const pending = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: ThreadData<Given> = { given, pending, port: port2 };
  new Worker(file, { workerData, transferList: [port2] }).unref();
  const waitUntil = (most: number) => {
    for (let left = Atomics.load(pending, 0); left > most; left = Atomics.load(pending, 0)) {
      if (Atomics.wait(pending, 0, left, longest) === 'timed-out') throw new Error(`the thread of ${file.href} does not answer`);
    }
  };
  const send = (message: Message<Told>) => {
    waitUntil(mostWaiting);
    Atomics.add(pending, 0, 1);
    port.postMessage(message);
  };
  return {
    tell: (told) => send({ kind: 'told', told }),
    end: () => send({ kind: 'end' }),
    outcome() {
      waitUntil(0);
      const answer: Answer<Outcome> | undefined = receiveMessageOnPort(port)?.message;
      if (!answer) throw new Error(`the thread of ${file.href} did not answer`);
      if ('error' in answer) throw Object.assign(answer.error, answer.system);
      return answer.outcome;
    },
    // The thread ends with its port, and lets go of its files.
    abandon: () => port.close(),
  };
}
