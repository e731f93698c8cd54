import { setFlagsFromString } from 'node:v8';

/**
 * By how much the heaps of this process may grow between two collections, in percent of what lives in them. V8's own rule lets them grow to three
 * or four times that, and what it takes it seldom gives back: the more papers, the more memory. Half as much again costs a twentieth of the processor
 * time while threads make papers, and nothing that can be measured while many papers are joined; with a fifth, joining takes a twentieth longer.
 */
const percent = { sparingly: 50, own: 0 } as const;

/** From how many papers on garbage takes more memory than making papers did. */
const many = 2000;

/** Says how heaps grow from now on; `own` gives them back to V8's own rule. */
export const letHeapGrow = (how: keyof typeof percent): void => setFlagsFromString(`--heap-growing-percent=${percent[how]}`);

/** Joins so many papers with little garbage about. */
export async function sparingMemory<T>(papers: number, join: () => Promise<T>): Promise<T> {
  if (papers < many) return join();
  letHeapGrow('sparingly');
  try {
    return await join();
  } finally {
    letHeapGrow('own');
  }
}
