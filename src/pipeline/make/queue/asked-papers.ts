import type { Making } from '../workers.js';
import type { QueuedPaper } from './open-queue.js';

/** A paper that was asked for, and those who wait for it. */
interface Asked {
  readonly paper: QueuedPaper;
  readonly settle: (making: Making) => void;
  readonly fail: (error: unknown) => void;
}

/** Papers that were asked for and of which nothing was heard yet, by key. */
export interface AskedPapers {
  /** Waits for word of a paper. */
  readonly wait: (paper: QueuedPaper) => Promise<Making>;
  readonly settle: (key: string, making: Making) => void;
  readonly failAll: (error: unknown) => void;
  readonly all: () => readonly QueuedPaper[];
}

/** Starts with none. */
export function gatherAsked(): AskedPapers {
  const waiting = new Map<string, Asked>();
  return {
    wait: (paper) => new Promise<Making>((settle, fail) => waiting.set(paper.key, { paper, settle, fail })).finally(() => waiting.delete(paper.key)),
    settle: (key, making) => waiting.get(key)?.settle(making),
    failAll(error) {
      for (const { fail } of waiting.values()) fail(error);
    },
    all: () => [...waiting.values()].map(({ paper }) => paper),
  };
}
