import { boundedMemo, ownText } from '../memory.js';
import { hasWebScheme } from '../iri.js';
import { anyPart, asPattern, thingPath } from '../publish/things/thing-path.js';

/** Where things of a publication stand and how a page there links to them. */
export interface Places {
  /** Base of all addresses. */
  readonly base: string;
  /** Path of the page about an IRI (`doc/entiteit/irak.html`), or null when this publication has none. */
  readonly pageOf: (iri: string) => string | null;
}

/** A path in the publication, seen from a page in it (`doc/a.html` → `../index.html`). */
export function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared).map(encodeURIComponent)].join('/');
}

const tooi = /^https:\/\/identifier\.overheid\.nl\/tooi\/id\/([a-z]+)\/([A-Za-z0-9_-]+)$/;

/** Makes the places of a publication. */
export function createPlaces(base: string): Places {
  const parts = new RegExp(`^${asPattern(base)}id/(?:${anyPart})/([^/#]+)/`);
  const find = (iri: string): string | null => {
    const [, kind, code] = tooi.exec(iri) ?? [];
    const [, paper] = parts.exec(iri) ?? [];
    const path = kind && code ? `doc/${kind}/${code}` : thingPath(paper ? `${base}id/document/${paper}` : iri, base);
    return path === null ? null : ownText(`${path}.html`);
  };
  return { base, pageOf: boundedMemo(find, mostPaths) };
}

/** Paths that are remembered: a paper leads to some hundreds, and more are no quicker. */
const mostPaths = 2000;

/** A web address that a link may lead to; null for any other scheme. */
export function webAddress(iri: string): string | null {
  return hasWebScheme(iri) ? iri : null;
}
