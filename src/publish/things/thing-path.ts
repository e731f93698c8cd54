import { createHash } from 'node:crypto';
import { prefixes } from '../../vocabulary/external.js';

/** Kinds of thing that have an address of their own, as they stand in it. */
const thingKinds = ['entiteit', 'regeling', 'zaak', 'document', 'concept'] as const;

/** Kinds of part of a paper, as they stand in addresses; the ids of their elements on the paper's page begin in them. */
export const partKinds = ['vraag', 'antwoord', 'noot', 'deel'] as const;

/** What finds one of them in a text. */
export const anyPart = partKinds.join('|');

/** Text as part of a pattern that finds it. */
export const asPattern = (text: string): string => text.replace(/[.*+?^$()[\]{}|\\ ]/g, '\\$&');

/** Longest name that every file system takes, with room for an ending. */
const longest = 200;

/**
 * Where the description of `{base}id/{kind}/{slug}` stands in the publication, without ending (`doc/regeling/BWBR0001840/artikel/68`);
 * null for an address that is not ours. Concepts never follow the base.
 */
export function thingPath(iri: string, base: string): string | null {
  const local = iri.startsWith(prefixes.vbc) ? `concept/${iri.slice(prefixes.vbc.length)}` : iri.startsWith(`${base}id/`) ? iri.slice(base.length + 'id/'.length) : '';
  const [kind, ...slug] = local.split('/');
  if (!thingKinds.some((known) => known === kind) || slug.length === 0 || slug.some((segment) => segment === '') || /[?#]/.test(local)) return null;
  return ['doc', kind, ...slug.map(fileNameOf)].join('/');
}

/**
 * A segment of an address as a file name: percent-decoded, as web servers look for it, where the result is one plain name; else as it
 * stands. A name too long for a file is cut and ends in its hash.
 */
export function fileNameOf(segment: string): string {
  const decoded = decodeSegment(segment);
  const name = /^\.|[/\\\p{Cc}]/u.test(decoded) ? segment.replace(/^\./, '%2E') : decoded;
  if (Buffer.byteLength(name) <= longest) return name;
  return `${segment.replace(/%[0-9A-Fa-f]{2}|[^A-Za-z0-9-]/g, '').slice(0, 100)}-${createHash('sha256').update(segment).digest('hex').slice(0, 20)}`;
}

/** A segment of an address as readers see it: percent-decoded where that gives a text, else as it stands (`caf%E9`: strangers write addresses in other encodings). */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
