import { getOrPut } from '../../maps.js';
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

/** All that the page about a thing shows of others: what they are called here, where their pages are, and where to follow it. */
export function tellNeighbours(site: Site, { iri, said }: ThingGroup): string {
  return [site.feeds.get(iri) ?? '', ...said().linked.map((other) => getOrPut(told(site), other, () => `${nameThing(site, other)}\n${hrefFrom(site, '', other) ?? ''}\n${site.things.has(other)}`))].join('\n');
}

const known = new WeakMap<Site, Map<string, string>>();

/** What was told of each neighbour of others: many things have the same. */
const told = (site: Site): Map<string, string> => {
  const map = known.get(site) ?? new Map<string, string>();
  known.set(site, map);
  return map;
};
