import { givenNames } from '../../tables/persons.js';
import { numberWord } from '../values/number-word.js';
import type { ItemType } from '../entities/item-type.js';
import { typeByHead, typeByStart, typeByTail } from '../entities/tables/name-heads.js';
import { type Known, knownNames } from '../entities/tables/known-tables.js';
import type { Beginning } from '../entities/tables/name-index.js';
import { type Roles, rolesOf } from '../entities/grammar/name-rules.js';

/** How a token is written: `capital` = first letter only ("Kamer"), `mixed` = a capital after the first letter, or letters with figures ("NAVO", "JenV", "F16"). */
export type Shape = 'lower' | 'capital' | 'mixed' | 'number' | 'mark';

/** What a word, number or mark is wherever it stands. */
export interface Form extends Roles {
  /** As written, with straight apostrophes. */
  readonly text: string;
  readonly lower: string;
  readonly shape: Shape;
  /** The value of a number written as a word ("twaalf"), else null. */
  readonly numeral: number | null;
  /** Whether the word after this mark is the first of a sentence. */
  readonly opens: boolean;
  /** Whether the word after this mark is the first when the mark itself would be. */
  readonly passes: boolean;
  /** The names of the tables that begin with it, or null; those in any capitals too where it is no word of small letters that begins none of the others. */
  readonly names: Names | null;
  /** What it says of a name with it in, of one that ends in it where it has a capital, and of a title that begins with it; or null. */
  readonly head: ItemType | null;
  readonly tail: ItemType | null;
  readonly title: ItemType | null;
  /** Whether it is written with a capital (not as "eBay"). */
  readonly isCapital: boolean;
  /** Whether it is a first name. */
  readonly isGiven: boolean;
  /** Whether it is an adjective or noun of a country, people, region or faith. */
  readonly isDemonym: boolean;
  /** The second part of a word that was cut in two. */
  readonly rest: Form | null;
  /** The values that it may begin, as bits; those who look for values work them out when they first meet the word. */
  values: number | null;
}

/** What the tables have that begins with a word. */
interface Names {
  readonly exact: Beginning<Known> | null;
  readonly loose: Beginning<Known> | null;
}

const opening: ReadonlySet<string> = new Set(['«', '“', '"', '‘', "'", '„']);
const transparent: ReadonlySet<string> = new Set([...opening, '(', ')', '»', '”', '-', ',']);
const ends: ReadonlySet<string> = new Set(['.', '?', '!', ':', '–', '—', '•', ...opening]);

/** What a word is, worked out from its spelling; `rest`: what it was cut off from. */
export function formOf(word: string, rest: Form | null = null): Form {
  const text = word.replaceAll('’', "'");
  const shape = shapeOf(text);
  const lower = text.toLowerCase();
  const { exact, demonyms } = knownNames();
  const isCapital = shape === 'capital' || (shape === 'mixed' && /^\p{Lu}/u.test(text));
  return {
    text, lower, shape, numeral: shape === 'mixed' ? null : numberWord(lower),
    opens: ends.has(word), passes: word === '’' || transparent.has(word),
    names: namesOf(exact.beginning(text), shape, lower),
    head: typeByHead(text), tail: isCapital ? typeByTail(text) : null, title: typeByStart(lower), isCapital, isGiven: givenNames().has(text),
    isDemonym: demonyms.has(text) || (text.length > 7 && text.endsWith('s') && demonyms.has(`${text}e`)),
    ...rolesOf(lower), rest, values: null,
  };
}

function namesOf(exact: Names['exact'], shape: Shape, lower: string): Names | null {
  const loose = exact || shape !== 'lower' ? knownNames().loose.beginning(lower) : null;
  return exact || loose ? { exact, loose } : null;
}

function shapeOf(word: string): Shape {
  if (/^\p{N}/u.test(word)) return /\p{L}/u.test(word) ? 'mixed' : 'number';
  if (!/^[\p{L}']/u.test(word) || word === "'") return 'mark';
  const letters = word.replace(/'\p{L}+$/u, '').replace(/^IJ(?=\p{Ll})/u, 'Ij');
  if (/^.[^\p{Lu}]*\p{Lu}|^\p{Lu}\p{N}/u.test(letters)) return 'mixed';
  return /^\p{Lu}/u.test(word) ? 'capital' : 'lower';
}
