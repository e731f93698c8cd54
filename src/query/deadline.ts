import { interruption } from './query-failure.js';

/** The moment at which a question has had its time. */
export interface Deadline {
  readonly seconds: number;
  /** On the clock of `performance.now()`. */
  readonly at: number;
}

/** A deadline that many seconds from now. */
export const startDeadline = (seconds: number): Deadline => ({ seconds, at: performance.now() + seconds * 1000 });

/** The outcome of the work; throws `QueryInterrupted` when the deadline comes first. The work itself is not stopped. */
export async function within<T>(deadline: Deadline, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    const late = () => reject(interruption('query/timeout', String(deadline.seconds)));
    timer = setTimeout(late, Math.min(Math.max(0, deadline.at - performance.now()), 2 ** 31 - 1));
  });
  try {
    return await Promise.race([work, expired]);
  } finally {
    clearTimeout(timer);
  }
}
