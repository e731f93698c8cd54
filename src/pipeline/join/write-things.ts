import { tellNeighbours, thingPagePath } from '../../pages/things/thing-page-path.js';
import { writeThingPage } from '../../pages/things/write-thing-page.js';
import type { Site } from '../../pages/site.js';
import type { ThingGroup } from '../../publish/across/list-things.js';
import type { Context } from '../../publish/syntax/jsonld-context.js';
import type { PublishedFile } from '../../publish/open-file.js';
import type { Publication } from '../../publish/publication.js';
import { dataPath, writeThing } from '../../publish/things/write-things.js';
import { keyOf } from '../../store/key.js';
import type { Store } from '../../store/store.js';

/** Where the store remembers from what the files of each thing were made. */
const place = 'things.tsv';

/**
 * Writes the data and the page of each thing. Files that would come out the same, because all that they show is the same as in the earlier
 * publication, are carried over. Gives what remembers for the next run.
 * @param rules what decides, beside the papers, what the files look like.
 */
export function writeThings(publication: Publication, store: Store, groups: Iterable<ThingGroup>, { base, context, site, rules }: { readonly base: string; readonly context: Context; readonly site: Site | null; readonly rules: string }): () => void {
  const noted = store.notedLines(place);
  const before = openReminder(noted);
  const now = store.openNote(place);
  for (const group of groups) {
    const made = keyOf([rules, group.digest, site ? tellNeighbours(site, group) : '']);
    const [known, ...kept] = before(group.iri);
    const anew = () => filesOf(group, base, context, site);
    const files = known === made ? keepAll(publication, kept, anew) : writeAll(publication, anew());
    now.add([group.iri, made, ...files].join('\t'));
  }
  noted.return(undefined);
  return now.keep;
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

function filesOf(group: ThingGroup, base: string, context: Context, site: Site | null): readonly PublishedFile[] {
  const thing = group.settle();
  const data = dataPath(thing, base);
  const page = site && thingPagePath(site, thing.iri, data);
  return [...(data === null ? [] : writeThing(thing, data, context)), ...(page === null || !site ? [] : [writeThingPage(site, thing, page)])];
}

/** Carries files over; one that is gone or was changed is written anew. */
function keepAll(publication: Publication, files: readonly string[], anew: () => readonly PublishedFile[]): readonly string[] {
  const lost = new Set(files.filter((file) => !publication.keep(file.slice(sumLength), file.slice(0, sumLength))).map((file) => file.slice(sumLength)));
  if (lost.size === 0) return files;
  return [...files.filter((file) => !lost.has(file.slice(sumLength))), ...writeAll(publication, anew().filter(({ path }) => lost.has(path)))];
}

const writeAll = (publication: Publication, files: readonly PublishedFile[]): readonly string[] => files.map(({ path, content }) => publication.write(path, content).sha256 + path);
