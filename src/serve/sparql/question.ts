/** A question that may be asked of an engine: checked, and with a limit to its rows. */
export interface Question {
  readonly kind: 'rows' | 'truth' | 'graph';
  /** SPARQL with the prefixes it uses. */
  readonly text: string;
  /** Whether the question is about named graphs (GRAPH, FROM, FROM NAMED). */
  readonly usesGraphs: boolean;
  /** Of the protocol: they go before what the question names. Null when none was given. */
  readonly defaultGraphs: readonly string[] | null;
  readonly namedGraphs: readonly string[] | null;
}

/** What one answer may cost. */
export interface Limits {
  readonly seconds: number;
  readonly rows: number;
}
