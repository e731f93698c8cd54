import { dcterms } from '../vocabulary/external.js';
import { vb } from '../vocabulary/terms.js';
import { classOf, labelOf, saidOf, type SharedThing, type ThingNames } from '../publish/across/shared-thing.js';
import type { PaperSummary } from '../publish/across/summarise.js';
import { lawName } from './law-name.js';
import { decodeSegment, partKinds } from '../publish/things/thing-path.js';
import { paperName } from '../tables/official-numbers.js';
import { type Places, relative, webAddress } from './places.js';
import { nameText } from './words.js';

/** A publication while the pages that join its papers are written. */
export interface Site {
  readonly places: Places;
  /** By docref, sorted. */
  readonly papers: ReadonlyMap<string, PaperSummary>;
  /** All things that papers name, and all concepts, as far as that names them. */
  readonly things: ThingNames;
  /** Path of the feed of new papers of a ministry or member, by its address. */
  readonly feeds: ReadonlyMap<string, string>;
}

/** The path of a paper's page. */
export const paperPath = (docref: string): string => `doc/${docref}.html`;

/** The docref in the address of a paper, null for another address. */
export function docrefOf({ places }: Site, iri: string): string | null {
  const start = `${places.base}id/document/`;
  return iri.startsWith(start) ? iri.slice(start.length) : null;
}

/** A place in a paper that is published here, by the address of a question, answer, note or part. */
export interface PlaceInPaper {
  readonly docref: string;
  /** Path of the page with `#` and the id of the element. */
  readonly path: string;
  /** "vraag 7". */
  readonly name: string;
}

/** Where a text stands; null when that is not in a paper that is published here. */
export function placeOf({ places, papers }: Site, iri: string): PlaceInPaper | null {
  const start = `${places.base}id/`.length;
  const kind = iri.startsWith(`${places.base}id/`) ? iri.slice(start, iri.indexOf('/', start)) : '';
  if (!partKinds.some((known) => known === kind)) return null;
  const [, docref = '', label = ''] = iri.slice(start).replace(/#.*/s, '').split('/');
  if (label === '' || !papers.has(docref)) return null;
  return { docref, path: `${paperPath(docref)}#${kind}-${label}`, name: nameText(kind, label) };
}

/** What a thing is called; what nobody named and is not of ours, by its whole address. */
export function nameThing(site: Site, iri: string): string {
  const docref = docrefOf(site, iri);
  if (docref !== null) return paperName(docref);
  const thing = site.things.get(iri);
  const label = thing && labelOf(thing);
  if (thing && classOf(thing) === 'Law') return nameLaw(site, thing, label);
  if (thing && classOf(thing) === 'Case') return `Zaak ${saidOf(thing, dcterms.identifier)[0]?.value ?? ''}`;
  return label ?? placeOf(site, iri)?.name ?? (site.places.pageOf(iri) === null ? iri : decodeSegment(iri.slice(iri.lastIndexOf('/') + 1)));
}

function nameLaw(site: Site, thing: SharedThing, label: string | undefined): string {
  const [whole] = saidOf(thing, dcterms.isPartOf);
  const above = whole && site.things.get(whole.value);
  const law = label ?? (above && labelOf(above)) ?? saidOf(thing, dcterms.identifier)[0]?.value ?? thing.iri;
  return lawName(law, saidOf(thing, vb.article)[0]?.value, saidOf(thing, vb.paragraph)[0]?.value);
}

/** Address that a link on a page takes to a thing: its paper when that is published here, its own page, else the thing's web address; null without. */
export function hrefFrom(site: Site, from: string, iri: string): string | null {
  const docref = docrefOf(site, iri);
  if (docref !== null && site.papers.has(docref)) return relative(from, paperPath(docref));
  const place = placeOf(site, iri);
  if (place) return hrefOfPlace(from, place);
  const page = site.places.pageOf(iri);
  return page === null ? webAddress(iri) : relative(from, page);
}

/** Address that a link on a page takes to a place in a paper. */
export function hrefOfPlace(from: string, { path }: PlaceInPaper): string {
  const hash = path.indexOf('#');
  return relative(from, path.slice(0, hash)) + path.slice(hash);
}
