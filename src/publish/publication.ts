import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkOrCopy } from '../store/link-or-copy.js';
import { settle, settleSoon } from '../store/settle.js';
import { filesIn, pathsOf, readSums, sums, writeSums } from './checksums.js';
import { type Foreign, isAsSeen, type LookedOver, lookOver } from './looked-over/look-over.js';
import { beginLookOver } from './looked-over/begin-look-over.js';
import { openFile, type OpenFile, type Written } from './open-file.js';
import { exchange, lock, PublicationError, type Places, placesOf, unlock } from './places-on-disk.js';
import { openSorter } from './sort-rows.js';
import { keepSpare, type Standing, takeSpare } from './spare.js';

/** A publication being made: readers see the earlier one until `commit`, and never a mixture. */
export interface Publication {
  /** Text or bytes of one file, by its path in the publication (`doc/kst-1-2.ttl`). */
  readonly write: (path: string, content: string | Uint8Array) => Written;
  /** Opens a file that is written in pieces. */
  readonly open: (path: string) => OpenFile;
  /** Where on disk others are to write a file, which counts once it is told by `count`. */
  readonly place: (path: string) => string;
  readonly count: (written: Written) => void;
  /** Puts in a file that stands elsewhere on disk, without copying it where the system can. Throws `PublicationError` when it was changed by way of the earlier publication, of which it is a part. */
  readonly link: (file: Written, from: string) => void;
  /** Carries a file of the earlier publication over as it is; false when there is none (with this SHA-256, when one is given), or it is gone or changed. */
  readonly keep: (path: string, sha256?: string) => boolean;
  /** SHA-256 of a file of the earlier publication, or null. */
  readonly earlierSum: (path: string) => string | null;
  /** Text of a file of the earlier publication, or null. Throws `PublicationError` when that is gone. */
  readonly earlier: (path: string) => string | null;
  /** Where a thing of this name stands beside the publication, hidden from its readers (`dist` → `.dist.store`). */
  readonly beside: (name: string) => string;
  /** Paths written or kept so far, sorted; each is written once. */
  readonly paths: () => Iterable<string>;
  /** Text of a file written or kept. */
  readonly read: (path: string) => string;
  /** The same as bytes. */
  readonly readBytes: (path: string) => Buffer;
  /** Has the system begin to write out to disk what there is so far, while more is made. */
  readonly settleSoon: () => void;
  /** Adds `SHA256SUMS` and puts the new publication in the place of the earlier one; gives the paths written, sorted, which are read from that list. */
  readonly commit: () => Iterable<string>;
  /** Forgets what was written; the earlier publication was never touched. */
  readonly abort: () => void;
}

/**
 * Opens a publication into the folder `out`. The new one is written beside it and changes places with it in one step where the system
 * can (`mv --exchange`, Linux with coreutils 9.5), else by two renames that the next opening mends when the process died between them.
 */
export function openPublication(out: string): Publication {
  const place = placesOf(out);
  lock(place);
  try {
    return openLocked(out, place);
  } catch (error) {
    unlock(place);
    throw error;
  }
}

