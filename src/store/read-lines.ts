import { closeSync, openSync, readSync } from 'node:fs';

const pieceBytes = 1 << 16;

/** The lines of a file, one after the other; a last one without its line end is one too. Holds a piece of the file at a time, or the longest line. */
export function* readLines(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    let piece = Buffer.alloc(pieceBytes);
    let filled = 0;
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece, filled, piece.length - filled, null)) {
      filled += read;
      const end = piece.subarray(0, filled).lastIndexOf(10);
      if (end >= 0) {
        yield* piece.toString('utf8', 0, end).split('\n');
        piece.copyWithin(0, end + 1, filled);
        filled -= end + 1;
      }
      if (filled === piece.length) piece = Buffer.concat([piece, Buffer.alloc(piece.length)]);
    }
    if (filled > 0) yield piece.toString('utf8', 0, filled);
  } finally {
    closeSync(file);
  }
}
