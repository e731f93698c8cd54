import { prefixes as dataPrefixes, terms } from './external.js';

/** Prefix → namespace of what a catalogue and a feed need beside the vocabularies of the data. */
export const publishingPrefixes = Object.freeze({
  ...dataPrefixes,
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
  'downloadURL', 'endDate', 'endpointDescription', 'endpointURL', 'keyword', 'landingPage', 'mediaType', 'servesDataset', 'service', 'startDate', 'theme', 'themeTaxonomy', 'version',
);
/** What DCMI Metadata Terms say of data sets and of versions. */
export const dct = terms(
  ns.dcterms, 'Frequency', 'LicenseDocument', 'LinguisticSystem', 'Location', 'MediaType', 'MediaTypeOrExtent', 'PeriodOfTime', 'ProvenanceStatement', 'RightsStatement', 'Standard',
  'accessRights', 'accrualPeriodicity', 'conformsTo', 'created', 'creator', 'description', 'format', 'identifier', 'isReferencedBy', 'isVersionOf', 'issued', 'language', 'license', 'modified',
  'provenance', 'publisher', 'rights', 'spatial', 'temporal', 'title', 'type',
);
/** Data Quality Vocabulary: figures and what they measure. */
export const dqv = terms(ns.dqv, 'Metric', 'QualityMeasurement', 'computedOn', 'expectedDataType', 'hasQualityMeasurement', 'inDimension', 'isMeasurementOf', 'value');
/** Dimensions of quality of linked data. */
export const ldqd = terms(ns.ldqd, 'completeness', 'consistency', 'interlinking');
/** What Friend of a Friend says of publishers and pages. */
export const agent = terms(dataPrefixes.foaf, 'Agent', 'Document', 'Organization', 'homepage', 'name', 'page', 'primaryTopic', 'topic');
/** Linked Data Event Streams. */
export const ldes = terms(
  ns.ldes, 'EventSource', 'EventStream', 'RetentionPolicy', 'immutable', 'pollingInterval', 'retentionPolicy', 'timestampPath', 'versionAmount', 'versionCreateObject',
  'versionCreatePath', 'versionDeleteObject', 'versionDeletePath', 'versionOfPath', 'versionUpdateObject', 'versionUpdatePath',
);
/** What the provenance ontology says of a run of the program. */
export const run = terms(ns.prov, 'Activity', 'Entity', 'SoftwareAgent', 'endedAtTime', 'used', 'wasAssociatedWith', 'wasDerivedFrom', 'wasGeneratedBy');
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
  dataPrefixes.void, 'Dataset', 'DatasetDescription', 'Linkset', 'class', 'classPartition', 'classes', 'dataDump', 'distinctSubjects', 'documents', 'entities', 'exampleResource',
  'feature', 'linkPredicate', 'objectsTarget', 'openSearchDescription', 'properties', 'property', 'propertyPartition', 'rootResource', 'sparqlEndpoint', 'subjectsTarget', 'subset',
  'triples', 'uriSpace', 'vocabulary',
);
/** What SHACL says of the shape of a version. */
export const shape = terms(dataPrefixes.sh, 'IRI', 'NodeShape', 'datatype', 'maxCount', 'minCount', 'nodeKind', 'path', 'property');
/** What RDF Schema calls anything with an address. */
export const rdfsResource = terms(dataPrefixes.rdfs, 'Resource').Resource;
/** Concepts that a catalogue names. */
export const concept = terms(dataPrefixes.skos, 'Concept', 'ConceptScheme', 'definition', 'exactMatch', 'inScheme', 'prefLabel');
/** Datatypes that only catalogue and feed use. */
export const xsdType = terms(dataPrefixes.xsd, 'boolean', 'date', 'dateTime', 'decimal', 'double', 'duration', 'hexBinary', 'integer', 'nonNegativeInteger');

/** Forms in which our SPARQL service gives results, as W3C names them. */
export const resultFormats = Object.values(terms('http://www.w3.org/ns/formats/', 'SPARQL_Results_JSON', 'SPARQL_Results_XML', 'SPARQL_Results_CSV', 'SPARQL_Results_TSV', 'Turtle', 'JSON-LD', 'N-Triples'));
