import type * as RDF from '@rdfjs/types';
import { dcterms, rdf } from '../../vocabulary/external.js';
import { as, ldes, publishingPrefixes, tree } from '../../vocabulary/publishing.js';
import { describe } from '../describe.js';
import { node, time, truth } from '../../vocabulary/make-terms.js';
import { writeTurtle } from '../syntax/write-turtle.js';
import { feedPaths, streamOf, versionOf } from './feed-names.js';
import type { Moment } from './moment.js';

/** What befell a paper: it came (again), changed, or was withdrawn. */
export type Event = 'Create' | 'Update' | 'Delete';

/**
 * The page of one version (TriG): the member of the stream, and in the graph named after it the paper's triples, as LDES lets a client find
 * them. A page never changes; when a newer version of the paper comes it goes, and nothing links to it any more.
 * @param turtle the paper as Turtle; null when it is withdrawn.
 */
export function writeVersion(base: string, docref: string, moment: Moment, event: Event, turtle: Buffer | null): string | Buffer {
  const version = versionOf(base, docref, moment);
  const page = `${base}${feedPaths.version(docref, moment)}`;
  const member: readonly RDF.Quad[] = [
    ...describe(page, [rdf.type, tree.Node], [ldes.immutable, truth(true)]),
    ...describe(streamOf(base), [tree.member, node(version)]),
    ...describe(version, [rdf.type, as[event]], [dcterms.isVersionOf, node(`${base}id/document/${docref}`)], [dcterms.created, time(moment)]),
  ];
  const envelope = writeTurtle(member, publishingPrefixes, page);
  if (turtle === null) return envelope;
  const cut = turtle.indexOf('\n\n') + 1;
  return Buffer.concat([Buffer.from(`${envelope}\n`), turtle.subarray(0, cut), Buffer.from(`\n<${version}> {\n`), turtle.subarray(cut + 1), Buffer.from('}\n')]);
}
