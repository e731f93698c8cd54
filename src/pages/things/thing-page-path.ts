import type { ThingGroup } from '../../publish/across/list-things.js';
import { classOf } from '../../publish/across/shared-thing.js';
import { docrefOf, placeOf, type Site } from '../site.js';

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

/** All that the page about a thing shows beside what papers say of it: the paper itself when it is published here, what others are called and where their pages are, and where to follow it. */
export function tellNeighbours(site: Site, { iri, linked }: ThingGroup): string {
  const { title, issued, kind } = site.papers.get(docrefOf(site, iri) ?? '') ?? {};
  return [title, issued, kind, site.feeds.get(iri), ...linked.map((other) => tellNeighbour(site, other))].join('\n');
}

/** What may change of what is shown of another thing; all else follows from its address. */
function tellNeighbour(site: Site, iri: string): string {
  const docref = docrefOf(site, iri);
  if (docref !== null) return `${site.papers.has(docref)} ${site.things.has(iri)}`;
  return site.things.naming(iri) ?? placeOf(site, iri)?.path ?? '';
}
