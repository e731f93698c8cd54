import type * as RDF from '@rdfjs/types';
import { describe } from '../../publish/describe.js';
import { nl, node } from '../../vocabulary/make-terms.js';
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
      [sd.endpoint, node(endpoint)],
      [sd.supportedLanguage, sd.SPARQL11Query],
      [sd.feature, sd.UnionDefaultGraph],
      [sd.resultFormat, ...resultFormats],
      [sd.defaultDataset, node(`${endpoint}#alles`)],
    ),
    ...describe(`${endpoint}#alles`, [rdf.type, sd.Dataset], [sd.defaultGraph, node(`${endpoint}#samen`)]),
    ...describe(`${endpoint}#samen`, [rdf.type, sd.Graph]),
  ];
}

const idOf = (term: RDF.NamedNode) => ({ '@id': term.value, '@type': '@id' });
const context = createContext({
  id: '@id',
  type: '@type',
  graph: '@graph',
  title: { '@id': dcterms.title.value, '@language': 'nl' },
  endpoint: idOf(sd.endpoint),
  supportedLanguage: idOf(sd.supportedLanguage),
  feature: idOf(sd.feature),
  resultFormat: idOf(sd.resultFormat),
  defaultDataset: idOf(sd.defaultDataset),
  defaultGraph: idOf(sd.defaultGraph),
});
