import type * as RDF from '@rdfjs/types';
import { groupBy } from '../../maps.js';
import { dcterms, rdf, sh, xsd } from '../../vocabulary/external.js';
import { as, ldes, publishingPrefixes, tree } from '../../vocabulary/publishing.js';
import { describe } from '../describe.js';
import { en, integer, nl, node, time } from '../../vocabulary/make-terms.js';
import type { Publication } from '../publication.js';
import { writeTurtle } from '../syntax/write-turtle.js';
import { feedPaths, streamOf } from './feed-names.js';
import { compactMoment, type Moment } from './moment.js';
import type { Recorded } from './record-versions.js';

const oneDay = 86_400;

/** Writes the pages that lead to the versions: the root node with the terms of the stream, and a node for each moment with the versions of then. */
export function writeStream(publication: Publication, base: string, { begin, versions }: Recorded, licence: string): void {
  const moments = groupBy(versions, ([, { moment }]) => moment);
  const root = `${base}${feedPaths.root}`;
  const sorted = [...moments.keys()].sort();
  publication.write(feedPaths.root, writeTurtle([...describeStream(base, root, begin, licence), ...sorted.flatMap((moment) => linkToMoment(base, root, moment))], publishingPrefixes, streamOf(base)));
  for (const [moment, inMoment] of moments) {
    const page = `${base}${feedPaths.moment(moment)}`;
    const links = inMoment.flatMap(([docref]) => {
      const relation = `${page}#${docref}`;
      return [...describe(page, [tree.relation, node(relation)]), ...describe(relation, [rdf.type, tree.Relation], [tree.node, node(`${base}${feedPaths.version(docref, moment)}`)])];
    });
    publication.write(feedPaths.moment(moment), writeTurtle([...describe(page, [rdf.type, tree.Node]), ...links], publishingPrefixes, page));
  }
}

/**
 * The stream as LDES 1.0 describes one: order, versions, and what is kept: of each paper the newest version, also when that is its
 * withdrawal (`as:Delete`).
 */
function describeStream(base: string, root: string, begin: Moment, licence: string): readonly RDF.Quad[] {
  return [
    ...describe(
      streamOf(base),
      [rdf.type, ldes.EventStream],
      [dcterms.title, nl('Wijzigingen van de stukken'), en('Changes of the papers')],
      [dcterms.issued, time(begin)],
      [dcterms.license, node(licence)],
      [ldes.timestampPath, dcterms.created],
      [ldes.versionOfPath, dcterms.isVersionOf],
      [ldes.versionCreatePath, rdf.type],
      [ldes.versionCreateObject, as.Create],
      [ldes.versionUpdatePath, rdf.type],
      [ldes.versionUpdateObject, as.Update],
      [ldes.versionDeletePath, rdf.type],
      [ldes.versionDeleteObject, as.Delete],
      [ldes.pollingInterval, integer(oneDay)],
      [tree.shape, node(`${root}#versie`)],
      [tree.view, node(root)],
    ),
    ...describe(root, [rdf.type, tree.Node, ldes.EventSource], [ldes.retentionPolicy, node(`${root}#bewaarbeleid`)]),
    ...describe(`${root}#bewaarbeleid`, [rdf.type, ldes.RetentionPolicy], [ldes.versionAmount, integer(1)]),
    ...describe(`${root}#versie`, [rdf.type, sh.NodeShape], [sh.property, node(`${root}#versie-van`), node(`${root}#versie-tijd`)]),
    ...describe(`${root}#versie-van`, [sh.path, dcterms.isVersionOf], [sh.nodeKind, sh.IRI], [sh.minCount, integer(1)], [sh.maxCount, integer(1)]),
    ...describe(`${root}#versie-tijd`, [sh.path, dcterms.created], [sh.datatype, xsd.dateTime], [sh.minCount, integer(1)], [sh.maxCount, integer(1)]),
  ];
}

/** Two relations to the node of a moment: all that is found there is of that moment. */
function linkToMoment(base: string, root: string, moment: Moment): readonly RDF.Quad[] {
  const bounds = [['vanaf', tree.GreaterThanOrEqualToRelation], ['tot', tree.LessThanOrEqualToRelation]] as const;
  return bounds.flatMap(([word, type]) => {
    const relation = `${root}#${word}-${compactMoment(moment)}`;
    return [
      ...describe(root, [tree.relation, node(relation)]),
      ...describe(relation, [rdf.type, type], [tree.path, dcterms.created], [tree.value, time(moment)], [tree.node, node(`${base}${feedPaths.moment(moment)}`)]),
    ];
  });
}
