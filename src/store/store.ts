import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { linkOrCopy } from './link-or-copy.js';
import { halfName, type Notes, openNotes } from './notes.js';
import { removeLater } from './remove-later.js';
import { settle } from './settle.js';

/** A file of an entry, by its name there. */
export interface EntryFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * What became of inputs, kept by key: an entry is a folder of files that follow from the key alone and never change. Any number of processes,
 * on any number of machines that share the folder, may put entries in at the same time. Beside the entries stand notes.
 */
export interface Store extends Notes {
  readonly folder: string;
  readonly has: (key: string) => boolean;
  /** Puts an entry in whole or not at all. One that is there already stays. */
  readonly put: (key: string, files: Iterable<EntryFile>) => void;
  /** Where a file of an entry stands. */
  readonly path: (key: string, name: string) => string;
  readonly read: (key: string, name: string) => string;
  readonly readBytes: (key: string, name: string) => Buffer;
  /** Takes over an entry of another store. */
  readonly adopt: (key: string, from: Store) => void;
  /** Lets go of all entries but these, which are whole, and of what dead processes left half done. */
  readonly sweep: (keep: ReadonlySet<string>) => void;
}

/** The name of the file that stands in an entry last: with the sizes of the others, so that one that lost bytes with the power is not taken for whole. */
const sizes = 'sizes.json';

/** The note with the entries that are whole on disk: they need not be looked through again. First the folder by its number, so that a copy, which may lack bytes, is not believed. */
const settled = 'settled.txt';

/** Opens a store; its folder is made when something is put in. */
export function openStore(folder: string): Store {
  const place = (key: string) => join(folder, key.slice(0, 2), key);
  const path = (key: string, name: string) => join(place(key), name);
  const notes = openNotes(folder);
  let known: ReadonlySet<string> | null = null;
  const isSettled = (key: string) => {
    if (!known) {
      const [of, ...keys] = notes.noted(settled)?.split('\n') ?? [];
      known = new Set(of === undefined || of !== numberOf(folder) ? [] : keys);
    }
    return known.has(key) && existsSync(path(key, sizes));
  };
  return {
    ...notes,
    folder,
    path,
    has: (key) => isSettled(key) || isWhole(place(key)),
    put: (key, files) => putWhole(folder, place(key), (half) => writeEntry(half, files)),
    read: (key, name) => readFileSync(path(key, name), 'utf8'),
    readBytes: (key, name) => readFileSync(path(key, name)),
    adopt: (key, from) => putWhole(folder, place(key), (half) => copyEntry(from.path(key, ''), half)),
    sweep(keep) {
      if (!existsSync(folder)) return;
      // First: whoever dies while an entry goes leaves a part of it behind.
      notes.forget(settled);
      known = null;
      sweep(folder, keep);
      if (settle(folder)) notes.note(settled, [numberOf(folder), ...keep].join('\n'));
    },
  };
}

/** What tells a folder from any other on this machine. */
function numberOf(folder: string): string {
  const { dev, ino } = statSync(folder);
  return `${dev} ${ino}`;
}

/** Fills a new folder and gives it its place, unless a whole entry stands there. */
function putWhole(folder: string, place: string, fill: (half: string) => void): void {
  if (isWhole(place)) return;
  const half = join(folder, halfName());
  mkdirSync(half, { recursive: true });
  fill(half);
  mkdirSync(dirname(place), { recursive: true });
  try {
    renameSync(half, place);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (isWhole(place)) return;
    if (!existsSync(place)) throw error;
    rmSync(place, { recursive: true, force: true });
    putWhole(folder, place, fill);
  }
}

function writeEntry(folder: string, files: Iterable<EntryFile>): void {
  const written: Record<string, number> = {};
  for (const { name, content } of files) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
    written[name] = bytes.length;
  }
  writeFileSync(join(folder, sizes), JSON.stringify(written));
}

function copyEntry(from: string, to: string): void {
  for (const name of [...Object.keys(readSizes(from)), sizes]) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    linkOrCopy(join(from, name), join(to, name));
  }
}

function sweep(folder: string, keep: ReadonlySet<string>): void {
  const goes: string[] = [];
  for (const name of readdirSync(folder)) {
    const at = join(folder, name);
    if (name.startsWith('half-') && statSync(at).mtimeMs < Date.now() - oneHour) rmSync(at, { recursive: true, force: true });
    if (name.length !== 2) continue;
    for (const key of readdirSync(at)) if (!keep.has(key)) goes.push(join(at, key));
  }
  if (goes.length === 0) return;
  // Under one name, which counts as half done when the machine stops before all is gone.
  const trash = join(folder, halfName());
  mkdirSync(trash);
  for (const at of goes) renameSync(at, join(trash, basename(at)));
  removeLater(trash);
}

function readSizes(entry: string): Readonly<Record<string, number>> {
  const read: Record<string, number> = JSON.parse(readFileSync(join(entry, sizes), 'utf8'));
  return read;
}

function isWhole(entry: string): boolean {
  if (!existsSync(join(entry, sizes))) return false;
  try {
    return Object.entries(readSizes(entry)).every(([name, size]) => statSync(join(entry, name)).size === size);
  } catch {
    return false;
  }
}

const oneHour = 3_600_000;
