import { SingleBar } from 'cli-progress';
import type { DocumentRecord, InputWork } from '../pipeline/edition.js';

/** A line on the terminal that tells how many papers are done; nothing in a pipe or when quiet. */
export function createProgress(quiet: boolean): { readonly tick: () => void; readonly stop: () => void } {
  if (quiet || !process.stderr.isTTY) return { tick: () => {}, stop: () => {} };
  const bar = new SingleBar({ format: '{value} stukken · {duration_formatted}', stream: process.stderr, clearOnComplete: true, hideCursor: true });
  bar.start(0, 0);
  return { tick: () => bar.increment(), stop: () => bar.stop() };
}

/** A line of JSON for each paper: what became of it, and what it cost (milliseconds). */
export function createLog(): { readonly tick: (record: DocumentRecord, work: InputWork) => void; readonly stop: () => void } {
  return {
    tick({ input, docref, status, counts }, { bytes, isKept, timings }) {
      process.stderr.write(`${JSON.stringify({ input, docref, status, bytes, triples: counts?.triples, kept: isKept, ms: timings ?? undefined })}\n`);
    },
    stop() {},
  };
}
