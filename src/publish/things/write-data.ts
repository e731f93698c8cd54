import { existsSync } from 'node:fs';
import type { WholeThing } from '../across/shared-thing.js';
import { readStatement } from '../across/read-statements.js';
import { openFile, type Written } from '../open-file.js';
import type { Publication } from '../publication.js';
import { thingForms } from '../syntax/forms.js';
import type { Context } from '../syntax/jsonld-context.js';
import { openThread, type Thread } from '../threads/open-thread.js';
import { describeThing } from './describe-thing.js';

/** A thing whose data are to be written: for each file how it ends, its path in the publication, and its place on disk. */
export interface ToWrite extends Pick<WholeThing, 'iri' | 'lines' | 'uses'> {
  readonly files: readonly { readonly ending: string; readonly path: string; readonly at: string }[];
}

/** Writes the data of a thing: in each form the same triples. */
export function writeData({ iri, lines, uses, files }: ToWrite, context: Context): readonly Written[] {
  const quads = [...describeThing({ iri, uses, description: lines.map(readStatement) })];
  return files.map(({ ending, path, at }) => {
    const file = openFile(at, path, () => {});
    file.add(thingForms.find((form) => form.ending === ending)?.ofThing?.(quads, iri, context) ?? '');
    return file.close();
  });
}

/** Files that are written, or will be. */
export interface Ticket {
  written: readonly Written[] | null;
}

/** Writes the data of things. */
export interface DataWriter {
  /** `path`: where the data stand, without ending; `endings`: of the forms that are wanted. */
  readonly write: (thing: WholeThing, path: string, endings: readonly string[]) => Ticket;
  /** Waits until all is written. */
  readonly finish: () => void;
  readonly abandon: () => void;
}

/** What the thread runs; it is not there when the program runs as it stands in `src`. */
const threadFile = new URL('./data-thread.js', import.meta.url);

/** How many things may wait for the thread, so that it has enough to do while a page is written of one that thousands of papers name; and how many places where they are named, which is what they take in memory. */
const [mostWaiting, mostUsesWaiting] = [500, 20_000];

/** Opens a writer. `inThread`: whether a thread helps, once there is something to write; what it has no time for is written here. */
export function openDataWriter(publication: Publication, context: Context, inThread: boolean): DataWriter {
  const hasThread = inThread && existsSync(threadFile);
  let thread: Thread<ToWrite, readonly Written[]> | null = null;
  /** What the thread writes, in order. */
  const asked: { readonly ticket: Ticket; readonly uses: number }[] = [];
  let usesWaiting = 0;
  const fill = (ticket: Ticket, written: readonly Written[]) => {
    written.forEach(publication.count);
    ticket.written = written;
  };
  const collect = (outcomes: readonly (readonly Written[])[]) => {
    for (const written of outcomes) {
      const first = asked.shift();
      if (!first) throw new Error('a thread wrote what it was not asked');
      usesWaiting -= first.uses;
      fill(first.ticket, written);
    }
  };
  return {
    write({ iri, lines, uses }, path, endings) {
      if (hasThread) thread ??= openThread<null, ToWrite, readonly Written[]>(threadFile, null, mostWaiting);
      if (thread) collect(thread.outcomes());
      const files = endings.map((ending) => ({ ending, path: path + ending, at: publication.place(path + ending) }));
      const [ticket, toWrite]: [Ticket, ToWrite] = [{ written: null }, { iri, lines, uses, files }];
      const hasRoom = usesWaiting + uses.length <= mostUsesWaiting && asked.length < mostWaiting;
      if (!thread || !hasRoom) fill(ticket, writeData(toWrite, context));
      else {
        asked.push({ ticket, uses: uses.length });
        usesWaiting += uses.length;
        thread.tell(toWrite);
      }
      return ticket;
    },
    finish() {
      thread?.end();
      collect(thread?.rest() ?? []);
    },
    abandon: () => thread?.abandon(),
  };
}
