import { existsSync } from 'node:fs';
import type { Written } from '../open-file.js';
import { openThread } from '../threads/open-thread.js';
import type { PlacedForm } from './joined-file.js';
import { type JoinedFiles, type KeptParts, openJoinedFiles } from './joined-files.js';

/** What the thread is told. */
export type Told = { readonly kind: 'parts'; readonly papers: readonly KeptParts[] } | { readonly kind: 'text'; readonly path: string; readonly text: string };

/** How many papers go in one message. */
const mostPapers = 50;

/** What the thread runs; it is not there when the program runs as it stands in `src`. */
const threadFile = new URL('./join-thread.js', import.meta.url);

/** The same files, written by a thread of their own: copying and hashing them takes none of the time of whoever joins papers. */
export function joinInThread(forms: readonly PlacedForm[]): JoinedFiles {
  if (!existsSync(threadFile)) return openJoinedFiles(forms);
  const thread = openThread<readonly PlacedForm[], Told, readonly Written[]>(threadFile, forms);
  let papers: KeptParts[] = [];
  const flush = () => {
    if (papers.length > 0) thread.tell({ kind: 'parts', papers });
    papers = [];
  };
  return {
    addParts(parts) {
      papers.push(parts);
      if (papers.length === mostPapers) flush();
    },
    addText(path, text) {
      flush();
      thread.tell({ kind: 'text', path, text });
    },
    close() {
      flush();
      thread.end();
      return thread.rest().flat();
    },
    abandon: thread.abandon,
  };
}
