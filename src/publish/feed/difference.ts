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

function quadsNotIn(graph: string, these: string, those: string): string {
  const known = new Set(those.split('\n'));
  return these.split('\n').filter((line) => line !== '' && !known.has(line)).map((line) => `${line.slice(0, -1)}<${graph}> .\n`).join('');
}
