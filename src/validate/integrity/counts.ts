import type * as RDF from '@rdfjs/types';
import { itsrdf, prov } from '../../vocabulary/external.js';
import { vb, vbc } from '../../vocabulary/terms.js';
import type { GraphIndex } from '../graph-index.js';
import type { Breach } from './breach.js';

type IsCounted = (graph: GraphIndex, thing: string) => boolean;

const counts: readonly (readonly [RDF.NamedNode, IsCounted])[] = [
  [vb.unresolvedReferenceCount, (graph, thing) => graph.values(thing, vb.resolution).includes(vbc.onopgelost.value)],
  [vb.unidentifiedMentionCount, (graph, thing) => graph.isA(thing, vb.EntityMention) && graph.objects(thing, itsrdf.taIdentRef).length === 0],
];

/** Papers whose count of what is left open is not that of the mentions of the same run. */
export function* countsUnlikeMentions(graph: GraphIndex): Iterable<Breach> {
  for (const node of graph.instances(vb.QuestionDocument)) {
    const made = [...new Set(graph.values(node, prov.wasGeneratedBy).flatMap((run) => graph.subjects(prov.wasGeneratedBy, run)))];
    for (const [property, isCounted] of counts) {
      const right = String(made.filter((thing) => isCounted(graph, thing)).length);
      for (const value of graph.objects(node, property)) if (value.value !== right) yield { node, value };
    }
  }
}
