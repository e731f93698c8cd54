import { createHash } from 'node:crypto';
import type { PublishedFile, Written } from '../../publish/open-file.js';
import type { Publication } from '../../publish/publication.js';
import type { EntryFile, Store } from '../../store/store.js';

/** Size and hash of a file. */
export function weigh({ path, content }: PublishedFile): Written {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Where a file of the publication stands in an entry. */
export const placeInEntry = (path: string): string => `files/${path}`;

/** A file of the publication as it stands in the entry. */
export const inEntry = ({ path, content }: PublishedFile): EntryFile => ({ name: placeInEntry(path), content });

/** Puts files that stand in an entry in the publication. */
export function linkFiles(publication: Publication, store: Store, key: string, files: readonly Written[]): void {
  for (const file of files) publication.link(file, store.path(key, placeInEntry(file.path)));
}
