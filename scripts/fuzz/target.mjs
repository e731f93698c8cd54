// What the fuzzer calls: one reader, named in FUZZ_READER. A finding is written down, once for each place, and the search goes on.
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readers } from './readers.mjs';

const { FUZZ_READER: name = '', FUZZ_FINDINGS: folder = '.' } = process.env;
const { read, milliseconds } = readers[name];

function keep(error, data) {
  // One file for each place: the first lines of the trace without what differs from run to run.
  const place = error.stack?.split('\n').slice(1, 4).join('\n').replace(/\?[^:)]*/g, '') ?? String(error);
  const path = join(folder, `${name}-${createHash('sha256').update(`${error.name}${place}`).digest('hex').slice(0, 12)}`);
  if (existsSync(path)) return;
  writeFileSync(path, data);
  writeFileSync(`${path}.txt`, `${error.stack ?? error}\n`);
}

/** The first runs load what is loaded when needed. */
let warm = -5;

export async function fuzz(data) {
  const start = process.cpuUsage();
  try {
    await read(new Uint8Array(data));
  } catch (error) {
    keep(error instanceof Error ? error : new Error(String(error)), data);
  }
  const { user, system } = process.cpuUsage(start);
  const spent = (user + system) / 1000;
  warm += 1;
  if (spent > milliseconds && warm > 0) keep(Object.assign(new Error(`${Math.round(spent)} ms for ${data.length} bytes`), { name: 'Slow', stack: `Slow\n${Math.floor(Math.log2(spent))}` }), data);
}
