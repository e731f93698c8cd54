import type * as RDF from '@rdfjs/types';
import { dcterms, foaf, rdf, rdfs } from '../../vocabulary/external.js';
import { dcat, ldes, resultFormats, sd } from '../../vocabulary/publishing.js';
import { describe, type Property } from '../describe.js';
import { en, nl, node, plain } from '../../vocabulary/make-terms.js';
import { feedPaths } from '../feed/feed-names.js';
import { type CatalogueInput, inCatalogue } from './catalogue-input.js';
import { outside } from './outside.js';

/** The services that give access to the data set: the feed, and the SPARQL endpoint where there is one, which is also described as SPARQL 1.1 Service Description has it. */
export function describeServices(input: CatalogueInput): readonly RDF.Quad[] {
  const { base, settings } = input;
  const feed = describeService(input, 'feed', base + feedPaths.root, base + feedPaths.root, [
    [rdf.type, ldes.EventSource],
    [dcterms.title, nl('Wijzigingen volgen'), en('Follow changes')],
    [dcterms.description, nl('Een Linked Data Event Stream met van elk stuk de nieuwste versie en van ingetrokken stukken de intrekking.')],
    [dcterms.conformsTo, node(outside.ldesSpecification)],
  ]);
  if (settings.sparqlEndpoint === null) return feed;
  return [
    ...feed,
    ...describeService(input, 'sparql', settings.sparqlEndpoint, `${base}.well-known/void`, [
      [rdf.type, sd.Service],
      [dcterms.title, nl('Bevragen met SPARQL'), en('Query with SPARQL')],
      [dcterms.description, nl('Een SPARQL 1.1-endpoint over alle stukken; alleen vragen, geen wijzigingen. De vraag zonder GRAPH gaat over alles samen.')],
      [dcterms.conformsTo, node(outside.sparqlProtocol)],
      [sd.endpoint, node(settings.sparqlEndpoint)],
      [sd.supportedLanguage, sd.SPARQL11Query],
      [sd.feature, sd.UnionDefaultGraph],
      [sd.resultFormat, ...resultFormats],
      [sd.defaultDataset, node(inCatalogue(base, 'grafen'))],
    ]),
  ];
}

function describeService({ base, settings }: CatalogueInput, name: string, endpoint: string, description: string, own: readonly Property[]): readonly RDF.Quad[] {
  const service = inCatalogue(base, `dienst-${name}`);
  return [
    ...describe(inCatalogue(base, 'catalogus'), [dcat.service, node(service)]),
    ...describe(
      service,
      [rdf.type, dcat.DataService],
      [dcterms.identifier, plain(service)],
      [dcat.endpointURL, node(endpoint)],
      [dcat.endpointDescription, node(description)],
      [dcat.servesDataset, node(inCatalogue(base, 'dataset'))],
      [dcterms.publisher, node(settings.publisher.iri)],
      [dcterms.creator, node(settings.publisher.iri)],
      [dcat.contactPoint, node(inCatalogue(base, 'contact'))],
      [dcterms.accessRights, node(outside.public)],
      [dcterms.license, node(settings.distributionLicence)],
      [dcterms.language, node(outside.dutch)],
      [dcat.theme, node(outside.government)],
      [dcat.keyword, nl('Kamervragen'), nl('gekoppelde data')],
      [dcat.landingPage, node(`${base}index.html`)],
      [foaf.page, node(`${base}index.html`)],
      ...own,
    ),
    ...[endpoint, description].flatMap((address) => describe(address, [rdf.type, rdfs.Resource])),
  ];
}
