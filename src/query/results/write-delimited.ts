import type * as RDF from '@rdfjs/types';
import type { RowsResult, TruthResult } from './query-result.js';
import { plainTerm, termText } from './term-text.js';

/**
 * SPARQL 1.1 CSV: values without their kind, as spreadsheets want them; an empty text is quoted and an absent value is not.
 * ASK, for which the recommendation has no CSV, is a column `boolean`.
 */
export async function* writeCsv(result: RowsResult | TruthResult): AsyncGenerator<string> {
  if (result.kind === 'truth') return yield `boolean\r\n${result.value}\r\n`;
  yield `${result.variables.map(csvCell).join(',')}\r\n`;
  for await (const row of result.rows) yield `${result.variables.map((name) => csvValue(row.get(name))).join(',')}\r\n`;
}

function csvValue(term: RDF.Term | undefined): string {
  if (!term) return '';
  const { termType, value } = plainTerm(term);
  return csvCell(termType === 'BlankNode' ? `_:${value}` : value);
}

const csvCell = (value: string) => (value === '' || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** SPARQL 1.1 TSV: values as in Turtle, so that nothing is lost. ASK as in `writeCsv`. */
export async function* writeTsv(result: RowsResult | TruthResult): AsyncGenerator<string> {
  if (result.kind === 'truth') return yield `?boolean\n${result.value}\n`;
  yield `${result.variables.map((name) => `?${name}`).join('\t')}\n`;
  for await (const row of result.rows) yield `${result.variables.map((name) => tsvValue(row.get(name))).join('\t')}\n`;
}

const tsvValue = (term: RDF.Term | undefined) => (term ? termText(term) : '');
