import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { closeSync, existsSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { linkOrCopy } from '../store/link-or-copy.js';

/** A file of the publication as it stands on disk: its size in bytes and its SHA-256 in hexadecimal digits. */
export interface Written {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that is written in pieces, so that it need not fit in memory; it counts as written once closed. */
export interface OpenFile {
  readonly add: (piece: string | Uint8Array) => void;
  readonly close: () => Written;
}

/** A publication being made: readers see the earlier one until `commit`, and never a mixture. */
export interface Publication {
  /** Text or bytes of one file, by its path in the publication (`doc/kst-1-2.ttl`). */
  readonly write: (path: string, content: string | Uint8Array) => Written;
  /** Opens a file that is written in pieces. */
  readonly open: (path: string) => OpenFile;
  /** Puts in a file that stands elsewhere on disk, without copying it where the system can. */
  readonly link: (file: Written, from: string) => void;
  /** Carries a file of the earlier publication over as it is; false when there is none. */
  readonly keep: (path: string) => boolean;
  /** SHA-256 of a file of the earlier publication, or null. */
  readonly earlierSum: (path: string) => string | null;
  /** Text of a file of the earlier publication, or null. */
  readonly earlier: (path: string) => string | null;
  /** Where a thing of this name stands beside the publication, hidden from its readers (`dist` → `.dist.store`). */
  readonly beside: (name: string) => string;
  /** Paths written or kept so far. */
  readonly paths: () => readonly string[];
  /** Text of a file written or kept. */
  readonly read: (path: string) => string;
  /** Adds `SHA256SUMS` and puts the new publication in the place of the earlier one; gives the paths written, sorted. */
  readonly commit: () => readonly string[];
  /** Forgets what was written; the earlier publication was never touched. */
  readonly abort: () => void;
}

const sums = 'SHA256SUMS';

/** Why a publication could not be opened or put in place: wrong use or disk trouble, nothing was changed. */
export class PublicationError extends Error {}

/**
 * Opens a publication into the folder `out`. The new one is written beside it and changes places with it in one step where the system
 * can (`mv --exchange`, Linux with coreutils 9.5), else by two renames that the next opening mends when the process died between them.
 */
export function openPublication(out: string): Publication {
  const place = placesOf(out);
  mend(place);
  const before = readSums(place.out);
  if (before === null && existsSync(place.out) && readdirSync(place.out).length > 0) {
    throw new PublicationError(`${out} bevat al iets anders dan een publicatie; kies een lege map`);
  }
  lock(place);
  const written = new Map<string, string>();
  const folders = new Set<string>();
  const target = (path: string) => {
    const file = join(place.next, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return file;
  };
  const open = (path: string) =>
    openFile(target(path), path, ({ sha256 }) => {
      written.set(path, sha256);
    });
  return {
    write(path, content) {
      const file = open(path);
      file.add(content);
      return file.close();
    },
    open,
    link({ path, sha256 }, from) {
      linkOrCopy(from, target(path));
      written.set(path, sha256);
    },
    earlierSum: (path) => before?.get(path) ?? null,
    keep(path) {
      const sum = before?.get(path);
      if (sum === undefined || written.has(path)) return false;
      linkOrCopy(join(place.out, path), target(path));
      written.set(path, sum);
      return true;
    },
    beside: place.beside,
    earlier: (path) => (before?.has(path) ? readFileSync(join(place.out, path), 'utf8') : null),
    paths: () => [...written.keys()].sort(),
    read: (path) => readFileSync(join(place.next, path), 'utf8'),
    commit() {
      const paths = [...written.keys()].sort();
      writeFileSync(target(sums), paths.map((path) => `${written.get(path)}  ${path}\n`).join(''));
      if (before) carryOver(place, new Set([sums, ...before.keys(), ...paths]));
      settle(place.next);
      exchange(place);
      settle(dirname(place.out));
      unlock(place);
      return [...paths, sums];
    },
    abort: () => unlock(place),
  };
}

function openFile(at: string, path: string, onClose: (written: Written) => void): OpenFile {
  const descriptor = openSync(at, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    add(piece) {
      const buffer = typeof piece === 'string' ? Buffer.from(piece) : piece;
      hash.update(buffer);
      for (let done = 0; done < buffer.length; ) done += writeSync(descriptor, buffer, done);
      bytes += buffer.length;
    },
    close() {
      closeSync(descriptor);
      const written = { path, bytes, sha256: hash.digest('hex') };
      onClose(written);
      return written;
    },
  };
}

interface Places {
  readonly beside: (name: string) => string;
  readonly out: string;
  readonly next: string;
  readonly previous: string;
  readonly lock: string;
}

function placesOf(out: string): Places {
  const whole = resolve(out);
  const beside = (suffix: string) => join(dirname(whole), `.${basename(whole)}.${suffix}`);
  return { out: whole, beside, next: beside('next'), previous: beside('previous'), lock: beside('lock') };
}

/** What a run that died left behind: an earlier publication moved away comes back, unfinished files go. */
function mend(place: Places): void {
  if (!existsSync(place.out) && existsSync(place.previous)) renameSync(place.previous, place.out);
}

/** One run at a time on a folder: the lock holds the process's number; that of a dead process is taken over. */
function lock(place: Places): void {
  mkdirSync(dirname(place.out), { recursive: true });
  try {
    writeFileSync(place.lock, String(process.pid), { flag: 'wx' });
  } catch {
    const owner = Number(readFileSync(place.lock, 'utf8'));
    if (owner !== process.pid && isAlive(owner)) throw new PublicationError(`een andere publicatie (proces ${owner}) is bezig in ${place.out}; wacht tot die klaar is`);
    writeFileSync(place.lock, String(process.pid));
  }
  for (const left of [place.next, place.previous, place.beside('scratch')]) removeTree(left, place);
  const trash = basename(place.beside('trash-'));
  for (const name of readdirSync(dirname(place.out))) if (name.startsWith(trash)) empty(join(dirname(place.out), name));
  mkdirSync(place.next, { recursive: true });
}

/**
 * Takes a tree away: gives it another name at once, and lets the system's own command do the rest in its own time, for a publication can have
 * a million files. What is left of that when the machine stops is taken away by the next run.
 */
function removeTree(path: string, place: Places): void {
  if (!existsSync(path)) return;
  const trash = place.beside(`trash-${randomUUID()}`);
  try {
    renameSync(path, trash);
    empty(trash);
  } catch {
    rmSync(path, { recursive: true, force: true });
  }
}

function empty(trash: string): void {
  if (process.platform === 'win32') rmSync(trash, { recursive: true, force: true });
  else spawn('rm', ['-rf', '--', trash], { detached: true, stdio: 'ignore' }).unref();
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function unlock(place: Places): void {
  for (const left of [place.next, place.previous, place.beside('scratch')]) removeTree(left, place);
  rmSync(place.lock, { force: true });
}

/** What others put into the folder (a CNAME, a .git) stays. */
function carryOver(place: Places, ours: ReadonlySet<string>): void {
  const visit = (folder: string) => {
    for (const name of readdirSync(join(place.out, folder))) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (lstatSync(join(place.out, path)).isDirectory()) visit(path);
      else if (!ours.has(path)) {
        mkdirSync(dirname(join(place.next, path)), { recursive: true });
        linkOrCopy(join(place.out, path), join(place.next, path));
      }
    }
  };
  visit('');
}

/** Has the system write out what it still holds in memory, so that the power may fail after; where it has no command for that, it does so in its own time. */
function settle(folder: string): void {
  if (process.platform === 'linux') spawnSync('sync', ['-f', folder], { stdio: 'ignore' });
}

function exchange({ out, next, previous }: Places): void {
  if (!existsSync(out)) {
    renameSync(next, out);
    return;
  }
  const done = process.platform === 'linux' && spawnSync('mv', ['--exchange', '-T', '--', next, out], { stdio: 'ignore' }).status === 0;
  if (done) return;
  renameSync(out, previous);
  renameSync(next, out);
}

/** Path → SHA-256 of the publication in a folder, or null when there is none. */
function readSums(out: string): ReadonlyMap<string, string> | null {
  if (!existsSync(join(out, sums))) return null;
  const lines = readFileSync(join(out, sums), 'utf8').split('\n').filter((line) => line !== '');
  const entries = lines.map((line): [string, string] => [line.slice(66), line.slice(0, 64)]);
  return new Map(entries.filter(([path]) => !isAbsolute(path) && !path.split(/[\\/]/).includes('..')));
}
