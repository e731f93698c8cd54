import { existsSync } from 'node:fs';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Written } from '../open-file.js';
import type { PlacedForm } from './joined-file.js';
import { type JoinedFiles, type KeptParts, openJoinedFiles } from './joined-files.js';

/** What the thread is told. */
export type Told = { readonly kind: 'parts'; readonly papers: readonly KeptParts[] } | { readonly kind: 'text'; readonly path: string; readonly text: string } | { readonly kind: 'close' };

/** What it answers when it is told to close. `system`: what Node tells of trouble with the disk (`code`, `syscall`), which an error loses on its way. */
export type Answer = { readonly written: readonly Written[] } | { readonly error: Error; readonly system: object };

/** What it is given at its start. `pending`: one number, of messages that it has not dealt with yet. */
export interface ThreadData {
  readonly forms: readonly PlacedForm[];
  readonly pending: Int32Array;
  readonly port: MessagePort;
}

type MessagePort = MessageChannel['port1'];

/** How many papers go in one message, and how many messages may wait. */
const [mostPapers, mostWaiting] = [50, 16];
/** How long the thread may take over what waits, in milliseconds: beyond that it is dead. */
const longest = 600_000;

/** What the thread runs; it is not there when the program runs as it stands in `src`. */
const threadFile = new URL('./thread.js', import.meta.url);

/** The same files, written by a thread of their own: copying and hashing them takes none of the time of whoever joins papers. Nothing here waits for the event loop. */
export function joinInThread(forms: readonly PlacedForm[]): JoinedFiles {
  if (!existsSync(threadFile)) return openJoinedFiles(forms);
  const { port1: port, port2 } = new MessageChannel();
  const pending = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const given: ThreadData = { forms, pending, port: port2 };
  new Worker(threadFile, { workerData: given, transferList: [port2] }).unref();
  const waitUntil = (most: number) => {
    for (let left = Atomics.load(pending, 0); left > most; left = Atomics.load(pending, 0)) {
      if (Atomics.wait(pending, 0, left, longest) === 'timed-out') throw new Error('the thread that joins papers does not answer');
    }
  };
  const tell = (told: Told) => {
    waitUntil(mostWaiting);
    Atomics.add(pending, 0, 1);
    port.postMessage(told);
  };
  let papers: KeptParts[] = [];
  const flush = () => {
    if (papers.length > 0) tell({ kind: 'parts', papers });
    papers = [];
  };
  return {
    addParts(parts) {
      papers.push(parts);
      if (papers.length === mostPapers) flush();
    },
    addText(path, text) {
      flush();
      tell({ kind: 'text', path, text });
    },
    close() {
      flush();
      tell({ kind: 'close' });
      waitUntil(0);
      const answer: Answer | undefined = receiveMessageOnPort(port)?.message;
      if (!answer) throw new Error('the thread that joins papers did not answer');
      if ('error' in answer) throw Object.assign(answer.error, answer.system);
      return answer.written;
    },
    // The thread ends with its port, and lets go of its files.
    abandon: () => port.close(),
  };
}
