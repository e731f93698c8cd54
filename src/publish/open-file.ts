import { createHash } from 'node:crypto';
import { closeSync, openSync, writeFileSync } from 'node:fs';

/** A file of the publication that is to be written: its path there and its content. */
export interface PublishedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

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
  /** Lets go of a file that will not be whole. */
  readonly abandon: () => void;
}

/** Opens a file at a place on disk, to be known by its path in the publication. Throws when something stands there. */
export function openFile(at: string, path: string, onClose: (written: Written) => void): OpenFile {
  const descriptor = openSync(at, 'wx');
  const hash = createHash('sha256');
  let bytes = 0;
  let waiting = '';
  let isOpen = true;
  const end = () => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  const put = (buffer: Uint8Array) => {
    hash.update(buffer);
    writeFileSync(descriptor, buffer);
    bytes += buffer.length;
  };
  const flush = () => {
    if (waiting !== '') put(Buffer.from(waiting));
    waiting = '';
  };
  return {
    add(piece) {
      if (typeof piece === 'string') waiting += piece;
      if (typeof piece !== 'string' || waiting.length > mostWaiting) flush();
      if (typeof piece !== 'string') put(piece);
    },
    close() {
      flush();
      end();
      const written = { path, bytes, sha256: hash.digest('hex') };
      onClose(written);
      return written;
    },
    abandon: end,
  };
}

/** Characters that are held before they are written. */
const mostWaiting = 1 << 16;
