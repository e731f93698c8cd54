/** What the page asks of the thread that holds the engine. */
export type Order =
  | { readonly order: 'load'; readonly wasm: string; readonly files: readonly { readonly address: string; readonly format: string }[] }
  | { readonly order: 'ask'; readonly query: string };

/** What the thread says back: how far it is, that all is loaded, an answer, or why there is none. */
export type Word =
  | { readonly is: 'busy'; readonly with: string }
  | { readonly is: 'loaded'; readonly quads: number }
  | { readonly is: 'answer'; readonly text: string; readonly milliseconds: number }
  | { readonly is: 'fault'; readonly message: string };

/** A value in a result, as SPARQL JSON has it. */
export interface Term {
  readonly type: string;
  readonly value: string;
  readonly 'xml:lang'?: string;
  readonly datatype?: string;
}

/** A result: rows, a truth, or a graph as N-Triples. */
export type Result =
  | { readonly kind: 'rows'; readonly variables: readonly string[]; readonly rows: readonly Readonly<Record<string, Term>>[] }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'graph'; readonly text: string };

/** Why a question got no answer; the place is 1-based. */
export interface Fault {
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}
