import type * as RDF from '@rdfjs/types';
import { Store } from 'n3';
import { byCodeUnit } from '../order.js';
import { checkIntegrity } from './check-integrity.js';
import type { Finding } from './finding.js';
import { indexGraph } from './graph-index.js';
import { createShapesJudge, readShapes } from './judge-shapes.js';
import { createQuickJudge } from './quick/quick-judge.js';
import { reportOf } from './report.js';

/** The verdict on a graph. */
export interface Validation {
  readonly conforms: boolean;
  /** In order of focus node, then of source. */
  readonly results: readonly Finding[];
  /** IRI of a shape → number of nodes it looked at; a shape that looked at nothing says nothing. */
  readonly focusNodes: ReadonlyMap<string, number>;
  /** The SHACL report as a graph. */
  readonly report: readonly RDF.Quad[];
}

export type Validate = (quads: Iterable<RDF.Quad>) => Promise<Validation>;

/**
 * Prepares judging many graphs: by the given shapes alone, or by the shipped ones and the integrity rules. Whether a graph conforms to
 * the shipped shapes a quick judge says; what is wrong with one that does not, and all about other shapes, the SHACL engine. Rejects when the shapes are no SHACL Core.
 */
export function createValidate(shapes?: readonly RDF.Quad[]): Validate {
  const all = shapes ?? readShapes();
  const judgeShapes = createShapesJudge(all);
  const judgeQuickly = shapes ? null : createQuickJudge(all);
  return async (quads) => {
    const graph = indexGraph(quads);
    const quick = judgeQuickly?.(graph);
    const { findings, focusNodes } = quick?.conforms ? { findings: [], ...quick } : await judgeShapes(new Store([...graph.quads]));
    const results = [...findings, ...(shapes ? [] : checkIntegrity(graph))].sort(byPlace).filter((finding, i, all) => i === 0 || byPlace(finding, all[i - 1] ?? finding) !== 0);
    return { conforms: results.length === 0, results, focusNodes, report: reportOf(results) };
  };
}

let shipped: Validate | undefined;

/** Judges a graph by the shipped shapes and the integrity rules, or by the given shapes alone. */
export function validate(quads: Iterable<RDF.Quad>, shapes?: readonly RDF.Quad[]): Promise<Validation> {
  if (shapes) return createValidate(shapes)(quads);
  shipped ??= createValidate();
  return shipped(quads);
}

/** The verdict on some graphs together: each was judged by itself. */
export function joinVerdicts(verdicts: readonly Validation[]): Validation {
  const results = verdicts.flatMap((verdict) => verdict.results);
  const focusNodes = new Map<string, number>();
  for (const verdict of verdicts) for (const [shape, count] of verdict.focusNodes) focusNodes.set(shape, (focusNodes.get(shape) ?? 0) + count);
  return { conforms: results.length === 0, results, focusNodes, report: reportOf(results) };
}

function byPlace(a: Finding, b: Finding): number {
  return byCodeUnit(a.focusNode.value, b.focusNode.value) || byCodeUnit(a.source, b.source) || byCodeUnit(a.constraint, b.constraint) || byCodeUnit(a.value?.value ?? '', b.value?.value ?? '');
}
