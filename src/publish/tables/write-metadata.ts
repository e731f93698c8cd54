import { rdf } from '../../vocabulary/external.js';
import type { Column, Table } from './table.js';

/**
 * The CSVW metadata of a table (`…csv-metadata.json`, W3C Metadata Vocabulary for Tabular Data): what csv2rdf makes of the table in minimal
 * mode are triples that are published. A cell that cannot be said as one triple (a list, a count) is marked as not put out: not every reader of
 * CSVW parts a list.
 */
export function writeMetadata({ path, title, description, subject, unique, type, columns }: Table, licence: string): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    url: path.replace(/^.*\//, ''),
    'dc:title': title,
    'dc:description': description,
    'dc:license': { '@id': licence },
    tableSchema: {
      aboutUrl: `{+${subject}}`,
      ...(unique && { primaryKey: subject }),
      columns: [...columns.map(describeColumn), { name: 'klasse', virtual: true, propertyUrl: rdf.type.value, valueUrl: type }],
    },
  };
  return `${JSON.stringify(metadata, null, 1)}\n`;
}

function describeColumn({ name, description, property, value, language, datatype, separator }: Column) {
  return {
    name,
    titles: name,
    'dc:description': description,
    ...(property === undefined ? { suppressOutput: true } : { propertyUrl: property }),
    ...(value !== undefined && { valueUrl: value }),
    ...(language !== undefined && { lang: language }),
    ...(datatype !== undefined && { datatype }),
    ...(separator !== undefined && { separator }),
  };
}

/** Whether a template `{+name}` (RFC 6570) gives an address back as it is: only characters of a URI, every percent sign part of an escape. */
export const survivesTemplate = (iri: string) => /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/.test(iri);
