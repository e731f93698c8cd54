import { messageFor, type ProblemCode, problems } from '../types/problem.js';

/** Codes of what can go wrong with a question. */
export type QueryCode = Extract<ProblemCode, `query/${string}`>;

/** A place in the text of a question; both 1-based, columns in UTF-16 units. */
export interface QueryPlace {
  readonly line: number;
  readonly column: number;
}

/** Why a question got no (whole) answer. */
export interface QueryFailure {
  readonly code: QueryCode;
  /** In Dutch, complete. */
  readonly message: string;
  readonly remedy: string;
  /** Of wrong SPARQL: where. */
  readonly place?: QueryPlace;
  /** Of wrong SPARQL: what could stand there, in Dutch. */
  readonly expected?: readonly string[];
}

/** Carries a failure out of the iteration of a result. */
export class QueryInterrupted extends Error {
  constructor(readonly failure: QueryFailure) {
    super(failure.message);
  }
}

/** The failure with this code, its message filled in with the detail. */
export function createFailure(code: QueryCode, detail: string, more: Pick<QueryFailure, 'place' | 'expected'> = {}): QueryFailure {
  return { code, message: messageFor(code, detail), remedy: problems[code].remedy, ...more };
}

/** `createFailure` as something to throw. */
export const interruption = (code: QueryCode, detail: string): QueryInterrupted => new QueryInterrupted(createFailure(code, detail));

/** The words of a thrown thing, with those of its cause. */
export function messageOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  return thrown.cause instanceof Error && thrown.cause.message !== '' ? `${thrown.message}: ${thrown.cause.message}` : thrown.message;
}
