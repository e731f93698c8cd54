import { interruption } from '../query-failure.js';
import type { GraphResult, QueryAnswer, RowsResult, TruthResult } from './query-result.js';
import type { ResultFormat } from './result-formats.js';
import { writeCsv, writeTsv } from './write-delimited.js';
import { writeNTriples, writeTurtle } from './write-graph.js';
import { writeJson, writeXml } from './write-results.js';
import { type TableStyle, writeTable } from './write-table.js';

type Writers<T> = Partial<Record<ResultFormat, (result: T, style: TableStyle) => AsyncGenerator<string>>>;

const rowWriters: Writers<RowsResult | TruthResult> = { table: writeTable, csv: writeCsv, tsv: writeTsv, json: writeJson, xml: writeXml };
const graphWriters: Writers<GraphResult> = { ttl: writeTurtle, nt: writeNTriples };

/**
 * The result as text, in pieces. Without a format: a table, or Turtle for a graph. Throws `QueryInterrupted` when the format is not for this
 * kind of result, and while iterating when it can't say a value or the result itself throws.
 */
export function writeResult(result: QueryAnswer, format: ResultFormat | undefined, style: TableStyle): AsyncGenerator<string> {
  const written = result.kind === 'graph' ? graphWriters[format ?? 'ttl']?.(result, style) : rowWriters[format ?? 'table']?.(result, style);
  if (!written) throw interruption('query/format', `${result.kind === 'graph' ? 'een graaf' : 'rijen'} als ${format}`);
  return written;
}
