import type * as RDF from '@rdfjs/types';
import { dcterms, foaf, prov, rdf, rdfs } from '../../vocabulary/external.js';
import { dcat, vcard } from '../../vocabulary/publishing.js';
import { day, describe, en, link, nl, type Property, text, time } from '../describe.js';
import { type CatalogueInput, inCatalogue } from './catalogue-input.js';
import { listDistributions } from './describe-downloads.js';
import { listServices } from './describe-services.js';
import { outside } from './outside.js';

const keywords = ['Kamervragen', 'Kamerstukken', 'Tweede Kamer', 'antwoorden', 'verwijzingen', 'gekoppelde data'];

/** The catalogue, the data set that it holds, and who publishes them. */
export function describeDataset(input: CatalogueInput): readonly RDF.Quad[] {
  const { base, settings, recorded, papers } = input;
  const dataset = inCatalogue(base, 'dataset');
  const dates = papers.flatMap(({ issued }) => issued ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return [
    ...describe(
      inCatalogue(base, 'catalogus'),
      [rdf.type, dcat.Catalog],
      [dcterms.title, nl(`Catalogus: ${settings.title}`)],
      [dcterms.description, nl(settings.description)],
      [dcat.dataset, link(dataset)],
      [dcat.service, ...listServices(input)],
      [dcat.themeTaxonomy, link(outside.themes)],
      [foaf.homepage, link(`${base}index.html`)],
      [dcterms.conformsTo, link(outside.dcatApNl)],
      [foaf.topic, link(dataset)],
      ...published(input),
    ),
    ...describe(
      dataset,
      [rdf.type, dcat.Dataset],
      [dcterms.identifier, text(dataset)],
      [dcterms.title, nl(settings.title)],
      [dcterms.description, nl(settings.description)],
      [dcterms.accessRights, link(outside.public)],
      [dcterms.created, time(recorded.begin)],
      [dcterms.accrualPeriodicity, link(outside.irregular)],
      [dcterms.spatial, link(outside.netherlands)],
      ...(first && last ? [[dcterms.temporal, link(inCatalogue(base, 'periode'))] as const] : []),
      [dcterms.conformsTo, link(`${base}def/index.ttl`), link(`${base}def/shapes.ttl`)],
      [dcterms.provenance, link(inCatalogue(base, 'herkomst'))],
      [dcat.theme, link(outside.government)],
      [dcat.keyword, ...keywords.map(nl)],
      [dcat.landingPage, link(`${base}index.html`)],
      [foaf.page, link(`${base}index.html`)],
      [dcat.distribution, ...listDistributions(input)],
      [prov.wasGeneratedBy, link(inCatalogue(base, 'verwerking'))],
      ...published(input),
    ),
    ...(first && last ? describe(inCatalogue(base, 'periode'), [rdf.type, dcterms.PeriodOfTime], [dcat.startDate, day(first)], [dcat.endDate, day(last)]) : []),
    ...describe(
      inCatalogue(base, 'herkomst'),
      [rdf.type, dcterms.ProvenanceStatement],
      [rdfs.label, nl('Uit de gedrukte stukken gehaald door het programma vraagbaak; van elk stuk staat de controlesom van het bronbestand erbij.'), en('Taken from the printed papers by the program vraagbaak; each paper states the checksum of its source file.')],
    ),
    ...describe(`${base}def/index.ttl`, [rdf.type, dcterms.Standard], [dcterms.title, nl('Ontologie van vraagbaak'), en('Ontology of vraagbaak')]),
    ...describe(`${base}def/shapes.ttl`, [rdf.type, dcterms.Standard], [dcterms.title, nl('SHACL-shapes van vraagbaak'), en('SHACL shapes of vraagbaak')]),
    ...describe(`${base}index.html`, [rdf.type, foaf.Document], [dcterms.title, nl(settings.title)]),
    ...describePublisher(input),
  ];
}

/** What the catalogue and the data set have in common. */
function published({ base, settings, recorded }: CatalogueInput): readonly Property[] {
  return [
    [dcterms.publisher, link(settings.publisher.iri)],
    [dcterms.creator, link(settings.publisher.iri)],
    [dcat.contactPoint, link(inCatalogue(base, 'contact'))],
    [dcterms.license, link(settings.licence)],
    [dcterms.language, link(outside.dutch)],
    [dcterms.issued, time(recorded.begin)],
    [dcterms.modified, time(recorded.modified)],
  ];
}

function describePublisher({ base, settings: { publisher, contact } }: CatalogueInput): readonly RDF.Quad[] {
  return [
    ...describe(publisher.iri, [rdf.type, foaf.Agent, foaf.Organization], [foaf.name, nl(publisher.name)], [foaf.homepage, link(publisher.homepage)]),
    ...describe(
      inCatalogue(base, 'contact'),
      [rdf.type, vcard.Kind, vcard.Organization],
      [vcard.fn, text(contact.name)],
      [vcard.hasURL, link(contact.url)],
      ...(contact.email === undefined ? [] : [[vcard.hasEmail, link(`mailto:${contact.email}`)] as const]),
    ),
  ];
}
