import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byKey } from '../order.js';
import { readLines } from '../store/read-lines.js';
import { openFile } from './open-file.js';

/** The file with the checksum of every other. */
export const sums = 'SHA256SUMS';

/** The paths in rows of path and checksum. */
export function* pathsOf(rows: Iterable<string>): Generator<string> {
  for (const row of rows) yield row.slice(0, row.indexOf('\t'));
}

/** Writes the checksums as `sha256sum` does. Throws when a path was written twice. */
export function writeSums(at: string, rows: Iterable<string>): void {
  let last = '';
  const file = openFile(at, sums, () => {});
  for (const row of rows) {
    const [path = '', sum = ''] = row.split('\t');
    if (path === last) throw new Error(`${path} is written twice`);
    last = path;
    file.add(`${sum}  ${path}\n`);
  }
  file.close();
}

/** The paths of all files of a publication, sorted, read from its list each time they are asked for; that list itself is the last. */
export const filesIn = (out: string): Iterable<string> => ({
  *[Symbol.iterator]() {
    for (const [path] of entriesOf(readLines(join(out, sums)))) yield path;
    yield sums;
  },
});

/** Path → SHA-256 of the publication in a folder, sorted, also when somebody made the list anew in another order. */
export function readSums(out: string): ReadonlyMap<string, string> {
  const listed = new Map(entriesOf(readFileSync(join(out, sums), 'utf8').split('\n')));
  let last = '';
  for (const path of listed.keys()) {
    if (path < last) return new Map([...listed].sort(byKey));
    last = path;
  }
  return listed;
}

/** From the root of the disk, or of one, or up. */
const leadsOut = /^(?:[\\/]|[a-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/i;

/** Path and SHA-256 in each line of a list; a path that leads out of the folder is passed by. */
export function* entriesOf(lines: Iterable<string>): Generator<readonly [path: string, sha256: string]> {
  for (const line of lines) {
    const path = line.slice(66);
    if (path !== '' && !leadsOut.test(path)) yield [path, line.slice(0, 64)];
  }
}
