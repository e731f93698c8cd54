import { Spellings } from '../../tables/spellings.js';
import type { Span } from '../../types/span.js';
import { numberWord } from '../values/number-word.js';
import { wordEnd } from '../word-end.js';

/** How a token is written: `capital` = first letter only ("Kamer"), `mixed` = a capital after the first letter, or letters with figures ("NAVO", "JenV", "F16"). */
export type Shape = 'lower' | 'capital' | 'mixed' | 'number' | 'mark';

/** A word, a number or a single mark; offsets count UTF-16 units of the text. */
export interface Token extends Span {
  /** As written, with straight apostrophes. */
  readonly text: string;
  readonly lower: string;
  readonly shape: Shape;
  /** The value of a number written as a word ("twaalf"), else null. */
  readonly numeral: number | null;
  /** True where a capital says nothing: at the start of a sentence, a list item or a quotation. */
  readonly first: boolean;
  /** True when it follows the token before it without white space. */
  readonly glued: boolean;
}

/** Where a word is to be cut in two: the length of the first part, or of the whole when it is one word. */
export type Cut = (word: string) => number;

const piece = /['’](?=s-)s|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}]+)*|\p{N}+(?:[.,]\p{N}+)*(?:\p{L}[\p{L}\p{N}]*)?|\S/uy;
const opening: ReadonlySet<string> = new Set(['«', '“', '"', '‘', "'", '„']);
const transparent: ReadonlySet<string> = new Set([...opening, '(', ')', '»', '”', '-', ',']);
const ends: ReadonlySet<string> = new Set(['.', '?', '!', ':', '–', '—', '•', ...opening]);
/** Words whose full stop does not end a sentence. */
const shortened: ReadonlySet<string> = new Set(['nr', 'nrs', 'jl', 'dr', 'mr', 'mw', 'dhr', 'drs', 'ir', 'ing', 'prof', 'art', 'blz', 'p', 'pag', 'd', 'o', 'a', 'c', 's', 'm', 'n', 'e', 'i', 'resp', 'ca', 'incl', 'excl', 'mln', 'mld', 'cf', 'jo', 'bijv', 'vgl', 'st', 'gen', 'etc', 'enz', 'evt', 'max', 'min']);

/** Makes what gives the tokens of a text, in order; `cut` parts words whose space was lost. */
export function createTokenise(cut: Cut): (text: string) => readonly Token[] {
  const forms = new Spellings((word): readonly Form[] => {
    const length = word.length < 4 ? word.length : cut(word);
    return length < word.length ? [formOf(word.slice(0, length)), formOf(word.slice(length))] : [formOf(word)];
  });
  return (text) => {
    const tokens: Token[] = [];
    let first = true;
    let last = 0;
    for (let start = 0; start < text.length; ) {
      const end = wordEnd(text, start, piece);
      if (end === start) start++;
      else {
        first ||= start > last && text.slice(last, start).includes('\n');
        let glued = start === last && start > 0;
        for (const form of forms.at(text, start, end)) {
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

/** The words and marks of a name as tokens write them. */
export function wordsIn(name: string): readonly string[] {
  const words: string[] = [];
  for (let start = 0; start < name.length; ) {
    const end = wordEnd(name, start, piece);
    if (end > start) words.push(name.slice(start, end).replaceAll('’', "'"));
    start = Math.max(end, start + 1);
  }
  return words;
}

/** Adds a token and tells whether the next one is the first of a sentence. */
function push(tokens: Token[], { text, lower, shape, numeral, opens, passes }: Form, start: number, first: boolean, glued: boolean): boolean {
  const before = tokens[tokens.length - 1];
  tokens.push({ start, end: start + text.length, text, lower, shape, numeral, first: first && shape !== 'mark', glued });
  if (shape !== 'mark') return false;
  if (text === '.' && before) return !(shortened.has(before.lower) || (before.text.length === 1 && before.shape === 'capital'));
  return opens || (first && passes);
}

/** What a word is wherever it stands. */
interface Form extends Pick<Token, 'text' | 'lower' | 'shape' | 'numeral'> {
  /** Whether the word after this mark is the first of a sentence. */
  readonly opens: boolean;
  /** Whether the word after this mark is the first when the mark itself would be. */
  readonly passes: boolean;
}

function formOf(word: string): Form {
  const text = word.includes('’') ? word.replaceAll('’', "'") : word;
  const shape = shapeOf(text);
  const lower = shape === 'lower' || shape === 'mark' || shape === 'number' ? text : text.toLowerCase();
  return { text, lower, shape, numeral: shape === 'lower' || shape === 'capital' ? numberWord(lower) : null, opens: ends.has(word), passes: word === '’' || transparent.has(word) };
}

function shapeOf(word: string): Shape {
  if (/^[a-zéëïöü]+$/.test(word)) return 'lower';
  if (/^\p{N}/u.test(word)) return /\p{L}/u.test(word) ? 'mixed' : 'number';
  if (!/^[\p{L}']/u.test(word) || word === "'") return 'mark';
  const letters = word.replace(/'\p{L}+$/u, '');
  if (/^.[^\p{Lu}]*\p{Lu}|^\p{Lu}\p{N}/u.test(letters)) return 'mixed';
  return /^\p{Lu}/u.test(word) ? 'capital' : 'lower';
}
