import type { OwnEntity } from '../types/own-entity.js';
import type { Paper } from '../types/paper.js';

/** What a recogniser may know beside the text before it; built once a paper for questions and once for the rest. */
export interface Context {
  readonly paper: Paper;
  /** The date against which "jl." and "vorig jaar" are read, `YYYY-MM-DD`; null when the paper tells none. */
  readonly date: string | null;
  /** The operator's own table of names. */
  readonly table?: readonly OwnEntity[];
}
