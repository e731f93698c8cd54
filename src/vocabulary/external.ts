import type * as RDF from '@rdfjs/types';
import { DataFactory } from 'n3';

type Terms<Namespace extends string, Name extends string> = { readonly [Local in Name]: RDF.NamedNode<`${Namespace}${Local}`> };

/** Terms of a namespace under their local names, each made once. */
export function terms<const Namespace extends string, const Name extends string>(namespace: Namespace, ...names: readonly Name[]): Terms<Namespace, Name>;
export function terms(namespace: string, ...names: readonly string[]): Readonly<Record<string, RDF.NamedNode>> {
  return Object.freeze(Object.fromEntries(names.map((name) => [name, DataFactory.namedNode(namespace + name)])));
}

/** Prefix → namespace of all vocabularies, ours and others', as the Turtle files declare them. */
export const prefixes = Object.freeze({
  cito: 'http://purl.org/spar/cito/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geonames: 'https://sws.geonames.org/',
  itsrdf: 'http://www.w3.org/2005/11/its/rdf#',
  land: 'http://publications.europa.eu/resource/authority/country/',
  ministerie: 'https://identifier.overheid.nl/tooi/id/ministerie/',
  nif: 'http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  sh: 'http://www.w3.org/ns/shacl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  taal: 'http://publications.europa.eu/resource/authority/language/',
  tooi: 'https://identifier.overheid.nl/tooi/def/thes/kern/',
  vb: 'https://w3id.org/vraagbaak/def#',
  vbc: 'https://w3id.org/vraagbaak/id/concept/',
  vbs: 'https://w3id.org/vraagbaak/def/shapes#',
  void: 'http://rdfs.org/ns/void#',
  wd: 'http://www.wikidata.org/entity/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const);

/** Citation Typing Ontology: why a text cites. */
export const cito = terms(prefixes.cito, 'citesAsAuthority', 'citesAsRelated', 'citesForInformation', 'repliesTo');
/** DCMI Metadata Terms. */
export const dcterms = terms(
  prefixes.dcterms, 'Frequency', 'LicenseDocument', 'LinguisticSystem', 'Location', 'MediaType', 'MediaTypeOrExtent', 'PeriodOfTime', 'ProvenanceStatement', 'RightsStatement',
  'Standard', 'accessRights', 'accrualPeriodicity', 'conformsTo', 'created', 'creator', 'description', 'format', 'identifier', 'isPartOf', 'isReferencedBy', 'isVersionOf', 'issued',
  'language', 'license', 'modified', 'provenance', 'publisher', 'relation', 'replaces', 'spatial', 'temporal', 'title', 'type',
);
/** European Legislation Identifier. */
export const eli = terms(prefixes.eli, 'Work');
/** Friend of a Friend: publishers and pages. */
export const foaf = terms(prefixes.foaf, 'Agent', 'Document', 'Organization', 'homepage', 'name', 'page', 'primaryTopic', 'topic');
/** Internationalization Tag Set: what a stretch of text names. */
export const itsrdf = terms(prefixes.itsrdf, 'taClassRef', 'taIdentRef');
/** NLP Interchange Format 2.0 core: texts and offsets in them. */
export const nif = terms(prefixes.nif, 'Context', 'OffsetBasedString', 'anchorOf', 'beginIndex', 'endIndex', 'isString', 'referenceContext');
/** Organization ontology. */
export const org = terms(prefixes.org, 'memberOf', 'postIn');
/** Web Ontology Language. */
export const owl = terms(prefixes.owl, 'sameAs');
/** Provenance ontology. */
export const prov = terms(prefixes.prov, 'Activity', 'SoftwareAgent', 'endedAtTime', 'wasAssociatedWith', 'wasDerivedFrom', 'wasGeneratedBy');
/** RDF itself. */
export const rdf = terms(prefixes.rdf, 'langString', 'type');
/** RDF Schema. */
export const rdfs = terms(prefixes.rdfs, 'Resource', 'label');
/** Schema.org, by its http addresses. */
export const schema = terms(prefixes.schema, 'Answer', 'CreativeWork', 'Question', 'currency', 'hasPart', 'jobTitle', 'suggestedAnswer', 'text', 'unitText');
/** Shapes Constraint Language: what a validation report says, and the shape of a version in the feed. */
export const sh = terms(
  prefixes.sh, 'IRI', 'NodeShape', 'ValidationReport', 'ValidationResult', 'Violation', 'conforms', 'datatype', 'focusNode', 'inversePath', 'maxCount', 'minCount', 'nodeKind', 'path',
  'property', 'result', 'resultMessage', 'resultPath', 'resultSeverity', 'sourceConstraintComponent', 'sourceShape', 'value',
);
/** Simple Knowledge Organization System. */
export const skos = terms(prefixes.skos, 'Concept', 'ConceptScheme', 'altLabel', 'definition', 'exactMatch', 'inScheme', 'prefLabel');
/** XML Schema datatypes. */
export const xsd = terms(prefixes.xsd, 'boolean', 'date', 'dateTime', 'decimal', 'hexBinary', 'integer', 'nonNegativeInteger', 'string');

/** Languages in the EU authority table. */
export const euLanguage = terms(prefixes.taal, 'NLD');

const { c_056a75e1, c_6d494ab6, c_03c52ba0, c_bf0f9c95 } = terms(prefixes.tooi, 'c_056a75e1', 'c_6d494ab6', 'c_03c52ba0', 'c_bf0f9c95');
/** Kinds of official paper in TOOI's thesaurus, whose addresses say nothing. */
export const tooiType = Object.freeze({ Kamerstuk: c_056a75e1, KamervraagMetAntwoord: c_6d494ab6, KamervraagZonderAntwoord: c_03c52ba0, Motie: c_bf0f9c95 });
