import type { PaperGraph } from '../../publish/across/paper-graph.js';
import type { Statement } from '../../publish/across/read-statements.js';
import { rdf } from '../../vocabulary/external.js';

/** By term of ours: the first statement that uses it, as class or as property. */
export type Examples = ReadonlyMap<string, Statement>;

/** Gathers an example of each term from the papers, in order of docref; reads only papers that use a term that none before them did. */
export function gatherExamples(): { readonly add: (terms: readonly string[], read: () => PaperGraph) => void; readonly finish: () => Examples } {
  const examples = new Map<string, Statement>();
  return {
    add(terms, read) {
      const wanted = new Set(terms.filter((term) => !examples.has(term)));
      if (wanted.size === 0) return;
      for (const statement of read().statements) {
        const term = statement.predicate === rdf.type.value ? statement.object.value : statement.predicate;
        if (wanted.has(term) && !examples.has(term)) examples.set(term, statement);
      }
    },
    finish: () => examples,
  };
}
