import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import type { GivenMetadata } from '../../model/complete-masthead.js';

/** A paper to make, as it stands in the queue; its bytes and settings stand in the shared folder. The job's own name in the queue is its key. */
export interface QueuedPaper {
  readonly name: string;
  readonly key: string;
  readonly metadata?: GivenMetadata;
  /** Name of the settings in the shared folder. */
  readonly settings: string;
  /** Version of the rules that the asker has: a worker with others may not answer. */
  readonly rules: string;
}

export const queueName = 'vraagbaak';

/** Where the bytes of a paper stand in the shared folder, until it is made. */
export const inputPlace = (key: string) => `input-${key}`;

/** A connection to Redis that keeps trying. */
export function connect(url: string): Redis {
  return new Redis(url, { maxRetriesPerRequest: null });
}

/** Opens the queue. A paper is tried three times, each time later; what failed stays listed, what was done goes. */
export function openQueue(connection: Redis): Queue<QueuedPaper> {
  return new Queue(queueName, { connection, defaultJobOptions: { attempts: 3, backoff: { type: 'exponential', delay: 500 }, removeOnComplete: true, removeOnFail: false } });
}

/** How the work stands, and the papers that failed for good with the reason. */
export interface QueueState {
  readonly waiting: number;
  readonly active: number;
  readonly failed: readonly { readonly name: string; readonly reason: string }[];
}

/** Looks how the work stands. */
export async function readQueue(url: string): Promise<QueueState> {
  const connection = connect(url);
  const queue = openQueue(connection);
  try {
    const { waiting = 0, delayed = 0, active = 0 } = await queue.getJobCounts('waiting', 'delayed', 'active');
    const failed = await queue.getFailed(0, 999);
    return { waiting: waiting + delayed, active, failed: failed.map(({ data, failedReason }) => ({ name: data.name, reason: failedReason })) };
  } finally {
    await queue.close();
    connection.disconnect();
  }
}
