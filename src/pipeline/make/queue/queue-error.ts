/** Why the queue can't be used, in a line that also says what to do. */
export class QueueError extends Error {}
