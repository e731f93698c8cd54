import type { Pointer } from '../../../types/mention.js';
import type { Described } from './read-described.js';
import type { Reading } from '../read-text.js';

const numbering: ReadonlySet<Pointer['kind']> = new Set<Pointer['kind']>(['web', 'document', 'case']);
/** Tokens between a title and the address or number that goes with it. */
const nearTitle = 30;

/** What the title of a source points at: the first address or number behind it, before another is named. */
export function pointerOfEntry({ to }: Described, { matches, described, reader }: Reading): Pointer {
  for (let at = to; at < to + nearTitle && reader.tokens[at]?.kind !== 'break' && !described.has(at); at++) {
    const found = matches.get(at);
    if (found) return numbering.has(found.pointer.kind) ? found.pointer : { kind: 'described' };
  }
  return { kind: 'described' };
}
