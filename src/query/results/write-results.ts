import type * as RDF from '@rdfjs/types';
import { interruption } from '../query-failure.js';
import type { Row, RowsResult, TruthResult } from './query-result.js';
import { plainTerm, statedDatatype } from './term-text.js';

/** SPARQL 1.1 Query Results JSON, a solution a line. */
export async function* writeJson(result: RowsResult | TruthResult): AsyncGenerator<string> {
  if (result.kind === 'truth') return yield `${JSON.stringify({ head: {}, boolean: result.value })}\n`;
  yield `{"head":{"vars":${JSON.stringify(result.variables)}},"results":{"bindings":[`;
  let separator = '\n';
  for await (const row of result.rows) {
    yield separator + JSON.stringify(Object.fromEntries([...row].map(([name, term]) => [name, jsonTerm(term)])));
    separator = ',\n';
  }
  yield '\n]}}\n';
}

const types = { NamedNode: 'uri', BlankNode: 'bnode', Literal: 'literal' } as const;

function jsonTerm(given: RDF.Term) {
  const term = plainTerm(given);
  const { value, termType } = term;
  if (term.termType !== 'Literal') return { type: types[termType], value };
  return { type: types[termType], value, 'xml:lang': term.language || undefined, datatype: statedDatatype(term) };
}

/** SPARQL Query Results XML. Throws `QueryInterrupted` on a character that XML can't hold. */
export async function* writeXml(result: RowsResult | TruthResult): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<sparql xmlns="http://www.w3.org/2005/sparql-results#">\n';
  if (result.kind === 'truth') return yield `<head/>\n<boolean>${result.value}</boolean>\n</sparql>\n`;
  yield `<head>${result.variables.map((name) => `<variable name="${xmlText(name)}"/>`).join('')}</head>\n<results>\n`;
  for await (const row of result.rows) yield `${xmlRow(row)}\n`;
  yield '</results>\n</sparql>\n';
}

const xmlRow = (row: Row) => `<result>${[...row].map(([name, term]) => `<binding name="${xmlText(name)}">${xmlTerm(term)}</binding>`).join('')}</result>`;

function xmlTerm(given: RDF.Term): string {
  const term = plainTerm(given);
  const text = xmlText(term.value);
  if (term.termType !== 'Literal') return `<${types[term.termType]}>${text}</${types[term.termType]}>`;
  const datatype = statedDatatype(term);
  const kind = term.language ? ` xml:lang="${xmlText(term.language)}"` : datatype ? ` datatype="${xmlText(datatype)}"` : '';
  return `<literal${kind}>${text}</literal>`;
}

// A bare carriage return would be read back as a line feed.
const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#xD;' };

/** What is no `Char` of XML 1.0. */
const noXml = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

function xmlText(text: string): string {
  const refused = noXml.exec(text)?.[0];
  if (refused !== undefined) throw interruption('query/format', `XML kent het teken U+${refused.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} niet`);
  return text.replace(/[&<>"\r]/g, (character) => references[character] ?? '');
}
