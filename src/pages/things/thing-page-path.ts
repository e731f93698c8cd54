import { createHash } from 'node:crypto';
import type { ThingGroup } from '../../publish/across/merge-things.js';
import { classOf } from '../../publish/across/shared-thing.js';
import { dataPath } from '../../publish/things/write-things.js';
import { hrefFrom, nameThing, type Site } from '../site.js';

/**
 * Where the page about a thing stands; null when it has none. Those have one that have data of their own, those of others that papers name
 * (ministries of TOOI), and each paper, for who cites it.
 */
export function thingPagePath(site: Site, { iri, counts }: Pick<ThingGroup, 'iri' | 'counts'>): string | null {
  const data = dataPath({ iri, counts }, site.places.base);
  if (data !== null) return `${data}.html`;
  const named = site.things.get(iri);
  const kind = named && classOf(named);
  return kind === undefined ? null : site.places.pageOf(iri);
}

/** Hash of all that the page about a thing shows of others: what they are called here, where their pages are, and where to follow it. */
export function hashOfNeighbours(site: Site, { iri, linked }: ThingGroup, path: string): string {
  const hash = createHash('sha256').update(site.feeds.get(iri) ?? '');
  for (const other of [iri, ...linked]) hash.update(`\n${nameThing(site, other)}\n${hrefFrom(site, path, other) ?? ''}\n${site.things.has(other)}`);
  return hash.digest('base64url');
}
