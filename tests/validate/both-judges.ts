import type * as RDF from '@rdfjs/types';
import { Store } from 'n3';
import { indexGraph } from '../../src/validate/graph-index.js';
import { createShapesJudge } from '../../src/validate/judge-shapes.js';
import { createQuickJudge } from '../../src/validate/quick/quick-judge.js';

/** Both verdicts in one form: the quick judge's, and that of rdf-validate-shacl. */
export function createBoth(shapes: readonly RDF.Quad[]) {
  const quick = createQuickJudge(shapes);
  const engine = createShapesJudge(shapes);
  return {
    quick: (graph: readonly RDF.Quad[]) => {
      const verdict = quick(indexGraph(graph));
      return verdict && { conforms: verdict.conforms, focusNodes: [...verdict.focusNodes] };
    },
    engine: async (graph: readonly RDF.Quad[]) => {
      const { findings, focusNodes } = await engine(new Store([...graph]));
      return { conforms: findings.length === 0, focusNodes: [...focusNodes] };
    },
  };
}
