import { contextOf } from '../../publish/catalogue/write-catalogue.js';
import { describe } from '../../publish/describe.js';
import { type Grouped, groupQuads } from '../../publish/syntax/grouped.js';
import { writeJsonLd } from '../../publish/syntax/write-jsonld.js';
import { writeNTriples } from '../../publish/syntax/write-ntriples.js';
import { writeTurtle } from '../../publish/syntax/write-turtle.js';
import { dcterms, rdf } from '../../vocabulary/external.js';
import { nl, node } from '../../vocabulary/make-terms.js';
import { publishingPrefixes, resultFormats, sd } from '../../vocabulary/publishing.js';
import type { Form } from '../negotiate.js';

/** Forms of the service description. */
export const serviceForms: readonly (Form & { readonly write: (said: Grouped, endpoint: string) => string })[] = [
  { mediaType: 'text/turtle', aliases: ['application/x-turtle'], write: (said, endpoint) => writeTurtle(said, publishingPrefixes, endpoint) },
  { mediaType: 'application/ld+json', aliases: ['application/json'], write: (said, endpoint) => writeJsonLd(said, contextOf(said), endpoint) },
  { mediaType: 'application/n-triples', write: writeNTriples },
];

/** What the endpoint can do, as SPARQL 1.1 Service Description says it; which graphs there are tells the catalogue. */
export function describeService(endpoint: string): Grouped {
  return groupQuads([
    ...describe(
      endpoint,
      [rdf.type, sd.Service],
      [dcterms.title, nl('Bevragen met SPARQL')],
      [sd.endpoint, node(endpoint)],
      [sd.supportedLanguage, sd.SPARQL11Query],
      [sd.feature, sd.UnionDefaultGraph],
      [sd.resultFormat, ...resultFormats],
      [sd.defaultDataset, node(`${endpoint}#alles`)],
    ),
    ...describe(`${endpoint}#alles`, [rdf.type, sd.Dataset], [sd.defaultGraph, node(`${endpoint}#samen`)]),
    ...describe(`${endpoint}#samen`, [rdf.type, sd.Graph]),
  ]);
}
