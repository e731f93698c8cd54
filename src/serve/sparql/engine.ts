import type { QueryFailure } from '../../query/query-failure.js';
import type { Question } from './question.js';

/** Forms in which an engine gives an answer: rows or a truth as SPARQL JSON, a graph as N-Triples. */
export interface EngineAnswer {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What answers questions. */
export interface Engine {
  /** Never throws for what is wrong with the question, or when it takes too long: that is a failure. */
  readonly ask: (question: Question) => Promise<EngineAnswer | QueryFailure>;
  /** In a word, for `/health`; whoever asks for it also makes it look whether there are newer data. */
  readonly state: () => string;
  /** Whether it answers questions by now. */
  readonly isReady: () => boolean;
  readonly stop: () => Promise<void>;
}
