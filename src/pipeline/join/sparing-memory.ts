import { setFlagsFromString } from 'node:v8';

/** By how much the heap may grow between two collections, in percent of what lives; 0: by V8's own rule, up to three times as much again. */
const percent = 50;

/** From how many papers on garbage takes more memory than making papers did. */
const many = 2000;

/** Works on so many papers with little garbage about, at the cost of collecting it more often. */
export async function sparingMemory<T>(papers: number, work: () => Promise<T>): Promise<T> {
  if (papers < many) return work();
  setFlagsFromString(`--heap-growing-percent=${percent}`);
  try {
    return await work();
  } finally {
    setFlagsFromString('--heap-growing-percent=0');
  }
}
