import { prefixes, terms } from './external.js';

/** Prefix → namespace of what a catalogue and a feed need beside the vocabularies of the data. */
export const publishingPrefixes = Object.freeze({
  ...prefixes,
  as: 'https://www.w3.org/ns/activitystreams#',
  dqv: 'http://www.w3.org/ns/dqv#',
  ldes: 'https://w3id.org/ldes#',
  ldqd: 'http://www.w3.org/2016/05/ldqd#',
  sd: 'http://www.w3.org/ns/sparql-service-description#',
  spdx: 'http://spdx.org/rdf/terms#',
  tree: 'https://w3id.org/tree#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
} as const);
const ns = publishingPrefixes;

/** Activity Streams 2.0: what happened to a paper. */
export const as = terms(ns.as, 'Create', 'Update', 'Delete', 'Tombstone', 'formerType');
/** Data Catalog Vocabulary, version 3. */
export const dcat = terms(
  ns.dcat, 'Catalog', 'DataService', 'Dataset', 'Distribution', 'accessService', 'accessURL', 'byteSize', 'compressFormat', 'contactPoint', 'dataset', 'distribution',
  'downloadURL', 'endDate', 'endpointDescription', 'endpointURL', 'keyword', 'landingPage', 'mediaType', 'servesDataset', 'service', 'startDate', 'theme', 'themeTaxonomy',
);
/** Data Quality Vocabulary: figures and what they measure. */
export const dqv = terms(ns.dqv, 'Metric', 'QualityMeasurement', 'computedOn', 'expectedDataType', 'hasQualityMeasurement', 'inDimension', 'isMeasurementOf', 'value');
/** Dimensions of quality of linked data. */
export const ldqd = terms(ns.ldqd, 'completeness', 'consistency', 'interlinking');
/** Linked Data Event Streams. */
export const ldes = terms(
  ns.ldes, 'EventSource', 'EventStream', 'RetentionPolicy', 'immutable', 'pollingInterval', 'retentionPolicy', 'timestampPath', 'versionAmount', 'versionCreateObject',
  'versionCreatePath', 'versionDeleteObject', 'versionDeletePath', 'versionOfPath', 'versionUpdateObject', 'versionUpdatePath',
);
/** SPARQL 1.1 Service Description. */
export const sd = terms(
  ns.sd, 'Dataset', 'Graph', 'NamedGraph', 'SPARQL11Query', 'Service', 'UnionDefaultGraph', 'defaultDataset', 'defaultGraph', 'endpoint', 'feature', 'graph', 'name', 'namedGraph',
  'resultFormat', 'supportedLanguage',
);
/** Software Package Data Exchange: checksums. */
export const spdx = terms(ns.spdx, 'Checksum', 'ChecksumAlgorithm', 'algorithm', 'checksum', 'checksumAlgorithm_sha256', 'checksumValue');
/** TREE hypermedia: pages of a collection and how they hang together. */
export const tree = terms(ns.tree, 'GreaterThanOrEqualToRelation', 'LessThanOrEqualToRelation', 'Node', 'Relation', 'member', 'node', 'path', 'relation', 'shape', 'value', 'view');
/** vCard: how a publisher is reached. */
export const vcard = terms(ns.vcard, 'Kind', 'Organization', 'fn', 'hasEmail', 'hasURL');
/** Vocabulary of Interlinked Datasets: figures on triples and links. */
export const voidTerms = terms(
  prefixes.void, 'Dataset', 'Linkset', 'class', 'classPartition', 'classes', 'dataDump', 'distinctSubjects', 'documents', 'entities', 'exampleResource',
  'feature', 'linkPredicate', 'objectsTarget', 'properties', 'property', 'propertyPartition', 'sparqlEndpoint', 'subjectsTarget', 'subset',
  'triples', 'uriSpace', 'vocabulary',
);

/** Forms in which our SPARQL service gives results, as W3C names them. */
export const resultFormats = Object.values(terms('http://www.w3.org/ns/formats/', 'SPARQL_Results_JSON', 'SPARQL_Results_XML', 'SPARQL_Results_CSV', 'SPARQL_Results_TSV', 'Turtle', 'JSON-LD', 'N-Triples'));
