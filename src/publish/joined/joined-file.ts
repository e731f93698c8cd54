import { openFile, type Written } from '../open-file.js';
import { deflate, gzipHead, gzipTail, joinCrc, type Part } from './deflate.js';

/** What a file that joins papers is like beside what they add to it. */
export interface JoinedForm {
  readonly path: string;
  /** Whether it is a gzip file; its parts are deflated already. */
  readonly isDeflated: boolean;
  /** What stands before the first paper, between two, and after the last. */
  readonly head?: string;
  readonly between?: string;
  readonly tail?: string;
}

/** Such a file and where it is written. */
export interface PlacedForm extends JoinedForm {
  readonly at: string;
}

/** A file to which papers add one part each. */
export interface JoinedFile {
  readonly addPart: (part: Part) => void;
  /** Adds what is no paper's. */
  readonly addText: (text: string) => void;
  readonly close: () => Written;
  readonly abandon: () => void;
}

/** Opens such a file; its bytes are the same on every machine. */
export function openJoinedFile({ at, path, isDeflated, head = '', between = '', tail = '' }: PlacedForm): JoinedFile {
  const file = openFile(at, path, () => {});
  const encode = isDeflated ? deflate : plain;
  let [crc, length] = [0, 0];
  const add = (part: Part) => {
    file.add(part.content);
    if (isDeflated) crc = joinCrc(crc, part.crc, part.length);
    length += part.length;
  };
  const addText = (text: string) => {
    if (text !== '') add(encode(text));
  };
  const gap = between === '' ? null : encode(between);
  let isFirst = true;
  if (isDeflated) file.add(gzipHead);
  addText(head);
  return {
    addPart(part) {
      if (gap && !isFirst) add(gap);
      isFirst = false;
      add(part);
    },
    addText,
    close() {
      addText(tail);
      if (isDeflated) file.add(gzipTail(crc, length));
      return file.close();
    },
    abandon: file.abandon,
  };
}

/** A part of a file that is not deflated. */
export function plain(text: string | Uint8Array): Part {
  const content = typeof text === 'string' ? Buffer.from(text) : text;
  return { content, length: content.length, crc: 0 };
}
