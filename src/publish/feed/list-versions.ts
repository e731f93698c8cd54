import { dcterms, rdf } from '../../vocabulary/external.js';
import { as, publishingPrefixes } from '../../vocabulary/publishing.js';
import { describe } from '../describe.js';
import { node, time } from '../../vocabulary/make-terms.js';
import { writeTurtle } from '../syntax/write-turtle.js';
import { versionOf } from './feed-names.js';
import type { Recorded } from './record-versions.js';

/** The newest version of every paper, when it came and whether it withdraws the paper, in one file (Turtle): what the feed says of papers, to ask questions of. */
export function listVersions(base: string, { versions }: Recorded): string {
  const quads = [...versions].flatMap(([docref, { moment, withdrawn }]) =>
    describe(versionOf(base, docref, moment), ...(withdrawn ? [[rdf.type, as.Delete] as const] : []), [dcterms.isVersionOf, node(`${base}id/document/${docref}`)], [dcterms.created, time(moment)]));
  return writeTurtle(quads, publishingPrefixes);
}
