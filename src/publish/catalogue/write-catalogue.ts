import type * as RDF from '@rdfjs/types';
import { byKey } from '../../order.js';
import { publishingPrefixes } from '../../vocabulary/publishing.js';
import { createContext } from '../syntax/jsonld-context.js';
import type { PublishedFile } from '../write-definitions.js';
import { writeJsonLd } from '../syntax/write-jsonld.js';
import { writeTurtle } from '../syntax/write-turtle.js';
import { type CatalogueInput, inCatalogue } from './catalogue-input.js';
import { describeDataset } from './describe-dataset.js';
import { describeDistributions, namedFileTypes, namedMediaTypes } from './describe-downloads.js';
import { describeQuality } from './describe-quality.js';
import { describeServices } from './describe-services.js';
import { describeTriples } from './describe-triples.js';
import { describeOutside } from './outside.js';

/** The catalogue (DCAT-AP-NL 3.0 with VoID, service description, checksums, provenance and quality) and the same VoID where clients look for it. No blank nodes. */
export function writeCatalogue(input: CatalogueInput): readonly PublishedFile[] {
  const quads = [...describeCatalogue(input)];
  const catalogue = inCatalogue(input.base, 'catalogus');
  return [
    { path: 'catalog.ttl', content: writeTurtle(quads, publishingPrefixes, catalogue) },
    { path: 'catalog.jsonld', content: writeJsonLd(quads, contextOf(quads), catalogue) },
    { path: '.well-known/void', content: writeTurtle(describeTriples(input), publishingPrefixes, inCatalogue(input.base, 'dataset')) },
  ];
}

/** All triples of the catalogue. */
function* describeCatalogue(input: CatalogueInput): Generator<RDF.Quad> {
  yield* describeDataset(input);
  yield* describeDistributions(input);
  yield* describeServices(input);
  yield* describeTriples(input);
  yield* describeQuality(input);
  yield* describeOutside([input.settings.licence, input.settings.distributionLicence], namedMediaTypes, namedFileTypes);
}

/** A JSON-LD context with a key for each property that the catalogue uses: its local name, after its prefix where two share one. */
function contextOf(quads: readonly RDF.Quad[]) {
  const keys: Record<string, string | Record<string, string>> = { id: '@id', type: '@type', graph: '@graph' };
  const kinds = new Map(quads.map(({ predicate, object }) => [predicate.value, object.termType]));
  for (const [iri, kind] of [...kinds].sort(byKey)) {
    const [prefix, start] = Object.entries(publishingPrefixes).find(([, namespace]) => iri.startsWith(namespace)) ?? ['', ''];
    const local = iri.slice(start.length);
    keys[local in keys ? `${prefix}_${local}` : local] = { '@id': iri, ...(kind === 'NamedNode' && { '@type': '@id' }) };
  }
  return createContext(keys);
}
