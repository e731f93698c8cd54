import { formatNumber } from '../format-number.js';
import type { Piece, Printed } from '../write-source.js';
import { Fields } from './fields.js';
import type { CountParagraph } from './numbering.js';
import type { StyleSheet } from './styles.js';

/** The two kinds of note that Word has; they number apart. */
export type NoteKind = 'footnote' | 'endnote';

/** A call to a note: its id in the notes part and the mark that is printed. */
export interface NoteCall {
  readonly kind: NoteKind;
  readonly id: string;
  readonly mark: string;
  /** True when the mark was typed by hand, at the call and before the body. */
  readonly isTyped: boolean;
}

/** How notes of a kind are numbered. */
export interface NoteNumbering {
  readonly format: string;
  readonly start: number;
}

/** What a paragraph gathers while its runs are read. */
export interface Paragraph {
  readonly pieces: Piece[];
  /** Text boxes that hang on the paragraph. */
  readonly boxes: Printed[];
  isPageNumber: boolean;
  /** Page of its first character. */
  page: number | undefined;
}

/** What reading one Word file keeps between its paragraphs. */
export interface WordReading {
  readonly styles: StyleSheet;
  readonly count: CountParagraph;
  readonly fields: Fields;
  readonly calls: NoteCall[];
  /** A call of which the mark is the text that follows. */
  unmarked: Pick<NoteCall, 'kind' | 'id'> | undefined;
  readonly numbering: Readonly<Record<NoteKind, NoteNumbering>>;
  /** How many notes of a kind got a number. */
  readonly numbered: Record<NoteKind, number>;
  readonly breaks: 'w:lastRenderedPageBreak' | 'w:br';
  page: number;
  changes: number;
  /** The mark of the note whose body is being read. */
  mark: string | undefined;
  /** Pieces of a paragraph whose end was deleted: they belong before the next. */
  carried: readonly Piece[];
}

/** A reading at its start. */
export function startReading(parts: Pick<WordReading, 'styles' | 'count' | 'numbering' | 'breaks'>): WordReading {
  return { ...parts, fields: new Fields(), calls: [], unmarked: undefined, numbered: { footnote: 0, endnote: 0 }, page: 1, changes: 0, mark: undefined, carried: [] };
}

/** Registers a note call in order of the text and gives its mark. */
export function callNote(reading: WordReading, kind: NoteKind, id: string): string {
  const { format, start } = reading.numbering[kind];
  const mark = formatNumber(start + reading.numbered[kind], format);
  reading.numbered[kind] += 1;
  reading.calls.push({ kind, id, mark, isTyped: false });
  return mark;
}

/** Registers the call that waits for its mark, when a text is one; tells whether it is. */
export function takeTypedMark(reading: WordReading, text: string): boolean {
  const { unmarked } = reading;
  if (!unmarked || text.trim() === '') return false;
  reading.unmarked = undefined;
  if (!/^\S{1,10}$/.test(text)) return false;
  reading.calls.push({ ...unmarked, mark: text, isTyped: true });
  return true;
}
