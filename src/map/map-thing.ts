import type * as RDF from '@rdfjs/types';
import type { Thing } from '../types/inquiry.js';
import { dcterms, foaf, org, rdf, rdfs, schema, skos } from '../vocabulary/external.js';
import { vb } from '../vocabulary/terms.js';
import type { Statements, Subject } from './statements.js';
import { nl, node, plain } from '../vocabulary/make-terms.js';

/** What is said of something that a paper names, so that no name stays unexplained. */
export function mapThing(thing: Thing, graph: Statements): void {
  const about = graph.about(thing.iri);
  switch (thing.is) {
    case 'entity':
      mapNamed(thing, classesOf(thing.type), about);
      about.sayIf(org.postIn, thing.postIn, node);
      break;
    case 'person':
      mapNamed(thing, [vb.Person], about);
      about.sayEach(schema.jobTitle, thing.roles, nl);
      about.sayIf(org.memberOf, thing.memberOf, node);
      break;
    case 'law':
      about.say(rdf.type, vb.Law);
      about.say(dcterms.identifier, plain(thing.identifier));
      about.sayIf(rdfs.label, thing.label, nl);
      about.sayIf(vb.bwbId, thing.bwb, plain);
      about.sayIf(vb.article, thing.article, plain);
      about.sayIf(vb.paragraph, thing.paragraph, plain);
      about.sayIf(vb.jci, thing.jci, plain);
      about.sayIf(foaf.page, thing.page, node);
      about.sayIf(dcterms.isPartOf, thing.partOf, node);
      about.sayEach(skos.exactMatch, thing.exactMatch, node);
      break;
    case 'cited':
      about.say(rdf.type, vb.CitedDocument, foaf.Document);
      about.say(dcterms.identifier, plain(thing.identifier));
      about.sayIf(dcterms.type, thing.type, node);
      about.sayIf(foaf.page, thing.page, node);
      break;
    case 'case':
      about.say(rdf.type, vb.Case);
      about.say(dcterms.identifier, plain(thing.number));
      break;
  }
}

function mapNamed({ label, altLabels, exactMatch }: Extract<Thing, { is: 'entity' | 'person' }>, classes: readonly RDF.NamedNode[], about: Subject): void {
  about.say(rdf.type, ...classes);
  about.say(rdfs.label, nl(label));
  about.sayEach(skos.altLabel, altLabels, nl);
  about.sayEach(skos.exactMatch, exactMatch, node);
}

/** The class of an entity and, of bodies and armed groups, the class above it. */
function classesOf(type: Extract<Thing, { is: 'entity' }>['type']): readonly RDF.NamedNode[] {
  return type === 'GovernmentOrganization' || type === 'ArmedGroup' ? [vb[type], vb.Organization] : [vb[type]];
}
