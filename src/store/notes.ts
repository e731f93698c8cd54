import { randomUUID } from 'node:crypto';
import { appendFileSync, closeSync, existsSync, fstatSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from './read-lines.js';

/** What is written down in a folder, each under a name. A note is there whole or not at all. */
export interface Notes {
  readonly note: (name: string, content: string | Uint8Array) => void;
  readonly noted: (name: string) => string | null;
  readonly notedBytes: (name: string) => Uint8Array | null;
  /** The lines of a note, one at a time; none when it was not written. */
  readonly notedLines: (name: string) => Generator<string>;
  /** Starts a note that is written line by line. */
  readonly openNote: (name: string) => OpenNote;
  readonly forget: (name: string) => void;
}

/** A note that is being written; it takes the place of the one before when it is kept. */
interface OpenNote {
  readonly add: (line: string) => void;
  /** The lines so far. */
  readonly lines: () => Generator<string>;
  readonly keep: () => void;
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
    *notedLines(name) {
      if (existsSync(path(name)) && lastLineOf(path(name)) === end) for (const line of readLines(path(name))) if (line !== end) yield line;
    },
    openNote: (name) => openNote(folder, path(name)),
    forget: (name) => rmSync(path(name), { force: true }),
  };
}

/** Stands last in a note of lines, so that one that lost its end with the power counts as not written. */
const end = '\u0004';

/** A last line of one character. */
function lastLineOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(3);
    readSync(file, bytes, 0, bytes.length, Math.max(0, fstatSync(file).size - bytes.length));
    return bytes.toString('utf8').slice(1, -1);
  } finally {
    closeSync(file);
  }
}

function openNote(folder: string, at: string): OpenNote {
  mkdirSync(folder, { recursive: true });
  const half = join(folder, halfName());
  let lines: string[] = [];
  const flush = () => {
    appendFileSync(half, lines.join(''));
    lines = [];
  };
  return {
    add(line) {
      if (lines.push(`${line}\n`) === 500) flush();
    },
    *lines() {
      flush();
      yield* readLines(half);
    },
    keep() {
      lines.push(`${end}\n`);
      flush();
      renameSync(half, at);
    },
  };
}

/** A name for what is not whole yet; nobody else takes the same. */
export const halfName = () => `half-${randomUUID()}`;
