import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { messageFor } from '../../../types/problem.js';
import type { GivenMetadata } from '../../../model/complete-masthead.js';
import type { Failure } from '../workers.js';
import { connect, patience } from './connect.js';

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

/** Why a worker made no entry, as the queue carries it: the code and what it says of the case. */
export const reasonOf = ([code, detail]: Failure): string => `${code} ${detail}`;

/** The failure in a reason; what no worker of ours says is a mistake of the program. */
export function failureOf(reason: string): Failure {
  const code = (['publish/takes-too-long', 'publish/broke-off'] as const).find((one) => reason.startsWith(`${one} `));
  return code === undefined ? ['publish/broke-off', reason] : [code, reason.slice(code.length + 1)];
}

/** Where the bytes of a paper stand in the shared folder, until it is made. */
export const inputPlace = (key: string) => `input-${key}`;

export type PaperQueue = Queue<QueuedPaper>;

/** Opens the queue. A paper is tried three times, each time later; what failed stays listed, what was done goes. */
export function openQueue(connection: Redis): PaperQueue {
  const queue: PaperQueue = new Queue(queueName, { connection, defaultJobOptions: { attempts: 3, backoff: { type: 'exponential', delay: 500 }, removeOnComplete: true, removeOnFail: false } });
  // Trouble with the connection is told of by the connection.
  queue.on('error', () => {});
  return queue;
}

/** How the work stands, and the papers that failed for good with the reason. */
export interface QueueState {
  readonly waiting: number;
  readonly active: number;
  readonly failed: readonly { readonly name: string; readonly reason: string }[];
}

/** Looks how the work stands. Throws `QueueError` when there is no Redis. */
export async function readQueue(url: string): Promise<QueueState> {
  const { redis, lost, close } = await connect(url, { patience: patience.looker });
  const queue = openQueue(redis);
  const look = async () => {
    const { waiting = 0, delayed = 0, active = 0 } = await queue.getJobCounts('waiting', 'delayed', 'active');
    const failed = await queue.getFailed(0, 999);
    return { waiting: waiting + delayed, active, failed: failed.map(({ data, failedReason }) => ({ name: data.name, reason: messageFor(...failureOf(failedReason)) })) };
  };
  try {
    return await Promise.race([look(), lost]);
  } finally {
    await queue.close();
    close();
  }
}
