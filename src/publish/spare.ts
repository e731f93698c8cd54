import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readLines } from '../store/read-lines.js';
import { ownText } from '../memory.js';
import { entriesOf, sums } from './checksums.js';
import type { Foreign } from './looked-over/look-over.js';
import { type Places, removeTree } from './places-on-disk.js';

/** What stands already where the next publication is made: the one before the present one, most of whose files stay as they are. */
export interface Standing {
  /** Whether a file stands there with this SHA-256. */
  readonly has: (path: string, sha256: string) => boolean;
  /** Makes room for a file: what stands there has another name elsewhere and may not be written over. */
  readonly giveWay: (path: string) => void;
  /** Takes away all files but these, which are sorted. */
  readonly keepOnly: (paths: Iterable<string>) => void;
}

/**
 * Makes the place of the next publication: from the spare one when there is one, so that files that stay need no new name.
 * @param before path → SHA-256 of the present publication, sorted, which the spare one is much like: only how they differ is held in memory.
 */
export function takeSpare(place: Places, before: ReadonlyMap<string, string>): Standing {
  if (!existsSync(join(place.spare, sums))) {
    removeTree(place.spare, place);
    mkdirSync(place.next, { recursive: true });
    return { has: () => false, giveWay() {}, keepOnly() {} };
  }
  renameSync(place.spare, place.next);
  mkdirSync(place.replaced);
  const list = join(place.next, sums);
  const { lacking, other } = compare(before, entriesOf(readLines(list)));
  rmSync(list);
  let replaced = 0;
  const sumOf = (path: string) => other.get(path) ?? (lacking.has(path) ? undefined : before.get(path));
  const remove = (path: string) => rmSync(join(place.next, path), { force: true });
  return {
    has: (path, sha256) => sumOf(path) === sha256,
    // Moved first, for it can take a while until the system has taken a large file away.
    giveWay(path) {
      if (sumOf(path) !== undefined) renameSync(join(place.next, path), join(place.replaced, String(replaced++)));
    },
    keepOnly(paths) {
      const left = new Set(other.keys());
      const listed = before.keys();
      let next = listed.next();
      for (const path of paths) {
        for (; !next.done && next.value < path; next = listed.next()) left.add(next.value);
        if (next.value === path) next = listed.next();
        left.delete(path);
      }
      for (; !next.done; next = listed.next()) left.add(next.value);
      for (const path of lacking) left.delete(path);
      for (const path of left) remove(path);
      removeEmpty(place.next, left);
    },
  };
}

/** How a list of files differs from another; both are sorted by path. */
function compare(before: ReadonlyMap<string, string>, standing: Iterable<readonly [path: string, sha256: string]>) {
  const lacking = new Set<string>();
  const other = new Map<string, string>();
  const entries = before.entries();
  let next = entries.next();
  for (const [path, sum] of standing) {
    for (; !next.done && next.value[0] < path; next = entries.next()) lacking.add(next.value[0]);
    const same = !next.done && next.value[0] === path ? next.value[1] : null;
    if (same !== sum) other.set(ownText(path), ownText(sum));
    if (same !== null) next = entries.next();
  }
  for (; !next.done; next = entries.next()) lacking.add(next.value[0]);
  return { lacking, other };
}

/** Keeps the publication that was replaced as the spare one, without what others put there. */
export function keepSpare(place: Places, { files, folders }: Foreign): void {
  for (const path of files) rmSync(join(place.previous, path), { force: true });
  removeEmpty(place.previous, files, folders);
  renameSync(place.previous, place.spare);
}

/** Takes away folders that have become empty because these files went, and folders that were empty. */
function removeEmpty(root: string, files: Iterable<string>, empty: readonly string[] = []): void {
  const folders = new Set(empty);
  for (const path of [...files, ...empty]) for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.add(folder);
  for (const folder of [...folders].sort().reverse()) {
    try {
      rmdirSync(join(root, folder));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && ['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(String(error.code)))) throw error;
    }
  }
}
