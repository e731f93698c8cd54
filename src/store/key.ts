import { createHash } from 'node:crypto';

/** The key of what follows from some data and bytes: the same for the same, whatever the machine. */
export function keyOf(data: unknown, bytes: Uint8Array = new Uint8Array(0)): string {
  return createHash('sha256').update(`${JSON.stringify(data)}\n`).update(bytes).digest('hex').slice(0, 40);
}
