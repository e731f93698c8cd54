import type * as RDF from '@rdfjs/types';
import { type ConvertOptions, convertPaper } from './pipeline/convert-paper.js';
import type { Problem } from './types/problem.js';

export type { GivenMetadata } from './model/complete-masthead.js';
export type { ConvertOptions } from './pipeline/convert-paper.js';
export type { DocumentRecord, InputWork, PublishOptions, PublishReport } from './pipeline/edition.js';
export { publishPapers as publish } from './pipeline/publish-papers.js';
export type { OwnEntity } from './types/own-entity.js';
export { runQuery as query } from './query/run-query.js';
export { problems as problemTable, type Problem, type ProblemCode, type Severity } from './types/problem.js';
export { validate } from './validate/validate.js';

/**
 * The quads of one paper (default graph, no blank nodes), from its bytes in any known form. What is wrong with the paper goes to
 * `report`, with place and remedy; an input that is no paper gives no quads and an error there. Throws only on wrong use.
 */
export async function* convert(bytes: Uint8Array, options: ConvertOptions, report: (problem: Problem) => void): AsyncIterable<RDF.Quad> {
  const { conversion, problems } = await convertPaper(bytes, options);
  for (const problem of problems) report(problem);
  if (conversion) yield* conversion.quads;
}
