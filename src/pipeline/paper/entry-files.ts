import { createHash } from 'node:crypto';
import type { PublishedFile } from '../../publish/publication.js';
import type { EntryFile } from '../../store/store.js';

/** Size and hash of a file. */
export function weigh({ path, content }: PublishedFile) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** A file of the publication as it stands in the entry. */
export const inEntry = ({ path, content }: PublishedFile): EntryFile => ({ name: `files/${path}`, content });
