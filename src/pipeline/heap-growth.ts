import { setFlagsFromString } from 'node:v8';

/**
 * By how much the heaps of this process may grow between two collections, in percent of what lives in them. V8's own rule lets them grow to three
 * or four times that, and what it takes it seldom gives back: the more papers, the more memory. Half as much again while threads make papers costs a
 * twentieth of their processor time; a fifth while many papers are joined costs nothing that can be measured.
 */
const percent = { making: 50, joining: 20, own: 0 } as const;

/** From how many papers on garbage takes more memory than making papers did. */
const many = 2000;

/** Says what the process does from now on; `own` gives the heap back to V8's own rule. */
export const letHeapGrow = (work: keyof typeof percent): void => setFlagsFromString(`--heap-growing-percent=${percent[work]}`);

/** Joins so many papers with little garbage about. */
export async function sparingMemory<T>(papers: number, join: () => Promise<T>): Promise<T> {
  if (papers < many) return join();
  letHeapGrow('joining');
  try {
    return await join();
  } finally {
    letHeapGrow('own');
  }
}
