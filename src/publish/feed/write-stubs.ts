import { dcterms, rdf } from '../../vocabulary/external.js';
import { as, publishingPrefixes } from '../../vocabulary/publishing.js';
import { vb } from '../../vocabulary/terms.js';
import { describe } from '../describe.js';
import { node, plain } from '../../vocabulary/make-terms.js';
import type { Context } from '../syntax/jsonld-context.js';
import type { Publication } from '../publication.js';
import { writeSmallJsonLd } from '../syntax/write-jsonld.js';
import { writeTurtle } from '../syntax/write-turtle.js';
import { feedPaths } from './feed-names.js';
import type { Recorded } from './record-versions.js';

/** Leaves at the address of each withdrawn paper, in Turtle and JSON-LD, that there was a paper; the feed tells when it went. */
export function writeStubs(publication: Publication, base: string, { withdrawn }: Recorded, context: Context): void {
  for (const docref of withdrawn) {
    const iri = `${base}id/document/${docref}`;
    const quads = describe(iri, [rdf.type, as.Tombstone], [as.formerType, vb.QuestionDocument], [dcterms.identifier, plain(docref)], [dcterms.isReferencedBy, node(`${base}${feedPaths.root}`)]);
    publication.write(`doc/${docref}.ttl`, writeTurtle(quads, publishingPrefixes, iri));
    publication.write(`doc/${docref}.jsonld`, writeSmallJsonLd(quads, context, iri));
  }
}
