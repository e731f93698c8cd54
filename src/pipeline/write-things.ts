import { hashOfNeighbours, thingPagePath } from '../pages/things/thing-page-path.js';
import { writeThingPage } from '../pages/things/write-thing-page.js';
import type { Site } from '../pages/site.js';
import type { ThingGroup } from '../publish/across/merge-things.js';
import type { Context } from '../publish/jsonld-context.js';
import type { Publication } from '../publish/publication.js';
import { dataPath, writeThing } from '../publish/things/write-things.js';
import type { PublishedFile } from '../publish/write-definitions.js';
import { keyOf } from '../store/key.js';
import type { Store } from '../store/store.js';

/** Where the store remembers from what the files of each thing were made. */
const place = 'things.tsv';

/**
 * Writes the data and the page of each thing. Files that would come out the same, because all that they show is the same as in the earlier
 * publication, are carried over. Gives what remembers for the next run.
 * @param rules what decides, beside the papers, what the files look like.
 */
export function writeThings(publication: Publication, store: Store, groups: Iterable<ThingGroup>, { base, context, site, rules }: { readonly base: string; readonly context: Context; readonly site: Site | null; readonly rules: string }): () => void {
  const before = new Map((store.noted(place) ?? '').split('\n').map((line): [string, string] => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]));
  const now: string[] = [];
  for (const group of groups) {
    const data = dataPath(group, base);
    const page = site && thingPagePath(site, group);
    if (data === null && page === null) continue;
    const paths = [...(data === null ? [] : [`${data}.ttl`, `${data}.jsonld`]), ...(page === null ? [] : [page])];
    const made = keyOf([rules, group.digest, page === null || !site ? '' : hashOfNeighbours(site, group, page)]);
    const [known, ...sums] = (before.get(group.iri) ?? '').split(' ');
    const isSame = known === made && paths.length === sums.length && paths.every((path, at) => publication.earlierSum(path) === sums[at]);
    const files = isSame ? keepAll(publication, paths, sums) : writeAll(publication, filesOf(group, data, page, context, site));
    now.push(`${group.iri}\t${made} ${files.join(' ')}`);
  }
  return () => store.note(place, now.join('\n'));
}

function filesOf(group: ThingGroup, data: string | null, page: string | null, context: Context, site: Site | null): readonly PublishedFile[] {
  const thing = group.settle();
  return [...(data === null ? [] : writeThing(thing, data, context)), ...(page === null || !site ? [] : [writeThingPage(site, thing, page)])];
}

/** Carries files over; gives their sums. */
function keepAll(publication: Publication, paths: readonly string[], sums: readonly string[]): readonly string[] {
  for (const path of paths) publication.keep(path);
  return sums;
}

const writeAll = (publication: Publication, files: readonly PublishedFile[]): readonly string[] => files.map(({ path, content }) => publication.write(path, content).sha256);
