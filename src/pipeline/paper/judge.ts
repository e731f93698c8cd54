import type { Problem } from '../../types/problem.js';
import type { Finding } from '../../validate/finding.js';
import { validate } from '../../validate/validate.js';
import { collectProblems } from './collect-problems.js';
import type { Conversion } from './convert-paper.js';
import { textSpans } from './text-spans.js';

/** What the shapes and the integrity rules say of a paper's graph; an offence is placed in the source. */
export interface Verdict {
  readonly conforms: boolean;
  readonly results: readonly Finding[];
  readonly focusNodes: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** Judges a converted paper. */
export async function judge({ source, inquiry, quads }: Conversion, name: string): Promise<Verdict> {
  const { conforms, results, focusNodes } = await validate(quads);
  const { report, place, list } = collectProblems(name);
  place(source);
  if (results.length > 0) {
    const spans = new Map([...textSpans(inquiry).map(({ iri, span }) => [iri, span] as const), ...inquiry.mentions.map(({ iri, source: words }) => [iri, words] as const)]);
    for (const { by, focusNode, messages, value } of results) {
      const detail = `${focusNode.value}: ${messages.nl}${value ? ` (${value.value})` : ''}`;
      report(by === 'shape' ? 'validate/shape' : 'validate/integrity', spans.get(focusNode.value) ?? null, detail);
    }
  }
  return { conforms, results, focusNodes, problems: list() };
}
