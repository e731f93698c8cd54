import { createHash } from 'node:crypto';
import type * as RDF from '@rdfjs/types';
import { dcterms, foaf, rdf } from '../../vocabulary/external.js';
import { publishingPrefixes, sd, voidTerms } from '../../vocabulary/publishing.js';
import { describe } from '../describe.js';
import { integer, nl, node, plain, time } from '../../vocabulary/make-terms.js';
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
    [dcterms.license, node(settings.licence)],
    [dcterms.modified, time(recorded.modified)],
    [voidTerms.triples, integer(figures.triples)],
    [voidTerms.distinctSubjects, integer(figures.subjects)],
    [voidTerms.entities, integer(figures.entities)],
    [voidTerms.documents, integer(papers.length)],
    [voidTerms.classes, integer(figures.classes.size)],
    [voidTerms.properties, integer(figures.properties.size)],
    [voidTerms.uriSpace, plain(`${base}id/`)],
    [voidTerms.vocabulary, ...vocabulariesOf(figures.properties)],
    [voidTerms.feature, ...['N-Triples', 'N-Quads', 'Turtle', 'JSON-LD'].map((format) => node(`http://www.w3.org/ns/formats/${format}`))],
    [voidTerms.dataDump, ...downloads.filter(({ path }) => path.startsWith('dump/all.')).map(({ path }) => node(base + path))],
    [voidTerms.exampleResource, ...papers.slice(0, 3).map(({ iri }) => node(iri))],
    ...(settings.sparqlEndpoint ? [[voidTerms.sparqlEndpoint, node(settings.sparqlEndpoint)] as const] : []),
  );
  yield* describePartitions(input, dataset);
  yield* describeLinks(input, dataset);
  yield* describeGraphs(input, dataset);
}

/** Namespaces of ours and others' vocabularies whose properties the papers use. */
function vocabulariesOf(properties: ReadonlyMap<string, number>): readonly RDF.NamedNode[] {
  const namespaces = new Set([...properties.keys()].map((property) => property.slice(0, Math.max(property.lastIndexOf('#'), property.lastIndexOf('/')) + 1)));
  return [...namespaces].map(node);
}

/** How many triples have each property, and how many things each class. */
function describePartitions({ base, figures }: CatalogueInput, dataset: string): readonly RDF.Quad[] {
  const classes = [...figures.classes].flatMap(([iri, number]) => {
    const part = inCatalogue(base, `klasse-${shortName(iri)}`);
    return [...describe(dataset, [voidTerms.classPartition, node(part)]), ...describe(part, [rdf.type, voidTerms.Dataset], [voidTerms.class, node(iri)], [voidTerms.entities, integer(number)])];
  });
  const properties = [...figures.properties].flatMap(([iri, number]) => {
    const part = inCatalogue(base, `eigenschap-${shortName(iri)}`);
    return [...describe(dataset, [voidTerms.propertyPartition, node(part)]), ...describe(part, [rdf.type, voidTerms.Dataset], [voidTerms.property, node(iri)], [voidTerms.triples, integer(number)])];
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
      ...describe(dataset, [voidTerms.subset, node(links)]),
      ...describe(links, [rdf.type, voidTerms.Linkset], [voidTerms.subjectsTarget, node(dataset)], [voidTerms.objectsTarget, node(target)], [voidTerms.linkPredicate, node(predicate)], [voidTerms.triples, integer(number)]),
      ...(known ? describe(target, [rdf.type, voidTerms.Dataset], [dcterms.title, nl(known.name)], [foaf.homepage, node(known.home)], [voidTerms.uriSpace, plain(known.start)]) : []),
    ];
  });
}

/** Each paper's graph: how many triples, and when they last changed. */
function* describeGraphs({ base, papers, recorded }: CatalogueInput, dataset: string): Generator<RDF.Quad> {
  const grafen = inCatalogue(base, 'grafen');
  const all = inCatalogue(base, 'graaf-alles');
  yield* describe(grafen, [rdf.type, sd.Dataset], [sd.defaultGraph, node(all)]);
  yield* describe(all, [rdf.type, sd.Graph], [foaf.topic, node(dataset)]);
  for (const { docref, iri, counts } of papers) {
    const page = `${base}doc/${docref}`;
    const named = inCatalogue(base, `graaf-${docref}`);
    const moment = recorded.versions.get(docref)?.moment ?? recorded.modified;
    yield* describe(dataset, [voidTerms.subset, node(page)]);
    yield* describe(grafen, [sd.namedGraph, node(named)]);
    yield* describe(named, [rdf.type, sd.NamedGraph], [sd.name, node(page)], [sd.graph, node(page)]);
    yield* describe(page, [rdf.type, voidTerms.Dataset, sd.Graph], [foaf.primaryTopic, node(iri)], [voidTerms.triples, integer(counts.triples)], [dcterms.modified, time(moment)], [voidTerms.dataDump, node(`${page}.nt`)]);
  }
}

/** An IRI as part of a name: prefix and local name where the namespace has one, else the start of its hash. */
function shortName(iri: string): string {
  const [prefix, namespace] = Object.entries(publishingPrefixes).find(([, start]) => iri.startsWith(start) && /^[\w-]+$/.test(iri.slice(start.length))) ?? [];
  return prefix === undefined || namespace === undefined ? createHash('sha256').update(iri).digest('hex').slice(0, 12) : `${prefix}-${iri.slice(namespace.length)}`;
}
