import type * as RDF from '@rdfjs/types';
import { byKey } from '../../order.js';
import { publishingPrefixes } from '../../vocabulary/publishing.js';
import { type Context, createContext } from '../syntax/jsonld-context.js';
import type { PublishedFile } from '../open-file.js';
import { type Grouped, groupQuads } from '../syntax/grouped.js';
import { perLayout } from '../syntax/layout.js';
import { writeJsonLd } from '../syntax/write-jsonld.js';
import { writeTurtle } from '../syntax/write-turtle.js';
import { type CatalogueInput, inCatalogue } from './catalogue-input.js';
import { describeDataset } from './describe-dataset.js';
import { describeDistributions } from './describe-downloads.js';
import { describeQuality } from './describe-quality.js';
import { describeServices } from './describe-services.js';
import { describeTriples } from './describe-triples.js';
import { describeOutside } from './outside.js';

/** The catalogue (DCAT-AP-NL 3.0 with VoID, service description, checksums, provenance and quality) and the same VoID where clients look for it. No blank nodes. */
export function* writeCatalogue(input: CatalogueInput): Generator<PublishedFile> {
  yield { path: '.well-known/void', content: writeTurtle(describeTriples(input), publishingPrefixes, inCatalogue(input.base, 'dataset')) };
  const statements = groupQuads(describeCatalogue(input));
  const catalogue = inCatalogue(input.base, 'catalogus');
  yield { path: 'catalog.ttl', content: writeTurtle(statements, publishingPrefixes, catalogue) };
  yield { path: 'catalog.jsonld', content: writeJsonLd(statements, contextOf(statements), catalogue) };
}

/** All triples of the catalogue. */
function* describeCatalogue(input: CatalogueInput): Generator<RDF.Quad> {
  yield* describeDataset(input);
  yield* describeDistributions(input);
  yield* describeServices(input);
  yield* describeTriples(input);
  yield* describeQuality(input);
  yield* describeOutside([input.settings.licence, input.settings.distributionLicence]);
}

/** A JSON-LD context with a key for each property that statements use: its local name, after its prefix where two share one. */
export function contextOf({ subjects }: Grouped): Context {
  const keys: Record<string, string | Record<string, string>> = { id: '@id', type: '@type', graph: '@graph' };
  const placesOf = perLayout((places) => places);
  const linking = new Map<string, boolean>();
  for (const { layout, values } of subjects) for (const { property, at } of placesOf(layout)) linking.set(property.iri, values[at]?.[0]?.iri !== null);
  for (const [iri, isLink] of [...linking].sort(byKey)) {
    const [prefix, start] = Object.entries(publishingPrefixes).find(([, namespace]) => iri.startsWith(namespace)) ?? ['', ''];
    const local = iri.slice(start.length);
    keys[local in keys ? `${prefix}_${local}` : local] = { '@id': iri, ...(isLink && { '@type': '@id' }) };
  }
  return createContext(keys);
}
