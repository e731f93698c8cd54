import type { MentionNode } from '../../types/inquiry.js';
import { type MapPoint, pointOf } from '../../tables/world-map.js';
import { groupBy } from '../../maps.js';
import { labelOf, type Reading } from '../paper/reading.js';
import type { Link } from '../text/cut-text.js';
import { linkTo } from '../text/link-of.js';

/** A place that a paper names. */
export interface NamedPlace {
  readonly name: string;
  readonly link: Link | null;
  /** How often the paper names it. */
  readonly times: number;
  /** Where it lies and by which identifier that is known; null when no table says so. */
  readonly on: { readonly iri: string; readonly at: MapPoint } | null;
}

/** The places of a paper, those named most first. */
export function listPlaces(reading: Reading): readonly NamedPlace[] {
  const mentions = reading.inquiry.mentions.filter((mention) => mention.kind === 'entity' && mention.type === 'Location');
  const places = [...groupBy(mentions, keyOf).values()].flatMap(([first, ...others]) => (first ? [describe(first, others.length + 1, reading)] : []));
  return places.sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1));
}

const identityOf = (mention: MentionNode) => (mention.kind === 'entity' ? mention.identity : undefined);
const keyOf = (mention: MentionNode) => identityOf(mention) ?? mention.anchor.toLowerCase();

function describe(mention: MentionNode, times: number, reading: Reading): NamedPlace {
  const iri = identityOf(mention);
  const thing = iri === undefined ? undefined : reading.inquiry.things.get(iri);
  if (iri === undefined || !thing) return { name: mention.anchor, link: null, times, on: null };
  const known = 'exactMatch' in thing ? thing.exactMatch.flatMap((same) => ({ iri: same, at: pointOf(same) })) : [];
  const [on = null] = known.flatMap(({ iri: same, at }) => (at ? [{ iri: same, at }] : []));
  return { name: labelOf(reading, iri), link: linkTo(iri, '', reading), times, on };
}
