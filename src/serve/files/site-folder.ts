import { createHash } from 'node:crypto';
import { type BigIntStats, constants, realpathSync } from 'node:fs';
import { type FileHandle, open, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** An open file of the site. Whoever gets it closes it, or reads it to the end as a stream. */
export interface SiteFile {
  readonly path: string;
  readonly handle: FileHandle;
  /** Bytes. */
  readonly size: number;
  readonly modified: Date;
  /** Stands for the content: hexadecimal digits. */
  readonly tag: string;
}

/** The folder that is served. Nothing outside it is ever read, whatever links stand in it. */
export interface SiteFolder {
  /** Opens a file by its path in the folder (`doc/kst-1-2.ttl`); null when there is none to give. */
  readonly open: (path: string) => Promise<SiteFile | null>;
  readonly has: (path: string) => Promise<boolean>;
  readonly hasFolder: (path: string) => Promise<boolean>;
}

/** What the system says when a path leads to nothing that can be given. */
const nothing: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'EPERM', 'ENAMETOOLONG', 'EINVAL', 'EISDIR', 'ENXIO', 'ERR_INVALID_ARG_VALUE']);

/** Opens the folder. Throws the system's error when it is not there. */
export function openSiteFolder(folder: string): SiteFolder {
  const root = realpathSync(folder);
  const tags = new Map<string, string>();
  /** The real place of a path, or null outside the folder. The folder itself may change places with a new one meanwhile. */
  const locate = async (path: string): Promise<string | null> => {
    const place = await realpath(join(root, path));
    return place === root || place.startsWith(root + sep) ? place : null;
  };
  const look = (path: string) =>
    orNull(async () => {
      const place = isServed(path) ? await locate(path) : null;
      return place === null ? null : { place, stats: await stat(place, { bigint: true }) };
    });
  return {
    has: async (path) => (await look(path))?.stats.isFile() === true,
    hasFolder: async (path) => (await look(path))?.stats.isDirectory() === true,
    open: async (path) => {
      const found = await look(path);
      if (!found?.stats.isFile()) return null;
      return orNull(async () => {
        // What was a file may be a pipe by now: opening one must not wait.
        const handle = await open(found.place, constants.O_RDONLY | constants.O_NONBLOCK);
        try {
          const stats = await handle.stat({ bigint: true });
          if (stats.isFile()) return { path, handle, size: Number(stats.size), modified: new Date(Number(stats.mtimeMs)), tag: await tagOf(handle, stats, tags) };
        } catch (error) {
          await handle.close();
          throw error;
        }
        await handle.close();
        return null;
      });
    },
  };
}

/** Hidden files stay hidden, but for `.well-known`. */
const isServed = (path: string) => !path.includes('\0') && path.split('/').every((name, i) => name !== '' && (!name.startsWith('.') || (i === 0 && name === '.well-known')));

async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && nothing.has(error.code)) return null;
    throw error;
  }
}

const mostTags = 20_000;

/** SHA-256 of the content, so that the same bytes published again keep their tag; reckoned once as long as the file stays as it is. */
async function tagOf(handle: FileHandle, { dev, ino, size, mtimeNs }: BigIntStats, tags: Map<string, string>): Promise<string> {
  const key = `${dev}-${ino}-${size}-${mtimeNs}`;
  const known = tags.get(key);
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  const piece = Buffer.alloc(1 << 16);
  for (let at = 0, read = 1; read > 0; at += read) {
    read = (await handle.read(piece, 0, piece.length, at)).bytesRead;
    hash.update(piece.subarray(0, read));
  }
  const tag = hash.digest('hex').slice(0, 32);
  if (tags.size >= mostTags) tags.clear();
  tags.set(key, tag);
  return tag;
}
