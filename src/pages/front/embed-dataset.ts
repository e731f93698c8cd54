import { forms } from '../../publish/catalogue/describe-downloads.js';
import { inCatalogue } from '../../publish/catalogue/catalogue-input.js';
import type { Across } from '../../publish/publish-across.js';
import type { Json } from '../html.js';

const schemaOrg = 'https://schema.org/';

/**
 * The data set as dataset search engines and the register of Netwerk Digitaal Erfgoed read it. No dates of publication: those stand in the
 * catalogue, which `includedInDataCatalog` names.
 */
export function embedDataset({ settings, downloads, papers }: Across, base: string): Json {
  const { publisher, contact, title, description, licence, sparqlEndpoint } = settings;
  const issued = papers.flatMap((paper) => paper.issued ?? []).sort();
  const [first, last] = [issued[0], issued.at(-1)];
  const organisation = { '@id': publisher.iri, '@type': 'Organization', name: publisher.name, url: publisher.homepage };
  return {
    '@context': { '@vocab': schemaOrg, name: { '@language': 'nl' }, description: { '@language': 'nl' }, ...Object.fromEntries(addresses.map((key) => [key, { '@type': '@id' }])) },
    '@id': inCatalogue(base, 'dataset'),
    '@type': 'Dataset',
    name: title,
    description,
    url: `${base}index.html`,
    license: licence,
    inLanguage: 'nl',
    isAccessibleForFree: true,
    creator: organisation,
    publisher: { ...organisation, ...(contact.email !== undefined && { contactPoint: { '@id': inCatalogue(base, 'contact-schema'), '@type': 'ContactPoint', name: contact.name, email: contact.email } }) },
    ...(first !== undefined && last !== undefined && { temporalCoverage: `${first}/${last}` }),
    spatialCoverage: { '@id': 'http://publications.europa.eu/resource/authority/country/NLD', '@type': 'Place', name: 'Nederland' },
    keywords: ['Kamervragen', 'Tweede Kamer', 'parlement', 'linked data'],
    isBasedOn: 'https://zoek.officielebekendmakingen.nl/',
    includedInDataCatalog: { '@id': inCatalogue(base, 'catalogus'), '@type': 'DataCatalog', name: title, url: `${base}catalog.ttl` },
    distribution: [
      ...downloads.map(({ path, bytes, sha256 }): Json => ({
        '@id': inCatalogue(base, `distributie-${path.replace(/^.*\//, '')}`),
        '@type': 'DataDownload',
        name: forms[path]?.dutch ?? path,
        contentUrl: base + path,
        encodingFormat: (forms[path]?.mediaType ?? 'application/octet-stream') + (path.endsWith('.gz') ? '+gzip' : ''),
        contentSize: String(bytes),
        sha256,
        license: licence,
      })),
      ...(sparqlEndpoint === null ? [] : [{ '@id': inCatalogue(base, 'distributie-sparql'), '@type': 'DataDownload', name: 'Bevragen met SPARQL', contentUrl: sparqlEndpoint, usageInfo: 'https://www.w3.org/TR/sparql11-protocol/', license: licence }]),
    ],
  };
}

/** Keys whose values are addresses of things. */
const addresses = ['url', 'license', 'contentUrl', 'isBasedOn', 'usageInfo'];