function openLocked(out: string, place: Places): Publication {
  const isPublication = existsSync(join(place.out, sums));
  if (!isPublication && existsSync(place.out) && readdirSync(place.out).length > 0) {
    throw new PublicationError(`${out} bevat al iets anders dan een publicatie; kies een lege map`);
  }
  const looked = isPublication ? beginLookOver(place.out) : null;
  const before = isPublication ? readSums(place.out) : null;
  const standing = takeSpare(place, before ?? new Map());
  const isIntact = (path: string, sha256: string) => looked !== null && (!looked().suspect.has(path) || isStill(at(place.out, path), sha256));
  const written = openSorter(place.beside('scratch-paths'));
  const record = (path: string, sha256: string) => written.add(`${path}\t${sha256}`);
  const target = openFolders(place.next, standing);
  const count = ({ path, sha256 }: Written) => record(path, sha256);
  const open = (path: string) => openFile(target(path), path, count);
  const putIn = (path: string, sha256: string, from: string, isAnew: boolean) => {
    if (isAnew || !standing.has(path, sha256)) linkOrCopy(from, target(path));
    record(path, sha256);
  };
  return {
    write(path, content) {
      const file = open(path);
      file.add(content);
      return file.close();
    },
    open,
    place: target, count,
    link({ path, sha256 }, from) {
      const isDamaged = before?.get(path) === sha256 && !isIntact(path, sha256);
      if (isDamaged && isSameFile(from, join(place.out, path))) throw new PublicationError(`${join(out, path)} is ter plaatse gewijzigd, en daarmee wat ervan bewaard werd; haal de map ${place.beside('store')} weg (of die van --shared) en publiceer opnieuw`);
      putIn(path, sha256, from, isDamaged);
    },
    earlierSum: (path) => before?.get(path) ?? null,
    keep(path, sha256) {
      const sum = before?.get(path);
      if (sum === undefined || (sha256 !== undefined && sha256 !== sum) || !isIntact(path, sum)) return false;
      putIn(path, sum, at(place.out, path), false);
      return true;
    },
    beside: place.beside,
    earlier: (path) => (before?.has(path) ? readEarlier(place.out, path) : null),
    paths: () => pathsOf(written.sorted()),
    read: (path) => readFileSync(join(place.next, path), 'utf8'),
    readBytes: (path) => readFileSync(join(place.next, path)),
    settleSoon: () => settleSoon(place.next),
    commit() {
      standing.keepOnly(pathsOf(written.sorted()));
      putInPlace(place, looked && (isAsSeen(place.out, looked()) ? looked() : lookOver(place.out, before ?? new Map())), written.sorted());
      return filesIn(place.out);
    },
    abort: () => unlock(place),
  };
}

/** A path of a publication on disk; `join` would look at each of its letters, for tens of thousands of files. */
const at = (folder: string, path: string): string => `${folder}/${path}`;

/** Gives where a file of the next publication is to stand: its folder is there, and what stood in its place is out of the way. */
function openFolders(next: string, standing: Standing): (path: string) => string {
  const folders = new Set<string>();
  return (path) => {
    const file = at(next, path);
    const folder = file.slice(0, file.lastIndexOf('/'));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    standing.giveWay(path);
    return file;
  };
}

/** Whether a file that may have been changed is what its list says. */
const isStill = (file: string, sha256: string): boolean => existsSync(file) && createHash('sha256').update(readFileSync(file)).digest('hex') === sha256;

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [statSync(one), statSync(other, { throwIfNoEntry: false })];
  return a.ino === b?.ino && a.dev === b.dev;
}

function readEarlier(out: string, path: string): string {
  if (!existsSync(join(out, path))) throw new PublicationError(`${join(out, path)} is weg, en de volgende publicatie heeft dat bestand nodig; zet het terug, of haal de map ${out} weg en publiceer alle stukken opnieuw`);
  return readFileSync(join(out, path), 'utf8');
}

/** Adds the list of all files and puts the next publication in the place of the one before. */
function putInPlace(place: Places, before: LookedOver | null, written: Iterable<string>): void {
  if (before) carryOver(place, before.foreign);
  // Last: a folder that changes later was changed by others.
  writeSums(join(place.next, sums), written);
  settle(place.next);
  if (exchange(place) && before?.isUntouched) keepSpare(place, before.foreign);
  settle(dirname(place.out));
  unlock(place);
}

/** What others put into the folder (a CNAME, a .git) stays, unless the publication has something of that name now. */
function carryOver(place: Places, { files, folders }: Foreign): void {
  const absent = (path: string) => !existsSync(join(place.next, path));
  for (const path of files.filter(absent)) {
    mkdirSync(dirname(join(place.next, path)), { recursive: true });
    linkOrCopy(join(place.out, path), join(place.next, path));
  }
  for (const path of folders.filter(absent)) mkdirSync(join(place.next, path), { recursive: true });
}
