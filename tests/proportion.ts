import { expect } from 'vitest';

/** Milliseconds of processor: other programs do not count. */
async function costOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What takes less says nothing, in milliseconds: compiling and collecting weigh more. */
const noise = 500;

/** The process also clears away what tests before it left: that falls into one attempt, not into each. */
const attempts = 3;

/** Work on four times as much takes about four times as long; were it to grow with the square, sixteen times. `work` is done on a part, and then on all. */
export async function expectProportion(work: (share: number) => unknown): Promise<void> {
  const quarter = await costOf(() => work(0.25));
  const most = Math.max(noise, 10 * quarter);
  let whole = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts && whole >= most; attempt++) whole = Math.min(whole, await costOf(() => work(1)));
  expect(whole).toBeLessThan(most);
}
