import type { Span } from '../../types/span.js';

/** A run of letters, a run of figures, any other single character, or the break between two paragraphs. Offsets count UTF-16 units of the text. */
export interface Token extends Span {
  readonly kind: 'word' | 'digits' | 'mark' | 'break';
  readonly text: string;
  readonly lower: string;
  /** True when no white space stands before it. */
  readonly glued: boolean;
}

const shape = /(\n\s*\n)|([\p{L}\p{M}]+)|(\d+)|\S/gu;

/** The tokens of a text, in order; white space within a paragraph is no token. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const found of text.matchAll(shape)) {
    const [all, gap, word, digits] = found;
    const kind = gap ? 'break' : word ? 'word' : digits ? 'digits' : 'mark';
    tokens.push({ kind, text: all, lower: kind === 'word' ? all.toLowerCase() : all, start: found.index, end: found.index + all.length, glued: found.index === end });
    end = found.index + all.length;
  }
  return tokens;
}
