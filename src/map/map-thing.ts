import type * as RDF from '@rdfjs/types';
import type { Thing } from '../types/inquiry.js';
import { dcterms, foaf, org, rdf, rdfs, schema, skos } from '../vocabulary/external.js';
import { vb } from '../vocabulary/terms.js';
import { about, dutch, node, nodes, plain, some } from './statements.js';

/** What is said of something that a paper names, so that no name stays unexplained. */
export function mapThing(thing: Thing): readonly RDF.Quad[] {
  const say = about(thing.iri);
  switch (thing.is) {
    case 'entity':
      return [
        ...say(rdf.type, ...classesOf(thing.type)),
        ...say(rdfs.label, dutch(thing.label)),
        ...say(skos.altLabel, ...thing.altLabels.map(dutch)),
        ...say(skos.exactMatch, ...nodes(thing.exactMatch)),
        ...say(org.postIn, ...some(thing.postIn, node)),
      ];
    case 'person':
      return [
        ...say(rdf.type, vb.Person),
        ...say(rdfs.label, dutch(thing.label)),
        ...say(skos.altLabel, ...thing.altLabels.map(dutch)),
        ...say(skos.exactMatch, ...nodes(thing.exactMatch)),
        ...say(schema.jobTitle, ...thing.roles.map(dutch)),
        ...say(org.memberOf, ...some(thing.memberOf, node)),
      ];
    case 'law':
      return [
        ...say(rdf.type, vb.Law),
        ...say(dcterms.identifier, plain(thing.identifier)),
        ...say(rdfs.label, ...some(thing.label, dutch)),
        ...say(vb.bwbId, ...some(thing.bwb, plain)),
        ...say(vb.article, ...some(thing.article, plain)),
        ...say(vb.paragraph, ...some(thing.paragraph, plain)),
        ...say(vb.jci, ...some(thing.jci, plain)),
        ...say(foaf.page, ...some(thing.page, node)),
        ...say(dcterms.isPartOf, ...some(thing.partOf, node)),
        ...say(skos.exactMatch, ...nodes(thing.exactMatch)),
      ];
    case 'cited':
      return [
        ...say(rdf.type, vb.CitedDocument, foaf.Document),
        ...say(dcterms.identifier, plain(thing.identifier)),
        ...say(dcterms.type, ...some(thing.type, node)),
        ...say(foaf.page, ...some(thing.page, node)),
      ];
    case 'case':
      return [...say(rdf.type, vb.Case), ...say(dcterms.identifier, plain(thing.number))];
  }
}

/** The class of an entity and, of bodies and armed groups, the class above it. */
function classesOf(type: Extract<Thing, { is: 'entity' }>['type']): readonly RDF.NamedNode[] {
  return type === 'GovernmentOrganization' || type === 'ArmedGroup' ? [vb[type], vb.Organization] : [vb[type]];
}
