import type { Span } from './span.js';

/** What a stretch of the source is; every character of the source is in exactly one segment. */
export type SegmentKind =
  | 'masthead'
  | 'introduction'
  | 'heading'
  | 'question-label'
  | 'question'
  | 'answer-heading'
  | 'answer'
  | 'note-call'
  | 'note-mark'
  | 'note'
  | 'explanation'
  | 'closing'
  | 'page-head'
  | 'page-foot'
  | 'blank'
  | 'unrecognised';

/** A named slice of `Source.text`. Segments are contiguous: concatenated they are the source, character for character. */
export interface Segment extends Span {
  readonly kind: SegmentKind;
  /** 1-based page on which it starts. */
  readonly page: number;
  /**
   * Of a question label: the numbers as printed, one entry a question ("7", "2m"; a group that cannot be parted is one entry "3-6").
   * Of an answer heading: the labels it names, empty when it names none. Of a note call or note mark: the mark.
   */
  readonly labels?: readonly string[];
  /** Of a question label: the question shares its answer with the one before it. */
  readonly joined?: true;
}
