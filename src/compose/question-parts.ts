import type { Span } from '../types/span.js';

const questionEnd = /\?[?!”"»’')\]]{0,20}(?=\s|$)/g;

/** The parts of a question's text, one a question mark's worth, together all of it; none when it asks at most once. */
export function questionParts(text: string): readonly Span[] {
  const ends = Array.from(text.matchAll(questionEnd), ({ index, 0: mark }) => index + mark.length);
  if (ends.length < 2) return [];
  return ends.map((end, i) => {
    const start = i === 0 ? 0 : firstSolid(text, ends[i - 1] ?? 0);
    return { start, end: i === ends.length - 1 ? text.length : end };
  });
}

function firstSolid(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}
