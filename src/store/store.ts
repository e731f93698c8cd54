import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkOrCopy } from './link-or-copy.js';

/** A file of an entry, by its name there. */
export interface EntryFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * What became of inputs, kept by key: an entry is a folder of files that follow from the key alone and never change. Any number of processes,
 * on any number of machines that share the folder, may put entries in at the same time.
 */
export interface Store {
  readonly folder: string;
  readonly has: (key: string) => boolean;
  /** Puts an entry in whole or not at all. One that is there already stays. */
  readonly put: (key: string, files: Iterable<EntryFile>) => void;
  /** Whether an entry has a file of that name. */
  readonly holds: (key: string, name: string) => boolean;
  /** Writes down something beside the entries, under a name; reads it; and takes it away. */
  readonly note: (name: string, content: string | Uint8Array) => void;
  readonly noted: (name: string) => string | null;
  readonly notedBytes: (name: string) => Uint8Array | null;
  readonly forget: (name: string) => void;
  /** Where a file of an entry stands. */
  readonly path: (key: string, name: string) => string;
  readonly read: (key: string, name: string) => string;
  readonly readBytes: (key: string, name: string) => Uint8Array;
  /** Takes over an entry of another store. */
  readonly adopt: (key: string, from: Store) => void;
  /** Lets go of all entries but these, and of what dead processes left half done. */
  readonly sweep: (keep: ReadonlySet<string>) => void;
}

/** The name of the file that stands in an entry last: with the sizes of the others, so that one that lost bytes with the power is not taken for whole. */
const sizes = 'sizes.json';

/** Opens a store; its folder is made when something is put in. */
export function openStore(folder: string): Store {
  const place = (key: string) => join(folder, key.slice(0, 2), key);
  const path = (key: string, name: string) => join(place(key), name);
  const has = (key: string) => isWhole(place(key));
  const put = (key: string, fill: (folder: string) => void) => {
    if (has(key)) return;
    const half = join(folder, `half-${randomUUID()}`);
    mkdirSync(half, { recursive: true });
    fill(half);
    mkdirSync(dirname(place(key)), { recursive: true });
    try {
      renameSync(half, place(key));
    } catch (error) {
      rmSync(half, { recursive: true, force: true });
      if (has(key)) return;
      if (!existsSync(place(key))) throw error;
      rmSync(place(key), { recursive: true, force: true });
      put(key, fill);
    }
  };
  return {
    folder, has, path,
    holds: (key, name) => existsSync(path(key, name)),
    note(name, content) {
      mkdirSync(folder, { recursive: true });
      const half = join(folder, `half-${randomUUID()}`);
      writeFileSync(half, content);
      renameSync(half, join(folder, name));
    },
    noted: (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null),
    notedBytes: (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : null),
    forget: (name) => rmSync(join(folder, name), { force: true }),
    put: (key, files) =>
      put(key, (half) => {
        const written: Record<string, number> = {};
        for (const { name, content } of files) {
          const bytes = typeof content === 'string' ? Buffer.from(content) : content;
          mkdirSync(dirname(join(half, name)), { recursive: true });
          writeFileSync(join(half, name), bytes);
          written[name] = bytes.length;
        }
        writeFileSync(join(half, sizes), JSON.stringify(written));
      }),
    read: (key, name) => readFileSync(path(key, name), 'utf8'),
    readBytes: (key, name) => readFileSync(path(key, name)),
    adopt: (key, from) =>
      put(key, (half) => {
        for (const name of [...Object.keys(readSizes(from.path(key, ''))), sizes]) {
          mkdirSync(dirname(join(half, name)), { recursive: true });
          linkOrCopy(from.path(key, name), join(half, name));
        }
      }),
    sweep(keep) {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder)) {
        const at = join(folder, name);
        if (name.startsWith('half-') && statSync(at).mtimeMs < Date.now() - oneHour) rmSync(at, { recursive: true, force: true });
        if (name.length !== 2) continue;
        for (const key of readdirSync(at)) if (!keep.has(key)) rmSync(join(at, key), { recursive: true, force: true });
      }
    },
  };
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
