import { randomUUID } from 'node:crypto';
import { appendFileSync, closeSync, existsSync, fstatSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from './read-lines.js';
import { openPieces, type PieceReader } from './read-pieces.js';

/** What is written down in a folder, each under a name. A note is there whole or not at all. */
export interface Notes {
  readonly note: (name: string, content: string | Uint8Array) => void;
  readonly noted: (name: string) => string | null;
  readonly notedBytes: (name: string) => Uint8Array | null;
  /** The lines of a note, one at a time; none when it was not written. */
  readonly notedLines: (name: string) => Generator<string>;
  /** The bytes of a note that was written line by line; null when it was not written. */
  readonly notedPieces: (name: string) => PieceReader | null;
  /** Starts a note that is written line by line. */
  readonly openNote: (name: string) => OpenNote;
  readonly forget: (name: string) => void;
}

/** A note that is being written; it takes the place of the one before when it is kept. */
interface OpenNote {
  /** Adds a line, without line end; gives at which byte it begins. */
  readonly add: (line: string | Buffer) => number;
  /** The lines so far, and their bytes. */
  readonly lines: () => Generator<string>;
  readonly pieces: () => PieceReader;
  readonly keep: () => void;
}

/** Opens the notes in a folder, which is made when something is written down. */
export function openNotes(folder: string): Notes {
  const path = (name: string) => join(folder, name);
  const isWhole = (name: string) => existsSync(path(name)) && lastLineOf(path(name)) === end;
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
      if (isWhole(name)) for (const line of readLines(path(name))) if (line !== end) yield line;
    },
    notedPieces: (name) => (isWhole(name) ? openPieces(path(name)) : null),
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

const pieceBytes = 1 << 18;

function openNote(folder: string, at: string): OpenNote {
  mkdirSync(folder, { recursive: true });
  const half = join(folder, halfName());
  let piece = Buffer.alloc(pieceBytes);
  let [filled, written] = [0, 0];
  const flush = () => {
    appendFileSync(half, piece.subarray(0, filled));
    written += filled;
    filled = 0;
  };
  const add = (line: string | Buffer) => {
    const bytes = Buffer.byteLength(line);
    if (filled + bytes >= piece.length) flush();
    if (bytes >= piece.length) piece = Buffer.alloc(2 * bytes);
    const start = written + filled;
    filled += typeof line === 'string' ? piece.write(line, filled) : line.copy(piece, filled);
    piece[filled++] = 10;
    return start;
  };
  return {
    add,
    *lines() {
      flush();
      yield* readLines(half);
    },
    pieces() {
      flush();
      return openPieces(half);
    },
    keep() {
      add(end);
      flush();
      renameSync(half, at);
    },
  };
}

/** A name for what is not whole yet; nobody else takes the same. */
export const halfName = () => `half-${randomUUID()}`;
