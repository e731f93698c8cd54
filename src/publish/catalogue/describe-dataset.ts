import type * as RDF from '@rdfjs/types';
import { dcterms, foaf, prov, rdf, rdfs } from '../../vocabulary/external.js';
import { dcat, vcard } from '../../vocabulary/publishing.js';
import { describe, type Property } from '../describe.js';
import { date, en, nl, node, plain, time } from '../../vocabulary/make-terms.js';
import { type CatalogueInput, inCatalogue } from './catalogue-input.js';
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
      [dcat.dataset, node(dataset)],
      [dcat.themeTaxonomy, node(outside.themes)],
      [foaf.homepage, node(`${base}index.html`)],
      [dcterms.conformsTo, node(outside.dcatApNl)],
      [foaf.topic, node(dataset)],
      ...published(input),
    ),
    ...describe(
      dataset,
      [rdf.type, dcat.Dataset],
      [dcterms.identifier, plain(dataset)],
      [dcterms.title, nl(settings.title)],
      [dcterms.description, nl(settings.description)],
      [dcterms.accessRights, node(outside.public)],
      [dcterms.created, time(recorded.begin)],
      [dcterms.accrualPeriodicity, node(outside.irregular)],
      [dcterms.spatial, node(outside.netherlands)],
      ...(first && last ? [[dcterms.temporal, node(inCatalogue(base, 'periode'))] as const] : []),
      [dcterms.conformsTo, node(`${base}def/index.ttl`), node(`${base}def/shapes.ttl`)],
      [dcterms.provenance, node(inCatalogue(base, 'herkomst'))],
      [dcat.theme, node(outside.government)],
      [dcat.keyword, ...keywords.map(nl)],
      [dcat.landingPage, node(`${base}index.html`)],
      [foaf.page, node(`${base}index.html`)],
      [prov.wasGeneratedBy, node(inCatalogue(base, 'verwerking'))],
      ...published(input),
    ),
    ...(first && last ? describe(inCatalogue(base, 'periode'), [rdf.type, dcterms.PeriodOfTime], [dcat.startDate, date(first)], [dcat.endDate, date(last)]) : []),
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
    [dcterms.publisher, node(settings.publisher.iri)],
    [dcterms.creator, node(settings.publisher.iri)],
    [dcat.contactPoint, node(inCatalogue(base, 'contact'))],
    [dcterms.license, node(settings.licence)],
    [dcterms.language, node(outside.dutch)],
    [dcterms.issued, time(recorded.begin)],
    [dcterms.modified, time(recorded.modified)],
  ];
}

function describePublisher({ base, settings: { publisher, contact } }: CatalogueInput): readonly RDF.Quad[] {
  return [
    ...describe(publisher.iri, [rdf.type, foaf.Agent, foaf.Organization], [foaf.name, nl(publisher.name)], [foaf.homepage, node(publisher.homepage)]),
    ...describe(
      inCatalogue(base, 'contact'),
      [rdf.type, vcard.Kind, vcard.Organization],
      [vcard.fn, plain(contact.name)],
      [vcard.hasURL, node(contact.url)],
      ...(contact.email === undefined ? [] : [[vcard.hasEmail, node(`mailto:${contact.email}`)] as const]),
    ),
  ];
}
