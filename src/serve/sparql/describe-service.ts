import type * as RDF from '@rdfjs/types';
import { describe, link, nl } from '../../publish/describe.js';
import { createContext } from '../../publish/syntax/jsonld-context.js';
import { writeJsonLd } from '../../publish/syntax/write-jsonld.js';
import { writeNTriples } from '../../publish/syntax/write-ntriples.js';
import { writeTurtle } from '../../publish/syntax/write-turtle.js';
import { dcterms, rdf } from '../../vocabulary/external.js';
import { publishingPrefixes, resultFormats, sd } from '../../vocabulary/publishing.js';
import type { Form } from '../negotiate.js';

/** Forms of the service description. */
export const serviceForms: readonly (Form & { readonly write: (endpoint: string) => string })[] = [
  { mediaType: 'text/turtle', aliases: ['application/x-turtle'], write: (endpoint) => writeTurtle(describeService(endpoint), publishingPrefixes, endpoint) },
  { mediaType: 'application/ld+json', aliases: ['application/json'], write: (endpoint) => writeJsonLd(describeService(endpoint), context, endpoint) },
  { mediaType: 'application/n-triples', write: (endpoint) => writeNTriples(describeService(endpoint)) },
];

/** What the endpoint can do, as SPARQL 1.1 Service Description says it; which graphs there are tells the catalogue. */
function describeService(endpoint: string): readonly RDF.Quad[] {
  return [
    ...describe(
      endpoint,
      [rdf.type, sd.Service],
      [dcterms.title, nl('Bevragen met SPARQL')],
      [sd.endpoint, link(endpoint)],
      [sd.supportedLanguage, sd.SPARQL11Query],
      [sd.feature, sd.UnionDefaultGraph],
      [sd.resultFormat, ...resultFormats],
      [sd.defaultDataset, link(`${endpoint}#alles`)],
    ),
    ...describe(`${endpoint}#alles`, [rdf.type, sd.Dataset], [sd.defaultGraph, link(`${endpoint}#samen`)]),
    ...describe(`${endpoint}#samen`, [rdf.type, sd.Graph]),
  ];
}

const node = (term: RDF.NamedNode) => ({ '@id': term.value, '@type': '@id' });
const context = createContext({
  id: '@id',
  type: '@type',
  graph: '@graph',
  title: { '@id': dcterms.title.value, '@language': 'nl' },
  endpoint: node(sd.endpoint),
  supportedLanguage: node(sd.supportedLanguage),
  feature: node(sd.feature),
  resultFormat: node(sd.resultFormat),
  defaultDataset: node(sd.defaultDataset),
  defaultGraph: node(sd.defaultGraph),
});
