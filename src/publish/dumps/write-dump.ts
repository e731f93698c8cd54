import type { Publication, Written } from '../publication.js';
import { deflate, gzipHead, gzipTail, joinCrc, type Piece } from './deflate.js';

/** A gzip file that is put together from pieces. */
export interface Dump {
  readonly add: (piece: Piece) => void;
  readonly addText: (text: string) => void;
  readonly close: () => Written;
}

/** Opens a gzip file whose bytes are the same on every machine. */
export function openDump(publication: Publication, path: string): Dump {
  const file = publication.open(path);
  let [crc, length] = [0, 0];
  file.add(gzipHead);
  const add = (piece: Piece) => {
    file.add(piece.deflated);
    crc = joinCrc(crc, piece.crc, piece.length);
    length += piece.length;
  };
  return {
    add,
    addText: (text) => add(deflate(text)),
    close() {
      file.add(gzipTail(crc, length));
      return file.close();
    },
  };
}
