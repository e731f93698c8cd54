import { prefixes, rdf } from '../../vocabulary/external.js';
import { linkTargets } from '../catalogue/outside.js';
import { countOwn, type Tally } from './count-triples.js';
import type { PaperGraph } from './paper-graph.js';
import { type PaperSummary, summarise } from './summarise.js';

/** What lists, figures and catalogues need of a paper; follows from its triples alone and is plain data, so that it can be kept beside them. */
export interface Card {
  readonly summary: PaperSummary;
  readonly figures: Tally;
  /** IRIs of the terms of ours that it uses, sorted. */
  readonly terms: readonly string[];
}

/** Makes the card of a paper. */
export function makeCard(paper: PaperGraph): Card {
  const terms = paper.statements.map(({ predicate, object }) => (predicate === rdf.type.value ? object.value : predicate)).filter((term) => term.startsWith(prefixes.vb));
  return { summary: summarise(paper), figures: countOwn(paper, linkTargets), terms: [...new Set(terms)].sort() };
}
