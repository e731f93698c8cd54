import type { Inquiry } from '../../types/inquiry.js';
import type { Span } from '../../types/span.js';
import { sourceSpan } from '../../types/view.js';

/** Where in the source each question, answer, note and part with text stands, from its first character to its last. */
export function textSpans({ questions, answers, notes, parts }: Inquiry): readonly { readonly iri: string; readonly span: Span }[] {
  return [...questions, ...answers, ...notes, ...parts]
    .filter(({ text }) => text !== '')
    .map(({ iri, text, view }) => ({ iri, span: sourceSpan(view, { start: 0, end: text.length }) }));
}
