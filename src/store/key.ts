import { hash } from 'node:crypto';

/** The key of what follows from some data and bytes: the same for the same, whatever the machine. */
export function keyOf(data: unknown, bytes?: Uint8Array): string {
  const text = `${JSON.stringify(data)}\n`;
  return hash('sha256', bytes ? Buffer.concat([Buffer.from(text), bytes]) : text).slice(0, 40);
}
