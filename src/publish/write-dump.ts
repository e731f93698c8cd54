import { Gzip, strToU8 } from 'fflate';
import type { OpenFile, Publication } from './publication.js';

/** Opens a gzip file whose bytes are the same on every machine; pieces are joined as they come. */
export function openDump(publication: Publication, path: string): OpenFile {
  const file = publication.open(path);
  const gzip = new Gzip({ mtime: 0, level: 6 }, (bytes) => file.add(bytes));
  return {
    add: (piece) => gzip.push(typeof piece === 'string' ? strToU8(piece) : piece, false),
    close() {
      gzip.push(new Uint8Array(0), true);
      return file.close();
    },
  };
}
