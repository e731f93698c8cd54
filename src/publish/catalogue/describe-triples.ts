import { createHash } from 'node:crypto';
import type * as RDF from '@rdfjs/types';
import { dcterms, foaf, rdf } from '../../vocabulary/external.js';
import { publishingPrefixes, sd, voidTerms } from '../../vocabulary/publishing.js';
import { count, describe, link, nl, text, time } from '../describe.js';
import { type CatalogueInput, inCatalogue } from './catalogue-input.js';
import { linkedDatasets } from './outside.js';

/** The data set as a set of triples (VoID): how many there are, of what, in which papers, and to which other data sets they link. */
export function* describeTriples(input: CatalogueInput): Generator<RDF.Quad> {
  const { base, figures, papers, settings, recorded, downloads } = input;
  const dataset = inCatalogue(base, 'dataset');
  yield* describe(
    dataset,
    [rdf.type, voidTerms.Dataset],
    [dcterms.title, nl(settings.title)],
    [dcterms.license, link(settings.licence)],
    [dcterms.modified, time(recorded.modified)],
    [voidTerms.triples, count(figures.triples)],
    [voidTerms.distinctSubjects, count(figures.subjects)],
    [voidTerms.entities, count(figures.entities)],
    [voidTerms.documents, count(papers.length)],
    [voidTerms.classes, count(figures.classes.size)],
    [voidTerms.properties, count(figures.properties.size)],
    [voidTerms.uriSpace, text(`${base}id/`)],
    [voidTerms.vocabulary, ...vocabulariesOf(figures.properties)],
    [voidTerms.feature, ...['N-Triples', 'N-Quads', 'Turtle', 'JSON-LD'].map((format) => link(`http://www.w3.org/ns/formats/${format}`))],
    [voidTerms.dataDump, ...downloads.filter(({ path }) => path.startsWith('dump/all.')).map(({ path }) => link(base + path))],
    [voidTerms.exampleResource, ...papers.slice(0, 3).map(({ iri }) => link(iri))],
    ...(settings.sparqlEndpoint ? [[voidTerms.sparqlEndpoint, link(settings.sparqlEndpoint)] as const] : []),
  );
  yield* describePartitions(input, dataset);
  yield* describeLinks(input, dataset);
  yield* describeGraphs(input, dataset);
}

/** Namespaces of ours and others' vocabularies whose properties the papers use. */
function vocabulariesOf(properties: ReadonlyMap<string, number>): readonly RDF.NamedNode[] {
  const namespaces = new Set([...properties.keys()].map((property) => property.slice(0, Math.max(property.lastIndexOf('#'), property.lastIndexOf('/')) + 1)));
  return [...namespaces].map(link);
}

/** How many triples have each property, and how many things each class. */
function describePartitions({ base, figures }: CatalogueInput, dataset: string): readonly RDF.Quad[] {
  const classes = [...figures.classes].flatMap(([iri, number]) => {
    const part = inCatalogue(base, `klasse-${shortName(iri)}`);
    return [...describe(dataset, [voidTerms.classPartition, link(part)]), ...describe(part, [rdf.type, voidTerms.Dataset], [voidTerms.class, link(iri)], [voidTerms.entities, count(number)])];
  });
  const properties = [...figures.properties].flatMap(([iri, number]) => {
    const part = inCatalogue(base, `eigenschap-${shortName(iri)}`);
    return [...describe(dataset, [voidTerms.propertyPartition, link(part)]), ...describe(part, [rdf.type, voidTerms.Dataset], [voidTerms.property, link(iri)], [voidTerms.triples, count(number)])];
  });
  return [...classes, ...properties];
}

/** Links to data sets elsewhere, by property. */
function describeLinks({ base, figures }: CatalogueInput, dataset: string): readonly RDF.Quad[] {
  return figures.links.flatMap(({ predicate, to, count: number }) => {
    const links = inCatalogue(base, `links-${to}-${shortName(predicate)}`);
    const target = inCatalogue(base, `doel-${to}`);
    const known = Object.entries(linkedDatasets).find(([key]) => key === to)?.[1];
    return [
      ...describe(dataset, [voidTerms.subset, link(links)]),
      ...describe(links, [rdf.type, voidTerms.Linkset], [voidTerms.subjectsTarget, link(dataset)], [voidTerms.objectsTarget, link(target)], [voidTerms.linkPredicate, link(predicate)], [voidTerms.triples, count(number)]),
      ...(known ? describe(target, [rdf.type, voidTerms.Dataset], [dcterms.title, nl(known.name)], [foaf.homepage, link(known.home)], [voidTerms.uriSpace, text(known.start)]) : []),
    ];
  });
}

/** Each paper's graph: how many triples, and when they last changed. */
function* describeGraphs({ base, papers, recorded }: CatalogueInput, dataset: string): Generator<RDF.Quad> {
  const grafen = inCatalogue(base, 'grafen');
  const all = inCatalogue(base, 'graaf-alles');
  yield* describe(grafen, [rdf.type, sd.Dataset], [sd.defaultGraph, link(all)]);
  yield* describe(all, [rdf.type, sd.Graph], [foaf.topic, link(dataset)]);
  for (const { docref, iri, counts } of papers) {
    const page = `${base}doc/${docref}`;
    const named = inCatalogue(base, `graaf-${docref}`);
    const moment = recorded.versions.get(docref)?.moment ?? recorded.modified;
    yield* describe(dataset, [voidTerms.subset, link(page)]);
    yield* describe(grafen, [sd.namedGraph, link(named)]);
    yield* describe(named, [rdf.type, sd.NamedGraph], [sd.name, link(page)], [sd.graph, link(page)]);
    yield* describe(page, [rdf.type, voidTerms.Dataset, sd.Graph], [foaf.primaryTopic, link(iri)], [voidTerms.triples, count(counts.triples)], [dcterms.modified, time(moment)], [voidTerms.dataDump, link(`${page}.nt`)]);
  }
}

/** An IRI as part of a name: prefix and local name where the namespace has one, else the start of its hash. */
function shortName(iri: string): string {
  const [prefix, namespace] = Object.entries(publishingPrefixes).find(([, start]) => iri.startsWith(start) && /^[\w-]+$/.test(iri.slice(start.length))) ?? [];
  return prefix === undefined || namespace === undefined ? createHash('sha256').update(iri).digest('hex').slice(0, 12) : `${prefix}-${iri.slice(namespace.length)}`;
}
