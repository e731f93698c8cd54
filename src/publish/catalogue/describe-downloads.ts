import type * as RDF from '@rdfjs/types';
import { DataFactory } from 'n3';
import { dcterms, rdf, rdfs, xsd } from '../../vocabulary/external.js';
import { dcat, spdx } from '../../vocabulary/publishing.js';
import { describe, type Property } from '../describe.js';
import { en, nl, node, size, time } from '../../vocabulary/make-terms.js';
import { feedPaths } from '../feed/feed-names.js';
import type { Written } from '../open-file.js';
import { type CatalogueInput, inCatalogue } from './catalogue-input.js';
import { outside } from './outside.js';

/** What a distribution is. */
interface Distributed {
  readonly dutch: string;
  readonly english: string;
  readonly mediaType?: string;
  /** Name in the EU's table of file types. */
  readonly fileType: string;
}

/** What a file for download is. */
export interface Form extends Distributed {
  readonly mediaType: string;
  readonly standard: string;
}

/** What a file for download holds, by its path. */
export const forms: Readonly<Record<string, Form>> = {
  'dump/all.nt.gz': { dutch: 'Alle stukken als N-Triples', english: 'All papers as N-Triples', mediaType: 'application/n-triples', fileType: 'RDF_N_TRIPLES', standard: 'def/index.ttl' },
  'dump/all.nq.gz': { dutch: 'Alle stukken als N-Quads, een graaf per stuk', english: 'All papers as N-Quads, a graph a paper', mediaType: 'application/n-quads', fileType: 'RDF_N_QUADS', standard: 'def/index.ttl' },
  'dump/all.ttl.gz': { dutch: 'Alle stukken als Turtle', english: 'All papers as Turtle', mediaType: 'text/turtle', fileType: 'RDF_TURTLE', standard: 'def/index.ttl' },
  'dump/all.jsonld.gz': { dutch: 'Alle stukken als JSON-LD', english: 'All papers as JSON-LD', mediaType: 'application/ld+json', fileType: 'JSON_LD', standard: 'def/index.ttl' },
  'dump/vragen.csv': { dutch: 'Tabel van vragen en antwoorden', english: 'Table of questions and answers', mediaType: 'text/csv', fileType: 'CSV', standard: 'dump/vragen.csv-metadata.json' },
  'dump/verwijzingen.csv': { dutch: 'Tabel van verwijzingen', english: 'Table of references', mediaType: 'text/csv', fileType: 'CSV', standard: 'dump/verwijzingen.csv-metadata.json' },
  'dump/entiteiten.csv': { dutch: 'Tabel van entiteiten', english: 'Table of entities', mediaType: 'text/csv', fileType: 'CSV', standard: 'dump/entiteiten.csv-metadata.json' },
};

/** The distributions of the data set: each file for download with its size and checksum, the feed, and the SPARQL endpoint where there is one. */
export function describeDistributions(input: CatalogueInput): readonly RDF.Quad[] {
  const { base, settings, downloads } = input;
  const services = [
    describeDistribution(input, 'feed', { dutch: 'Wijzigingen als Linked Data Event Stream', english: 'Changes as a Linked Data Event Stream', mediaType: 'application/trig', fileType: 'RDF_TRIG' }, [
      [dcat.accessURL, node(base + feedPaths.root)],
      [dcat.accessService, node(inCatalogue(base, 'dienst-feed'))],
      [dcterms.conformsTo, node(outside.ldesSpecification)],
    ]),
    ...(settings.sparqlEndpoint
      ? [
          describeDistribution(input, 'sparql', { dutch: 'Bevragen met SPARQL', english: 'Query with SPARQL', fileType: 'SPARQLQ' }, [
            [dcat.accessURL, node(settings.sparqlEndpoint)],
            [dcat.accessService, node(inCatalogue(base, 'dienst-sparql'))],
            [dcterms.conformsTo, node(outside.sparqlProtocol)],
          ]),
        ]
      : []),
  ];
  return [...downloads.flatMap((file) => describeDownload(input, file)), ...services.flat()];
}

function describeDownload(input: CatalogueInput, { path, bytes, sha256 }: Written): readonly RDF.Quad[] {
  const { base } = input;
  const form = forms[path];
  if (!form) throw new Error(`no form of ${path}`);
  const name = path.replace(/^.*\//, '');
  const checksum = inCatalogue(base, `controlegetal-${name}`);
  return [
    ...describeDistribution(input, name, form, [
      [dcat.accessURL, node(base + path)],
      [dcat.downloadURL, node(base + path)],
      ...(path.endsWith('.gz') ? [[dcat.compressFormat, node(outside.gzip)] as const] : []),
      [dcat.byteSize, size(bytes)],
      [spdx.checksum, node(checksum)],
      [dcterms.conformsTo, node(base + form.standard)],
    ]),
    ...describe(base + path, [rdf.type, rdfs.Resource]),
    ...(form.standard.startsWith('dump/') ? describe(base + form.standard, [rdf.type, dcterms.Standard], [dcterms.conformsTo, node(outside.csvw)], [dcterms.title, nl(`Beschrijving van ${name}`)]) : []),
    ...describe(
      checksum,
      [rdf.type, spdx.Checksum],
      [spdx.algorithm, spdx.checksumAlgorithm_sha256],
      [spdx.checksumValue, DataFactory.literal(sha256, xsd.hexBinary)],
    ),
  ];
}

function describeDistribution({ base, settings, recorded }: CatalogueInput, name: string, { dutch, english, mediaType, fileType }: Distributed, own: readonly Property[]): readonly RDF.Quad[] {
  const distribution = inCatalogue(base, `distributie-${name}`);
  const [media, file] = [mediaType === undefined ? [] : [node(outside.mediaType(mediaType))], node(outside.fileType(fileType))];
  return [
    ...describe(inCatalogue(base, 'dataset'), [dcat.distribution, node(distribution)]),
    ...describe(
      distribution,
      [rdf.type, dcat.Distribution],
      [dcterms.title, nl(dutch), en(english)],
      [dcat.mediaType, ...media],
      [dcterms.format, file],
      [dcterms.license, node(settings.distributionLicence)],
      [dcterms.language, node(outside.dutch)],
      [dcterms.issued, time(recorded.begin)],
      [dcterms.modified, time(recorded.modified)],
      ...own,
    ),
    ...media.flatMap(({ value }) => describe(value, [rdf.type, dcterms.MediaType])),
    ...describe(file.value, [rdf.type, dcterms.MediaTypeOrExtent]),
  ];
}
