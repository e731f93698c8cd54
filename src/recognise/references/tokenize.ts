import type { Span } from '../../types/span.js';
import { remember } from '../remember.js';

/** A run of letters, a run of figures, any other single character, or the break between two paragraphs. Offsets count UTF-16 units of the text. */
export interface Token extends Span {
  readonly kind: 'word' | 'digits' | 'mark' | 'break';
  readonly text: string;
  readonly lower: string;
  /** True when no white space stands before it. */
  readonly glued: boolean;
}

const shape = /\n\s*\n|[\p{L}\p{M}]+|\d+|\S/gu;

/** The tokens of a text, in order; white space within a paragraph is no token. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const word of text.match(shape) ?? []) {
    const start = text.indexOf(word, end);
    const { kind, text: own, lower } = formOf(word);
    tokens.push({ kind, text: own, lower, start, end: start + word.length, glued: start === end });
    end = start + word.length;
  }
  return tokens;
}

const formOf = remember((text): Pick<Token, 'kind' | 'text' | 'lower'> => {
  if (/^[\p{L}\p{M}]/u.test(text)) return { kind: 'word', text, lower: text.toLowerCase() };
  return { kind: /^\d/.test(text) ? 'digits' : text.startsWith('\n') ? 'break' : 'mark', text, lower: text };
});
