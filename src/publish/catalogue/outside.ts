import type * as RDF from '@rdfjs/types';
import { dcterms, prefixes, rdf, rdfs, skos } from '../../vocabulary/external.js';
import { spdx } from '../../vocabulary/publishing.js';
import { describe } from '../describe.js';
import { en, nl, node } from '../../vocabulary/make-terms.js';

const authority = 'http://publications.europa.eu/resource/authority';
const media = 'https://www.iana.org/assignments/media-types';

/** Addresses elsewhere that the catalogue names. */
export const outside = {
  dutch: `${authority}/language/NLD`,
  netherlands: `${authority}/country/NLD`,
  public: `${authority}/access-right/PUBLIC`,
  government: `${authority}/data-theme/GOVE`,
  themes: `${authority}/data-theme`,
  irregular: `${authority}/frequency/IRREG`,
  gzip: `${media}/application/gzip`,
  sparqlProtocol: 'http://www.w3.org/TR/sparql11-protocol/',
  ldesSpecification: 'https://w3id.org/ldes/specification',
  csvw: 'http://www.w3.org/TR/tabular-metadata/',
  dcatApNl: 'https://geonovum.github.io/DCAT-AP-NL30/',
  fileType: (name: string) => `${authority}/file-type/${name}`,
  mediaType: (name: string) => `${media}/${name}`,
} as const;

/** What DCAT-AP-NL asks to be said of a thing elsewhere: what it is and what it is called. */
const known: readonly (readonly [iri: string, type: RDF.NamedNode, dutch: string, english: string])[] = [
  [outside.dutch, dcterms.LinguisticSystem, 'Nederlands', 'Dutch'],
  [outside.netherlands, dcterms.Location, 'Nederland', 'Netherlands'],
  [outside.public, dcterms.RightsStatement, 'openbaar', 'public'],
  [outside.irregular, dcterms.Frequency, 'onregelmatig', 'irregular'],
  [outside.gzip, dcterms.MediaType, 'gzip', 'gzip'],
  [outside.sparqlProtocol, dcterms.Standard, 'SPARQL 1.1-protocol', 'SPARQL 1.1 Protocol'],
  [outside.ldesSpecification, dcterms.Standard, 'Linked Data Event Streams', 'Linked Data Event Streams'],
  [outside.csvw, dcterms.Standard, 'CSV op het web', 'CSV on the Web'],
  [outside.dcatApNl, dcterms.Standard, 'DCAT-AP-NL 3.0', 'DCAT-AP-NL 3.0'],
];

/** Types and labels of the things elsewhere, so that the catalogue can be judged by itself. */
export function describeOutside(licences: readonly string[]): readonly RDF.Quad[] {
  return [
    ...known.flatMap(([iri, type, dutch, english]) => describe(iri, [rdf.type, type], [rdfs.label, nl(dutch), en(english)])),
    ...describe(outside.government, [rdf.type, skos.Concept], [skos.prefLabel, nl('Overheid en publieke sector'), en('Government and public sector')], [skos.inScheme, node(outside.themes)]),
    ...describe(outside.themes, [rdf.type, skos.ConceptScheme], [dcterms.title, nl('Datathema’s'), en('Data themes')]),
    ...licences.flatMap((iri) => describe(iri, [rdf.type, dcterms.LicenseDocument])),
    ...describe(spdx.checksumAlgorithm_sha256.value, [rdf.type, spdx.ChecksumAlgorithm]),
  ];
}

/** Data sets that ours links to: key → how their addresses begin, their name and their home. */
export const linkedDatasets = {
  wikidata: { start: prefixes.wd, name: 'Wikidata', home: 'https://www.wikidata.org/' },
  geonames: { start: prefixes.geonames, name: 'GeoNames', home: 'https://www.geonames.org/' },
  'eu-tabellen': { start: `${authority}/`, name: 'EU Vocabularies', home: 'https://op.europa.eu/en/web/eu-vocabularies' },
  tooi: { start: 'https://identifier.overheid.nl/tooi/', name: 'TOOI', home: 'https://standaarden.overheid.nl/tooi' },
  'eu-regelgeving': { start: 'http://data.europa.eu/eli/', name: 'EUR-Lex (ELI)', home: 'https://eur-lex.europa.eu/' },
  rechtspraak: { start: 'http://deeplink.rechtspraak.nl/', name: 'Rechtspraak', home: 'https://data.rechtspraak.nl/' },
  wetten: { start: 'https://wetten.overheid.nl/', name: 'Basiswettenbestand', home: 'https://wetten.overheid.nl/' },
  bekendmakingen: { start: 'https://zoek.officielebekendmakingen.nl/', name: 'Officiële bekendmakingen', home: 'https://www.officielebekendmakingen.nl/' },
} as const;

/** Start of the addresses of each of those data sets → its key. */
export const linkTargets: ReadonlyMap<string, string> = new Map(Object.entries(linkedDatasets).map(([key, { start }]) => [start, key]));
