/**
 * ```js
 * import { readFile } from 'node:fs/promises';
 * import { convert, publish, query, validate } from 'vraagbaak';
 *
 * // One paper, in memory.
 * const quads = [];
 * const name = 'examples/kst-99001-12.txt';
 * for await (const quad of convert(await readFile(name), { name }, console.error)) quads.push(quad);
 * const { conforms } = await validate(quads);
 *
 * // Many papers, to a folder, and a question to it.
 * const { documents } = await publish(['examples'], 'uit', { base: 'https://data.example.nl/' });
 * const answer = await query('SELECT ?q { ?q a vb:Question }', { data: ['uit'] });
 * if (answer.kind === 'rows') for await (const row of answer.rows) console.log(row.get('q').value);
 * ```
 *
 * Nothing is kept between calls. Quads are those of RDF/JS. Offsets in a `Problem` count UTF-16 units of the source as it was read.
 *
 * @packageDocumentation
 */
import type * as RDF from '@rdfjs/types';
import { type ConvertOptions, convertPaper } from './pipeline/paper/convert-paper.js';
import { type Problem, type ProblemCode, problems, type Severity } from './types/problem.js';

export type { GivenMetadata } from './model/complete-masthead.js';
export type { ConvertOptions } from './pipeline/paper/convert-paper.js';
export type { Counts } from './pipeline/paper/count-paper.js';
export type { DocumentRecord, InputWork, PublishOptions, PublishReport, Status } from './pipeline/edition.js';
export type { Timings } from './pipeline/paper/outcome.js';
export { publishPapers as publish } from './pipeline/publish-papers.js';
export type { QueryFailure } from './query/query-failure.js';
export type { FailedResult, GraphResult, QueryResult, Row, RowsResult, TruthResult } from './query/results/query-result.js';
export { type QueryOptions, runQuery as query } from './query/run-query.js';
export type { Correction, MastheadField, Place } from './types/correction.js';
export type { EntityType } from './types/mention.js';
export type { OwnEntity } from './types/named-row.js';
export type { Problem, ProblemCode, Severity } from './types/problem.js';
export type { Format } from './types/source.js';
export type { Span } from './types/span.js';
export type { Finding, Messages } from './validate/finding.js';
export { type Validation, validate } from './validate/validate.js';

/** Every code with its severity, message (`{}`: the detail) and remedy. A code is `stage/what-is-wrong`. */
export const problemTable: Readonly<Record<ProblemCode, { readonly severity: Severity; readonly message: string; readonly remedy: string }>> = problems;

/**
 * The quads of one paper (default graph, no blank nodes), from its bytes in any known form. What is wrong with the paper goes to
 * `report`, with place and remedy; an input that is no paper gives no quads and an error there. Throws only on wrong use.
 */
export async function* convert(bytes: Uint8Array, options: ConvertOptions, report: (problem: Problem) => void): AsyncIterable<RDF.Quad> {
  const { conversion, problems } = await convertPaper(bytes, options);
  for (const problem of problems) report(problem);
  if (conversion) yield* conversion.quads;
}
