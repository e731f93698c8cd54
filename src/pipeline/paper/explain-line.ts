import type { MentionNode } from '../../types/inquiry.js';
import type { Segment } from '../../types/segment.js';
import type { Span } from '../../types/span.js';
import { placeIn } from './collect-problems.js';
import type { Conversion } from './convert-paper.js';
import { textSpans } from './text-spans.js';

/** What was recognised on a line of a paper. */
export interface Explanation {
  readonly page: number;
  readonly segments: readonly { readonly kind: Segment['kind']; readonly text: string; readonly labels: readonly string[] }[];
  /** Addresses of the questions, answers, notes and parts whose text is on it. */
  readonly texts: readonly string[];
  readonly mentions: readonly MentionNode[];
}

/** What is on a line (1-based), or null when the paper has no such line. */
export function explainLine({ source, segments, inquiry }: Conversion, line: number): Explanation | null {
  const at = source.lines[line - 1];
  if (!at) return null;
  return {
    page: placeIn(source, at).page,
    segments: segments
      .filter((segment) => overlap(segment, at))
      .map(({ start, end, kind, labels }) => ({ kind, labels: labels ?? [], text: source.text.slice(Math.max(start, at.start), Math.min(end, at.end)).trim() })),
    texts: textSpans(inquiry).filter(({ span }) => overlap(span, at)).map(({ iri }) => iri),
    mentions: inquiry.mentions.filter((mention) => overlap(mention.source, at)),
  };
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
