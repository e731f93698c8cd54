import { readFileSync } from 'node:fs';
import type { Written } from '../open-file.js';
import type { Part } from './deflate.js';
import { openJoinedFile, type PlacedForm } from './joined-file.js';

/** A part as it is kept on disk: how many bytes it takes there. */
export interface KeptPart extends Omit<Part, 'content'> {
  readonly bytes: number;
}

/** What a paper adds to files that join papers: its part of each, one after the other in a file on disk. */
export interface KeptParts {
  readonly from: string;
  readonly parts: readonly KeptPart[];
}

/** Files that join papers, while they are written. */
export interface JoinedFiles {
  /** Adds the parts of a paper, one to each file. */
  readonly addParts: (parts: KeptParts) => void;
  /** Adds to one file, by its path in the publication, what is no paper's. */
  readonly addText: (path: string, text: string) => void;
  readonly close: () => readonly Written[];
  /** Lets go of what is not whole. */
  readonly abandon: () => void;
}

/** Opens files that join papers. Throws when something stands where one is to be written. */
export function openJoinedFiles(forms: readonly PlacedForm[]): JoinedFiles {
  const files = forms.map(openJoinedFile);
  const byPath = new Map(forms.map(({ path }, at) => [path, files[at]]));
  return {
    addParts({ from, parts }) {
      const all = readFileSync(from);
      let start = 0;
      for (const [at, { bytes, length, crc }] of parts.entries()) {
        files[at]?.addPart({ content: all.subarray(start, start + bytes), length, crc });
        start += bytes;
      }
    },
    addText: (path, text) => byPath.get(path)?.addText(text),
    close: () => files.map((file) => file.close()),
    abandon() {
      for (const file of files) file.abandon();
    },
  };
}
