import type { Span } from '../../types/span.js';
import { isYear } from '../values/calendar.js';
import { nothing, type Token, tokenize } from './tokenize.js';

/** A set of words, written as one string. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Tokens from (inclusive) and to (exclusive). */
interface Tokens {
  readonly from: number;
  readonly to: number;
}

/** A place in the tokens from which a grammar reads; a rule that does not fit leaves it where it was. */
export class Reader {
  at = 0;

  constructor(readonly text: string, readonly tokens: readonly Token[] = tokenize(text)) {}

  /** The token at a place, or one that fits no rule. An index below nought is not asked of the list, which finds it slowly, and all others from then on. */
  token(at: number): Token {
    return at < 0 ? nothing : (this.tokens[at] ?? nothing);
  }

  /** The token `ahead` places on, or one that fits no rule. */
  peek(ahead = 0): Token {
    return this.token(this.at + ahead);
  }

  /** Whether a full stop at a place ends a sentence: no small letter or figure follows ("c.s. over", "d.d. 3 mei"). */
  endsSentence(at: number): boolean {
    if (this.tokens[at]?.text !== '.') return false;
    const next = this.tokens[at + 1];
    return !(next !== undefined && (next.glued || /^[\p{Ll}\d,(]/u.test(next.text)));
  }

  /** The last token read. */
  get last(): Token {
    return this.peek(-1);
  }

  /** Runs a rule; when it gives null (or false) the place is as before. */
  attempt<T>(rule: (reader: Reader) => T | null | false): T | null {
    const start = this.at;
    const value = rule(this);
    if (value !== null && value !== false) return value;
    this.at = start;
    return null;
  }

  /** What a rule reads from here; the place stays. */
  ahead<T>(rule: (reader: Reader) => T): T {
    const start = this.at;
    const value = rule(this);
    this.at = start;
    return value;
  }

  /** Where tokens stand in the text. */
  span({ from, to }: Tokens): Span {
    return { start: this.token(from).start, end: this.token(to - 1).end };
  }

  /** The words of tokens, as written. */
  textOf(tokens: Tokens): string {
    const { start, end } = this.span(tokens);
    return this.text.slice(start, end);
  }

  /** Reads the next token when it passes the test. */
  take(test: (token: Token) => boolean): Token | null {
    const token = this.peek();
    if (token === nothing || !test(token)) return null;
    this.at++;
    return token;
  }

  /** Reads the next token. */
  private step(token: Token): Token {
    this.at++;
    return token;
  }

  /** Reads one of these words, whatever its capitals. */
  word(set: ReadonlySet<string>): Token | null {
    const token = this.peek();
    return token.kind === 'word' && set.has(token.lower) ? this.step(token) : null;
  }

  /** Reads these words (or marks), one after the other, whatever their capitals. */
  phrase(first: string, ...others: readonly string[]): boolean {
    if (this.peek().lower !== first || !others.every((part, i) => this.peek(i + 1).lower === part)) return false;
    this.at += 1 + others.length;
    return true;
  }

  /** Reads one of these characters. */
  mark(characters: string): Token | null {
    const token = this.peek();
    return token.kind === 'mark' && characters.includes(token.text) ? this.step(token) : null;
  }

  /** Reads a bracket with at most so many tokens in it. */
  bracket(most: number): boolean {
    return this.attempt(() => {
      if (!this.mark('(')) return null;
      for (let count = 0; count < most && this.peek().text !== ')' && this.peek().kind !== 'break'; count++) this.at++;
      return this.mark(')');
    }) !== null;
  }

  /** Reads as many of these characters as stand there. */
  skip(characters: string): void {
    while (this.mark(characters));
  }

  /** Reads what a sticky pattern finds from the next token on, cut by `trim`; it must not begin or end within a word or number. */
  match(pattern: RegExp, trim: (found: string) => string = (found) => found): { readonly from: number; readonly text: string } | null {
    const from = this.at;
    pattern.lastIndex = this.peek().start;
    const found = this.peek() === nothing ? null : pattern.exec(this.text);
    const text = found ? trim(found[0]) : '';
    if (text === '') return null;
    const end = this.peek().start + text.length;
    while (this.at < this.tokens.length && this.peek().end <= end) this.at++;
    return { from, text };
  }

  /** Reads a run of figures of so many characters. */
  digits(least: number, most = least): string | null {
    const token = this.peek();
    return token.kind === 'digits' && token.text.length >= least && token.text.length <= most ? this.step(token).text : null;
  }

  /** Reads a year ("2016"). */
  year(): boolean {
    return this.take(({ text }) => isYear(text)) !== null;
  }
}

/** Most members of a list that a rule reads, so that no text can make it slow. */
export const longest = 60;
