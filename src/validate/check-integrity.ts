import { DataFactory } from 'n3';
import { prefixes } from '../vocabulary/external.js';
import type { Finding } from './finding.js';
import type { GraphIndex } from './graph-index.js';
import { integrityRules } from './integrity-rules.js';

/** Every breach of a rule that SHACL Core can't say, for the graph of one paper or the union of several. */
export function checkIntegrity(graph: GraphIndex): readonly Finding[] {
  return Object.entries(integrityRules).flatMap(([id, { find, nl, en }]) =>
    [...find(graph)].map(({ node, value }): Finding => ({
      by: 'integrity', source: `${prefixes.vbs}${id}`, focusNode: DataFactory.namedNode(node), path: null, value: value ?? null, constraint: `${prefixes.vbs}${id}`, messages: { nl, en },
    })),
  );
}
