import { Spellings } from '../../tables/spellings.js';
import type { Span } from '../../types/span.js';
import { wordEnd } from '../words/word-end.js';
import { type DocumentNoun, documentNoun } from './described/document-nouns.js';

/** What a word, number or mark is wherever it stands. */
export interface Form {
  readonly kind: 'word' | 'digits' | 'mark' | 'break';
  readonly text: string;
  readonly lower: string;
  /** True of a word that begins with a capital. */
  readonly isCapital: boolean;
  /** The kind of paper that a word names. */
  readonly noun: DocumentNoun | null;
  /** The rules of the grammar that it may begin, as bits; the grammar works them out when it first meets the word. */
  rules: number | null;
}

/** A run of letters, a run of figures, any other single character, or the break between two paragraphs. Offsets count UTF-16 units of the text. */
export class Token implements Span {
  constructor(
    readonly form: Form,
    readonly start: number,
    readonly end: number,
    /** True when no white space stands before it. */
    readonly glued: boolean,
  ) {}

  get kind(): Form['kind'] {
    return this.form.kind;
  }

  get text(): string {
    return this.form.text;
  }

  get lower(): string {
    return this.form.lower;
  }
}

const shape = /\n\s*\n|[\p{L}\p{M}]+|\d+|\S/uy;

/** The words, numbers and marks of a name as tokens would have them; those of tables are not kept among those of papers. */
export const wordsOf = (name: string): readonly string[] => name.match(/[\p{L}\p{M}]+|\d+|\S/gu) ?? [];

/** The tokens of a text, in order; white space within a paragraph is no token. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (let start = 0; start < text.length; ) {
    const end = wordEnd(text, start, shape);
    if (end === start) start++;
    else {
      tokens.push(new Token(forms.at(text, start, end), start, end, start === last));
      start = end;
      last = end;
    }
  }
  return tokens;
}

const forms = new Spellings((text): Form => {
  if (/^[\p{L}\p{M}]/u.test(text)) return { kind: 'word', text, lower: text.toLowerCase(), isCapital: /^\p{Lu}/u.test(text), noun: documentNoun(text), rules: null };
  return { kind: /^\d/.test(text) ? 'digits' : text.startsWith('\n') ? 'break' : 'mark', text, lower: text, isCapital: false, noun: null, rules: null };
});

/** What stands past the end of a text: it fits no rule. */
export const nothing = new Token({ kind: 'break', text: '', lower: '', isCapital: false, noun: null, rules: 0 }, 0, 0, false);
