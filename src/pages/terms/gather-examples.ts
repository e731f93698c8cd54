import type { Fold } from '../../publish/across/fold-papers.js';
import type { Statement } from '../../publish/across/read-statements.js';
import { rdf } from '../../vocabulary/external.js';
import { vb } from '../../vocabulary/terms.js';

/** By term of ours: the first statement that uses it, as class or as property. */
export type Examples = ReadonlyMap<string, Statement>;

const namespace = vb.Question.value.slice(0, -'Question'.length);

/** Gathers an example of each term from the papers, in order of docref. */
export function gatherExamples(): Fold<Examples> {
  const examples = new Map<string, Statement>();
  return {
    add({ statements }) {
      for (const statement of statements) {
        const term = statement.predicate === rdf.type.value ? statement.object.value : statement.predicate;
        if (term.startsWith(namespace) && !examples.has(term)) examples.set(term, statement);
      }
    },
    finish: () => examples,
  };
}
