import { Worker } from 'node:worker_threads';

/** A file for the engine and its media type. */
export interface DataFile {
  readonly path: string;
  readonly format: string;
}

/** A question as the thread takes it. */
export interface ThreadQuestion {
  readonly text: string;
  readonly format: 'json' | 'application/n-triples';
  /** Asked first: when it gives a row, the answer would be too large. */
  readonly surplus: string | null;
  readonly defaultGraphs?: readonly string[];
  readonly namedGraphs?: readonly string[];
  readonly mostRows: number;
}

/** What a thread says: that it loaded so many triples; an answer; what the engine has against the question; that it broke. */
export type ThreadWord =
  | { readonly loaded: number }
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly tooMany: true }
  | { readonly refused: string; readonly broken: boolean };

/** A thread that holds the data. One question at a time. */
export interface EngineThread {
  /** The number of triples; rejects when the data can't be loaded. */
  readonly loaded: Promise<number>;
  /** Rejects with the reason when the thread ends, of itself or by `end`, before it answered. */
  readonly ask: (question: ThreadQuestion) => Promise<ThreadWord>;
  readonly end: () => Promise<void>;
}

/** Starts a thread that loads the data. */
export function startEngineThread(data: readonly DataFile[]): EngineThread {
  const worker = new Worker(new URL('./engine-thread.mjs', import.meta.url), { workerData: data, execArgv: [] });
  const hear = (): Promise<ThreadWord> =>
    new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        worker.off('message', onWord).off('error', onError).off('exit', onExit);
        act();
      };
      const onWord = (word: ThreadWord) => settle(() => resolve(word));
      const onError = (error: Error) => settle(() => reject(error));
      const onExit = () => settle(() => reject(new Error('the engine stopped')));
      worker.on('message', onWord).on('error', onError).on('exit', onExit);
    });
  const loaded = hear().then((word) => ('loaded' in word ? word.loaded : 0));
  worker.on('error', () => undefined);
  return {
    loaded,
    async ask(question) {
      worker.postMessage(question);
      return hear();
    },
    async end() {
      await worker.terminate();
    },
  };
}
