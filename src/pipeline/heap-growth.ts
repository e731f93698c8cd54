import { setFlagsFromString } from 'node:v8';

/**
 * By how much the heaps of this process may grow between two collections, in percent of what lives in them: while threads make papers, which
 * is as quick as V8's own rule (up to three times as much again) and takes two thirds of its memory, and while many papers are joined.
 */
const percent = { making: 100, joining: 50, own: 0 } as const;

/** From how many papers on garbage takes more memory than making papers did. */
const many = 2000;

/** Says what the process does from now on; `own` gives the heap back to V8's own rule. */
export const letHeapGrow = (work: keyof typeof percent): void => setFlagsFromString(`--heap-growing-percent=${percent[work]}`);

/** Joins so many papers with little garbage about, at the cost of collecting it more often. */
export async function sparingMemory<T>(papers: number, join: () => Promise<T>): Promise<T> {
  if (papers < many) return join();
  letHeapGrow('joining');
  try {
    return await join();
  } finally {
    letHeapGrow('own');
  }
}
