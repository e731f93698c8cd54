import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is written down in a folder, each under a name. A note is there whole or not at all. */
export interface Notes {
  readonly note: (name: string, content: string | Uint8Array) => void;
  readonly noted: (name: string) => string | null;
  readonly notedBytes: (name: string) => Uint8Array | null;
  readonly forget: (name: string) => void;
}

/** Opens the notes in a folder, which is made when something is written down. */
export function openNotes(folder: string): Notes {
  const path = (name: string) => join(folder, name);
  const notedBytes = (name: string) => (existsSync(path(name)) ? readFileSync(path(name)) : null);
  return {
    note(name, content) {
      mkdirSync(folder, { recursive: true });
      const half = path(halfName());
      writeFileSync(half, content);
      renameSync(half, path(name));
    },
    noted: (name) => notedBytes(name)?.toString('utf8') ?? null,
    notedBytes,
    forget: (name) => rmSync(path(name), { force: true }),
  };
}

/** A name for what is not whole yet; nobody else takes the same. */
export const halfName = () => `half-${randomUUID()}`;
