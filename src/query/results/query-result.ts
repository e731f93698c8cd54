import type * as RDF from '@rdfjs/types';
import type { QueryFailure } from '../query-failure.js';

/** One solution: variable name without `?` → term; a variable without a value is absent. */
export type Row = ReadonlyMap<string, RDF.Term>;

/** What SELECT gives. Iterating `rows` throws `QueryInterrupted` when the time is up or a source fails half-way. */
export interface RowsResult {
  readonly kind: 'rows';
  /** In the order of the SELECT clause. */
  readonly variables: readonly string[];
  readonly rows: AsyncIterable<Row>;
}

/** What ASK gives. */
export interface TruthResult {
  readonly kind: 'truth';
  readonly value: boolean;
}

/** What CONSTRUCT and DESCRIBE give, each triple once; iterating throws as that of rows does. */
export interface GraphResult {
  readonly kind: 'graph';
  readonly quads: AsyncIterable<RDF.Quad>;
}

/** No result: why, as a value. */
export interface FailedResult {
  readonly kind: 'failure';
  readonly failure: QueryFailure;
}

export type QueryAnswer = RowsResult | TruthResult | GraphResult;
/** What a question gives, by its `kind`. */
export type QueryResult = QueryAnswer | FailedResult;
