/** A question that may be asked of an engine: checked. */
export interface Question {
  readonly kind: 'rows' | 'truth' | 'graph';
  /** SPARQL with the prefixes it uses. */
  readonly text: string;
  /** The same with a limit to its rows, of which one more is asked for than may be given. */
  readonly limited: string;
  /** Gives a row when more solutions than may be given would go into a graph, which does not show it itself; null where that cannot be. */
  readonly surplus: string | null;
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
