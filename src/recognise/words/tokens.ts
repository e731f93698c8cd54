import { Spellings } from '../../tables/spellings.js';
import { wordClass } from '../../tables/word-classes.js';
import type { Span } from '../../types/span.js';
import type { ItemType } from '../entities/item-type.js';
import { wordEnd } from './word-end.js';
import { type Form, formOf, type Shape } from './form.js';
import { piece } from './piece.js';

/** A word, a number or a single mark; offsets count UTF-16 units of the text. */
export class Token implements Span {
  readonly end: number;

  constructor(
    readonly form: Form,
    readonly start: number,
    /** True where a capital says nothing: at the start of a sentence, a list item or a quotation. */
    readonly first: boolean,
    /** True when it follows the token before it without white space. */
    readonly glued: boolean,
  ) {
    this.end = start + form.text.length;
  }

  get text(): string {
    return this.form.text;
  }

  get lower(): string {
    return this.form.lower;
  }

  get shape(): Shape {
    return this.form.shape;
  }

  get numeral(): number | null {
    return this.form.numeral;
  }
}

/** The word or mark at a token as written; the empty string where there is none. A list asked for what stands before its first is slow from then on. */
export function textAt(tokens: readonly Token[], at: number): string {
  return at < 0 ? '' : (tokens[at]?.text ?? '');
}

/** The same in small letters. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return at < 0 ? '' : (tokens[at]?.lower ?? '');
}

/** What the word at a token says of a name with it in, or null. */
export function headAt(tokens: readonly Token[], at: number): ItemType | null {
  return at < 0 ? null : (tokens[at]?.form.head ?? null);
}

/** Where a word is to be cut in two: the length of the first part, or of the whole when it is one word. */
export type Cut = (word: string) => number;

/** Words whose full stop does not end a sentence. */
const shortened = wordClass('verkort');
const functionWords = wordClass('functiewoord');

/** Makes what gives the tokens of a text, in order; `cut` parts words whose space was lost. */
export function createTokenise(cut: Cut): (text: string) => readonly Token[] {
  const forms = new Spellings((word): Form => {
    const length = cut(word);
    return length < word.length ? formOf(word.slice(0, length), restOf(word, length)) : formOf(word);
  });
  return (text) => {
    const tokens: Token[] = [];
    let first = true;
    let last = 0;
    for (let start = 0; start < text.length; ) {
      const end = wordEnd(text, start, piece);
      if (end === start) {
        first ||= text.startsWith('\n', start);
        start++;
      } else {
        let glued = start === last && start > 0;
        for (let form: Form | null = forms.at(text, start, end); form; form = form.rest) {
          first = push(tokens, form, start, first, glued);
          start += form.text.length;
          glued = false;
        }
        last = end;
      }
    }
    return tokens;
  };
}

/** What a word is from where it was cut on: figures behind a noun or a year are the call to a note, which counts nothing; behind a small word they only lost their space ("sinds1 januari"). */
function restOf(word: string, length: number): Form {
  const rest = formOf(word.slice(length));
  const isCall = /^\.?\d/.test(rest.text) && !functionWords.has(word.slice(0, length).toLowerCase());
  return isCall ? { ...rest, shape: 'mark', opens: rest.text.startsWith('.'), passes: true } : rest;
}

/** Adds a token and tells whether the next one is the first of a sentence; the call to a note stands between the two ("veer.1 Bij"). */
function push(tokens: Token[], form: Form, start: number, first: boolean, glued: boolean): boolean {
  tokens.push(new Token(form, start, first && form.shape !== 'mark', glued));
  const before = form.text === '.' && tokens.length > 1 ? tokens[tokens.length - 2] : undefined;
  if (before) return !(shortened.has(before.lower) || (before.text.length === 1 && before.shape === 'capital'));
  return form.opens || (first && (form.passes || (glued && /^\d{1,2}$/.test(form.text))));
}
