import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** A thread that is told things, deals with them in order, and tells what came of them. Nothing here waits for the event loop. */
export interface Thread<Told, Outcome> {
  /** Waits as long as too much waits to be dealt with. */
  readonly tell: (told: Told) => void;
  /** What came of what was told, in order, as far as it is there and was not given before. Throws what went wrong. */
  readonly outcomes: () => readonly Outcome[];
  /** Tells that there is no more. */
  readonly end: () => void;
  /** Waits for what came of all, once there is no more. */
  readonly rest: () => readonly Outcome[];
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

/** What it answers. `system`: what Node tells of trouble with the disk (`code`, `syscall`), which an error loses on its way. */
export type Answer<Outcome> = { readonly outcome: Outcome } | { readonly error: Error; readonly system: object };

/** How long the thread may take over what waits, in milliseconds: beyond that it is dead. */
const longest = 600_000;

/** Starts a thread. `file`: a module that calls `runThread`; `mostWaiting`: how many messages may wait. */
export function openThread<Given, Told, Outcome>(file: URL, given: Given, mostWaiting = 16): Thread<Told, Outcome> {
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
  const outcomes = () => {
    const came: Outcome[] = [];
    for (let received = receiveMessageOnPort(port); received; received = receiveMessageOnPort(port)) {
      const answer: Answer<Outcome> = received.message;
      if ('error' in answer) throw Object.assign(answer.error, answer.system);
      came.push(answer.outcome);
    }
    return came;
  };
  return {
    tell: (told) => send({ kind: 'told', told }),
    outcomes,
    end: () => send({ kind: 'end' }),
    rest() {
      waitUntil(0);
      return outcomes();
    },
    // The thread ends with its port, and lets go of its files.
    abandon: () => port.close(),
  };
}
