import { tellNeighbours, thingPagePath } from '../../pages/things/thing-page-path.js';
import { writeThingPage } from '../../pages/things/write-thing-page.js';
import type { Site } from '../../pages/site.js';
import type { ThingGroup } from '../../publish/across/list-things.js';
import type { Context } from '../../publish/syntax/jsonld-context.js';
import type { Written } from '../../publish/open-file.js';
import type { Publication } from '../../publish/publication.js';
import { type DataWriter, openDataWriter, type Ticket } from '../../publish/things/write-data.js';
import { dataPath } from '../../publish/things/write-things.js';
import { thingForms } from '../../publish/syntax/forms.js';
import { keyOf } from '../../store/key.js';
import type { Store } from '../../store/store.js';

/** Where the store remembers from what the files of each thing were made. */
const place = 'things.tsv';

/** What decides, beside the papers, what the files of things look like. */
export interface ThingSettings {
  readonly base: string;
  readonly context: Context;
  /** Null when no pages are asked for. */
  readonly site: Site | null;
  /** Tells apart all that is the same for each thing. */
  readonly rules: string;
  /** Whether a thread helps. */
  readonly inThread: boolean;
}

/**
 * Writes the data and the page of each thing. Files that would come out the same, because all that they show is the same as in the earlier
 * publication, are carried over. Gives what remembers for the next run.
 */
export function writeThings(publication: Publication, store: Store, groups: Iterable<ThingGroup>, settings: ThingSettings): () => void {
  const { context, site, rules, inThread } = settings;
  const noted = store.notedLines(place);
  const before = openReminder(noted);
  const now = store.openNote(place);
  const data = openDataWriter(publication, context, inThread);
  const waiting = openLine(({ start, files: { kept, data: { written }, page } }: Waiting) => {
    if (written) now.add([start, ...kept, ...[...written, ...page].map(asNoted)].join('\t'));
    return written !== null;
  });
  try {
    for (const group of groups) {
      const made = keyOf([rules, group.digest, site ? tellNeighbours(site, group) : '']);
      const [known, ...kept] = before(group.iri);
      const lost = known === made ? kept.filter((file) => !publication.keep(...partNoted(file))) : null;
      const files = lost?.length === 0 ? { kept, data: nothing, page: [] } : writeFiles(publication, group, data, settings, kept, lost);
      waiting.push({ start: `${group.iri}\t${made}`, files });
    }
    data.finish();
    waiting.goOn();
  } finally {
    data.abandon();
  }
  noted.return(undefined);
  return now.keep;
}

/** A thing whose files are written, or will be, and how the note of it begins. */
interface Waiting {
  readonly start: string;
  readonly files: Files;
}

/** What waits for its turn, in order, as long as what stands before it is not `done`. */
function openLine<T>(done: (first: T) => boolean): { readonly push: (last: T) => void; readonly goOn: () => void } {
  let line: T[] = [];
  let passed = 0;
  const goOn = () => {
    for (let first = line[passed]; first !== undefined && done(first); first = line[passed]) passed++;
    // Seldom: what goes from the start of a long list moves all the rest.
    if (2 * passed <= line.length) return;
    line = line.slice(passed);
    passed = 0;
  };
  return {
    push(last) {
      line.push(last);
      goOn();
    },
    goOn,
  };
}

/** The files of a thing: those that were carried over, as they are noted, and those that are written. */
interface Files {
  readonly kept: readonly string[];
  readonly data: Ticket;
  readonly page: readonly Written[];
}

const nothing: Ticket = { written: [] };

/** Writes the files of a thing; when only some are lost, those alone. */
function writeFiles(publication: Publication, group: ThingGroup, writer: DataWriter, { base, site }: ThingSettings, noted: readonly string[], lost: readonly string[] | null): Files {
  const thing = group.settle();
  const gone = lost && new Set(lost.map((file) => partNoted(file)[0]));
  const isWanted = (path: string) => gone === null || gone.has(path);
  const data = dataPath(thing, base);
  const page = site && thingPagePath(site, thing.iri, data);
  const endings = data === null ? [] : thingForms.map(({ ending }) => ending).filter((ending) => isWanted(data + ending));
  const ticket = data === null || endings.length === 0 ? nothing : writer.write(thing, data, endings);
  const pages = page === null || !site || !isWanted(page) ? [] : [writeThingPage(site, thing, page)];
  return { kept: lost ? noted.filter((file) => !lost.includes(file)) : [], data: ticket, page: pages.map(({ path, content }) => publication.write(path, content)) };
}

/** Gives what was noted of a thing; asked in the order of the notes, it holds one at a time. What was asked out of order counts as not noted. */
function openReminder(lines: Iterator<string>): (iri: string) => readonly string[] {
  let next = lines.next();
  const nameOf = (line: string) => line.slice(0, line.indexOf('\t'));
  return (iri) => {
    while (!next.done && nameOf(next.value) < iri) next = lines.next();
    return !next.done && nameOf(next.value) === iri ? next.value.split('\t').slice(1) : [];
  };
}

/** Length of a SHA-256 in hexadecimal digits: in what is remembered, it stands before the path. */
const sumLength = 64;
const asNoted = ({ path, sha256 }: Written) => sha256 + path;
const partNoted = (file: string): readonly [path: string, sha256: string] => [file.slice(sumLength), file.slice(0, sumLength)];
