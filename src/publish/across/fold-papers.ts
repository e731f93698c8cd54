import type { Publication } from '../publication.js';
import { type PaperGraph, readPaperGraph } from './paper-graph.js';

/** Something that is made from all papers together: told each paper once, in order of docref, then asked for the result. */
export interface Fold<Result> {
  readonly add: (paper: PaperGraph) => void;
  readonly finish: () => Result;
}

/** The docrefs of all papers that stand in a publication by now, fresh and kept alike, sorted by code unit. */
export function listPapers(publication: Publication): readonly string[] {
  return publication.paths().flatMap((path) => /^doc\/([^/]+)\.nt$/.exec(path)?.[1] ?? []).sort();
}

/** Reads the published triples of each paper once, one paper at a time, for all folds together. What joins papers follows from these alone. */
export function foldPapers(publication: Publication, folds: readonly Fold<unknown>[]): void {
  for (const docref of listPapers(publication)) {
    const paper = readPaperGraph(docref, publication.read(`doc/${docref}.nt`));
    for (const fold of folds) fold.add(paper);
  }
}
