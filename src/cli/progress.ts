import { SingleBar } from 'cli-progress';

/** A line on the terminal that tells how many papers are done; nothing in a pipe or when quiet. */
export function createProgress(quiet: boolean): { readonly tick: () => void; readonly stop: () => void } {
  if (quiet || !process.stderr.isTTY) return { tick: () => {}, stop: () => {} };
  const bar = new SingleBar({ format: '{value} stukken · {duration_formatted}', stream: process.stderr, clearOnComplete: true, hideCursor: true });
  bar.start(0, 0);
  return { tick: () => bar.increment(), stop: () => bar.stop() };
}
