import type { Paper } from '../types/paper.js';

/** What a recogniser may know beside the text before it; built once a paper. */
export interface Context {
  readonly paper: Paper;
  /** The date against which "jl." and "vorig jaar" are read (answered, else issued, else asked), `YYYY-MM-DD`. */
  readonly date: string | null;
}

/** The context of a paper. */
export function contextOf(paper: Paper): Context {
  const { dateAnswered, issued, dateAsked } = paper.masthead;
  return { paper, date: dateAnswered ?? issued ?? dateAsked ?? null };
}
