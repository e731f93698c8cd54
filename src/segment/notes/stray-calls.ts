import { dutchWords } from '../../tables/dutch-words.js';
import type { Call } from './note-figures.js';
import { isFormNote, type Token } from '../token.js';

/** A figure behind the end of a sentence calls a note. */
const behindSentence = /(?<!\d)\d{1,2}(?=$|\s+[\p{Lu}«“‘"(]|\p{Lu}\p{L})(?<=\p{Ll}{4}[»”’")\]]{0,2}[.?!][»”’")\]]{0,2}\d{1,2})/gu;
/** So does one behind a word that comes next: "miljoen2, een", "ontvangen3en", "VD2". */
const behindWord = /(?<!\d)\d{1,2}(?=[.,;:?!]?(?:\s|$)|,\p{Ll}|(\p{Ll}+))(?<=(?<!\p{L})(\p{L}{0,60}(?:\p{Ll}{4}|\p{Lu}{2}))[»”’")\]]{0,2},?\d{1,2})/gu;
/** Words before a number that may have lost the space between. */
export const numbering = /^(?:vra(?:ag|gen)|antwoord|artikel|bijlage|figuur|tabel|hoofdstuk|paragraaf|nummer|pagina|bladzijde|kamerstuk|deel|groep|fase|optie|type|model|scenario|categorie)$/iu;
/** Calls in a row that may have got lost as well. */
const mostLost = 5;

interface Figure extends Call {
  readonly behind: 'sentence' | 'word';
}

/** The calls of notes that a paper lacks, for it is an excerpt or a scanner lost their numbers: figures that count on from the `calls` that were found. */
export function strayCalls(tokens: readonly Token[], calls: readonly Call[]): readonly Call[] {
  const known = new Set(calls.map(({ mark }) => mark));
  for (const { mark } of tokens) if (mark !== undefined) known.add(mark);
  let words: ReadonlySet<string> | null = null;
  const isAlone = (word: string): boolean => {
    words ??= new Set(tokens.flatMap(({ row }) => row.text.match(wordAlone) ?? []));
    return words.has(word);
  };
  const figures = tokens.filter(mayHoldCall).flatMap((token) => figuresIn(token, isAlone)).filter(({ mark, start, end }) => !known.has(mark) && !calls.some((call) => call.start < end && call.end > start));
  const stray: Call[] = [];
  let last = tokens.some(isFormNote) ? 1 : 0;
  for (const one of [...calls, ...figures].sort((a, b) => a.start - b.start)) {
    const number = Number(one.mark);
    const most = !('behind' in one) ? Number.POSITIVE_INFINITY : last + (one.behind === 'word' ? 1 : mostLost);
    if (!(number > last && number <= most)) continue;
    last = number;
    if ('behind' in one) stray.push({ mark: one.mark, start: one.start, end: one.end });
  }
  return stray;
}

const mayHoldCall = ({ class: kind, row: { text }, textAt }: Token): boolean => (textAt === undefined ? kind === 'prose' : kind !== 'note') && /\d(?<=\p{L}[^\p{L}\d\s]{0,5}\d)/u.test(text);

function figuresIn({ row: { text, textStart }, textAt }: Token, isAlone: (word: string) => boolean): readonly Figure[] {
  const figure = (behind: Figure['behind']) => ({ 0: mark, index }: RegExpExecArray): Figure => ({ mark, start: textStart + index, end: textStart + index + mark.length, behind });
  const words = Array.from(text.matchAll(behindWord)).filter(({ 1: after, 2: before = '' }) => mayCall(before, isAlone) && (after === undefined || dutchWords().isWord(after)));
  return [...Array.from(text.matchAll(behindSentence), figure('sentence')), ...words.map(figure('word'))].filter(({ start }) => start >= (textAt ?? start));
}

/** A word with no figure at it. */
const wordAlone = /(?<![\p{L}\d])\p{L}{2,60}(?![\p{L}\d])/gu;

/** Whether a figure that is stuck to a word is none of its own: behind an abbreviation when the paper has that without it too ("CO2" never). */
const mayCall = (word: string, isAlone: (word: string) => boolean): boolean => (/\p{Lu}$/u.test(word) ? isAlone(word) : !numbering.test(word));
