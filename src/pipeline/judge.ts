import type { Inquiry } from '../types/inquiry.js';
import type { Problem } from '../types/problem.js';
import type { Span } from '../types/span.js';
import { sourceSpan } from '../types/view.js';
import { type Finding, validate } from '../validate/validate.js';
import { collectProblems } from './collect-problems.js';
import type { Conversion } from './convert-paper.js';

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
    const spans = spansOf(inquiry);
    for (const { by, focusNode, messages, value } of results) {
      const detail = `${focusNode.value}: ${messages.nl}${value ? ` (${value.value})` : ''}`;
      report(by === 'shape' ? 'validate/shape' : 'validate/integrity', spans.get(focusNode.value) ?? null, detail);
    }
  }
  return { conforms, results, focusNodes, problems: list() };
}

/** Where in the source each named text and mention stands. */
function spansOf({ questions, answers, notes, parts, mentions }: Inquiry): ReadonlyMap<string, Span> {
  const texts = [...questions, ...answers, ...notes, ...parts].filter(({ text }) => text !== '');
  return new Map([
    ...texts.map(({ iri, text, view }): [string, Span] => [iri, sourceSpan(view, { start: 0, end: text.length })]),
    ...mentions.map(({ iri, source }): [string, Span] => [iri, source]),
  ]);
}
