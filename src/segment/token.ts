import type { Row } from './row.js';

/** What a row looks like by itself and its neighbours, before it is known what it is. */
export type TokenClass =
  | 'blank'
  | 'page-head'
  | 'page-foot'
  | 'label'
  | 'answer-heading'
  | 'answer-list'
  | 'unheaded-answer'
  | 'heading'
  | 'note'
  | 'note-text'
  | 'masthead'
  | 'title'
  | 'letter'
  | 'letter-title'
  | 'explanation'
  | 'closing'
  | 'prose';

/** A row with its class. */
export interface Token {
  readonly row: Row;
  readonly class: TokenClass;
  /** Of a label or answer heading: the labels it names. */
  readonly labels?: readonly string[];
  /** Of a note, or of prose that may begin one: its mark. Of a page foot: the mark of the note that it is. */
  readonly mark?: string;
  /** Of a note: the format shows it as one, so it shows its end as well. */
  readonly shown?: boolean;
  /** Offset in the source where the text begins that follows a label, heading or mark on the same row. */
  readonly textAt?: number;
  /** Of masthead: it says who gives notice; what is said follows below. */
  readonly notice?: true;
  /** Of the opening of a list of answers: it is part of the masthead, and so is what follows up to the first number. */
  readonly within?: 'masthead';
  /** Of a label: a word joins its question to the one before it. */
  readonly joined?: true;
  /** Of a label: how it is written; "Vraag 1", "1" alone, "1. …", "1 …", "Vraag". */
  readonly style?: LabelStyle;
}

/** A label that no slice of the source prints, before a row. */
export const unprintedLabel = (row: Row, label: string): Token => ({ class: 'label', labels: [label], row: { ...row, end: row.start, textStart: row.start, text: '' } });

export type LabelStyle = 'worded' | 'alone' | 'dotted' | 'bare' | 'unnumbered';

/** The indexes of the tokens for which something holds. */
export function placesOf(tokens: readonly Token[], holds: (token: Token, at: number) => boolean): readonly number[] {
  const places: number[] = [];
  tokens.forEach((token, at) => {
    if (holds(token, at)) places.push(at);
  });
  return places;
}

/** Whether a row parts what stands above it from what stands below it. */
export const isGap = ({ class: kind }: Token): boolean => kind === 'blank' || kind === 'page-foot' || kind === 'page-head';

/** Whether a page foot is a note that stands alike in all papers of its kind: the notes of the paper count on from it. */
export const isFormNote = ({ class: kind, mark }: Token): boolean => kind === 'page-foot' && mark !== undefined;

/** Whether a row may be text of a question or answer. */
export const isText = ({ class: kind }: Token): boolean => kind === 'prose' || kind === 'heading' || kind === 'masthead' || kind === 'letter';
