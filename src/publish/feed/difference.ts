import type { OpenFile } from '../open-file.js';
import type { Publication } from '../publication.js';
import { feedPaths } from './feed-names.js';

/** Told of each paper that changed, by the path of its N-Triples (with sorted lines), and whether it is still published. */
export interface Difference {
  readonly add: (graph: string, path: string, isPublished: boolean) => void;
  readonly close: () => void;
}

/**
 * Writes `feed/added.nq` and `feed/removed.nq`: what to add to and remove from the N-Quads of the publication before the last change to get
 * those after it. A publication that changes nothing leaves them as they are; after the first one, and the first of a new base, they are empty.
 */
export function recordDifference(publication: Publication, hasEarlier: boolean): Difference {
  let files: { readonly added: OpenFile; readonly removed: OpenFile } | null = null;
  return {
    add(graph, path, isPublished) {
      if (!hasEarlier) return;
      const [before, now] = [publication.earlier(path) ?? '', isPublished ? publication.read(path) : ''];
      files ??= { added: publication.open(feedPaths.added), removed: publication.open(feedPaths.removed) };
      files.added.add(quadsNotIn(graph, now, before));
      files.removed.add(quadsNotIn(graph, before, now));
    },
    close() {
      files?.added.close();
      files?.removed.close();
      if (!files) for (const path of [feedPaths.added, feedPaths.removed]) if (!hasEarlier || !publication.keep(path)) publication.write(path, '');
    },
  };
}

/** Both texts have their lines sorted. */
function quadsNotIn(graph: string, these: string, those: string): string {
  const others = those.split('\n');
  let [at, quads] = [0, ''];
  for (const line of these.split('\n')) {
    for (let other = others[at]; other !== undefined && other < line; other = others[at]) at++;
    if (line !== '' && line !== others[at]) quads += `${line.slice(0, -1)}<${graph}> .\n`;
  }
  return quads;
}
