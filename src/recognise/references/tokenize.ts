import { Spellings } from '../../tables/spellings.js';
import type { Span } from '../../types/span.js';
import { wordEnd } from '../word-end.js';

/** A run of letters, a run of figures, any other single character, or the break between two paragraphs. Offsets count UTF-16 units of the text. */
export interface Token extends Span {
  readonly kind: 'word' | 'digits' | 'mark' | 'break';
  readonly text: string;
  readonly lower: string;
  /** True when no white space stands before it. */
  readonly glued: boolean;
}

const shape = /\n\s*\n|[\p{L}\p{M}]+|\d+|\S/uy;

/** The tokens of a text, in order; white space within a paragraph is no token. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (let start = 0; start < text.length; ) {
    const end = wordEnd(text, start, shape);
    if (end === start) start++;
    else {
      const { kind, text: own, lower } = forms.at(text, start, end);
      tokens.push({ kind, text: own, lower, start, end, glued: start === last });
      start = end;
      last = end;
    }
  }
  return tokens;
}

const forms = new Spellings((text): Pick<Token, 'kind' | 'text' | 'lower'> => {
  if (/^[\p{L}\p{M}]/u.test(text)) return { kind: 'word', text, lower: text.toLowerCase() };
  return { kind: /^\d/.test(text) ? 'digits' : text.startsWith('\n') ? 'break' : 'mark', text, lower: text };
});
