// The papers that are measured, as {name, bytes}.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const read = (folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, file)).filter((file) => statSync(file).isFile()).sort().map((file) => ({ name: basename(file), bytes: readFileSync(file) }));

/** The papers of `examples/` so many times over, each time with other numbers of the papers cited: the same ones at every call. */
export function multiplied(times) {
  const vary = (number, time) => 1 + ((Number(number) * 97 + 7 * time) % 1999);
  return Array.from({ length: times }, (_, time) => read('examples').map(({ name, bytes }) => {
    const text = bytes.toString('utf8').replace(/\bnr\.(\s)(\d{1,4})\b/g, (_, space, number) => `nr.${space}${vary(number, time)}`);
    return { name, bytes: Buffer.from(text) };
  })).flat();
}

/** Real papers, where they are; else none. */
export function corpus() {
  const folder = '../shared/corpus';
  return statSync(folder, { throwIfNoEntry: false }) ? read(folder) : [];
}
