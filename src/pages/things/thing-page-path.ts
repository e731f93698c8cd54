import { createHash } from 'node:crypto';
import type { ThingGroup } from '../../publish/across/merge-things.js';
import { classOf } from '../../publish/across/shared-thing.js';
import { hrefFrom, nameThing, type Site } from '../site.js';

/**
 * Where the page about a thing stands; null when it has none. Those have one that have data of their own, those of others that papers name
 * (ministries of TOOI), and each paper, for who cites it.
 * @param data where its data stand, without ending; null when it has none.
 */
export function thingPagePath(site: Site, iri: string, data: string | null): string | null {
  if (data !== null) return `${data}.html`;
  const named = site.things.get(iri);
  const kind = named && classOf(named);
  return kind === undefined ? null : site.places.pageOf(iri);
}

/** Hash of all that the page about a thing shows of others: what they are called here, where their pages are, and where to follow it. */
export function hashOfNeighbours(site: Site, { iri, said }: ThingGroup): string {
  const shown = [iri, ...said().linked].map((other) => `${nameThing(site, other)}\n${hrefFrom(site, '', other) ?? ''}\n${site.things.has(other)}`);
  return createHash('sha256').update([site.feeds.get(iri) ?? '', ...shown].join('\n')).digest('base64url');
}
