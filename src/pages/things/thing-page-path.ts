import { getOrPut } from '../../maps.js';
import type { ThingGroup } from '../../publish/across/merge-things.js';
import { boundedMemo } from '../../publish/bounded-memo.js';
import { ownText } from '../../publish/own-text.js';
import { classOf } from '../../publish/across/shared-thing.js';
import { docrefOf, hrefFrom, nameThing, type Site } from '../site.js';

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
export function tellNeighbours(site: Site, { iri, said }: ThingGroup): string {
  const { title, issued, kind } = site.papers.get(docrefOf(site, iri) ?? '') ?? {};
  return [title, issued, kind, site.feeds.get(iri), ...said.linked.map(getOrPut(told, site, () => tellOf(site)))].join('\n');
}

/** What is told of neighbours of others, by site: many things have the same. */
const told = new WeakMap<Site, (iri: string) => string>();

/** Room for the neighbours of some ten thousand papers. */
const mostTold = 100_000;

/** Of what stands elsewhere and no paper names, all that is shown follows from its address. */
function tellOf(site: Site): (iri: string) => string {
  const { base } = site.places;
  const tell = boundedMemo((iri) => ownText(`${nameThing(site, iri)}\n${hrefFrom(site, '', iri) ?? ''}\n${site.things.has(iri)}`), mostTold);
  return (iri) => (iri.startsWith(base) || site.things.has(iri) ? tell(iri) : '');
}
