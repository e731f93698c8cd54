import type * as RDF from '@rdfjs/types';
import { parse as parseCsv } from 'csv-parse/sync';
import { DataFactory } from 'n3';

const { literal, namedNode, quad } = DataFactory;

interface Column {
  readonly name: string;
  readonly titles?: string;
  readonly virtual?: boolean;
  readonly suppressOutput?: boolean;
  readonly aboutUrl?: string;
  readonly propertyUrl?: string;
  readonly valueUrl?: string;
  readonly lang?: string;
  readonly datatype?: string;
  readonly separator?: string;
}
interface Metadata {
  readonly '@context': unknown;
  readonly url: string;
  readonly tableSchema: { readonly aboutUrl: string; readonly primaryKey?: string; readonly columns: readonly Column[] };
}
type Row = ReadonlyMap<string, string>;

/**
 * Minimal mode of "Generating RDF from Tabular Data on the Web" for what our metadata use: no nested tables, one URI template form with a
 * name, `lang`, `datatype`, `separator`, virtual columns. Anything else in the metadata, and a table unlike its metadata, throws.
 */
export function* csv2rdf(csv: string, json: string): Generator<RDF.Quad> {
  const metadata: Metadata = JSON.parse(json);
  const { aboutUrl, columns, primaryKey } = metadata.tableSchema;
  const real = columns.filter(({ virtual }) => !virtual);
  const [header, ...rows]: string[][] = parseCsv(csv, { relax_column_count: false });
  const titles = real.map(({ titles: title, name }) => title ?? name);
  if (JSON.stringify(header) !== JSON.stringify(titles)) throw new Error(`columns ${header} are not ${titles}`);
  const keys = new Set<string>();
  for (const cells of rows) {
    const row: Row = new Map(real.map(({ name }, at) => [name, cells[at] ?? '']));
    if (primaryKey !== undefined && keys.size === keys.add(row.get(primaryKey) ?? '').size) throw new Error(`key twice: ${row.get(primaryKey)}`);
    for (const column of columns) yield* readCell(column, row, aboutUrl);
  }
}

const known = new Set(['name', 'titles', 'virtual', 'suppressOutput', 'aboutUrl', 'propertyUrl', 'valueUrl', 'lang', 'datatype', 'separator', 'dc:description']);

function* readCell(column: Column, row: Row, aboutUrl: string): Generator<RDF.Quad> {
  for (const property of Object.keys(column)) if (!known.has(property)) throw new Error(`what is ${property}?`);
  const cell = row.get(column.name) ?? '';
  if (column.suppressOutput || (cell === '' && !column.virtual)) return;
  if (column.propertyUrl === undefined) throw new Error(`${column.name} would get a property of its own`);
  const subject = namedNode(expand(column.aboutUrl ?? aboutUrl, row));
  const property = namedNode(expand(column.propertyUrl, row));
  if (column.valueUrl !== undefined) {
    yield quad(subject, property, namedNode(expand(column.valueUrl, row)));
    return;
  }
  for (const value of column.separator === undefined ? [cell] : cell.split(column.separator)) {
    yield quad(subject, property, column.lang ? literal(value, column.lang) : literal(value, namedNode(`http://www.w3.org/2001/XMLSchema#${column.datatype ?? 'string'}`)));
  }
}

/** RFC 6570, level 2: `{name}` escapes all but unreserved characters, `{+name}` keeps reserved ones and escapes too. */
function expand(template: string, row: Row): string {
  return template.replace(/\{(\+?)([^}]*)\}/g, (_, plus: string, name: string) => {
    const value = row.get(name);
    if (value === undefined) throw new Error(`no column ${name}`);
    return plus ? encodeURI(value).replace(/%25([0-9A-Fa-f]{2})/g, '%$1').replace(/%5B/g, '[').replace(/%5D/g, ']') : encodeURIComponent(value).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  });
}
