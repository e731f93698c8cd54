import type { Span } from './span.js';

/** The form in which a paper came; told by content, never by the file's name. */
export type Format = 'text' | 'pdf' | 'docx' | 'odt' | 'xml' | 'html';

/** What markup (XML, HTML, Word, OpenDocument) says a line is; absent where the format does not tell. */
export type LineRole =
  | 'masthead'
  | 'question-label'
  | 'question'
  | 'answer-heading'
  | 'answer'
  | 'heading'
  | 'footnote'
  | 'page-furniture'
  | 'table-row'
  | 'remark'
  | 'signature';

/**
 * One printed line of the source: its span in `Source.text` includes its line end, and all lines together cover the text.
 * The layout fields are what a format can tell and stay absent where it can't.
 */
export interface Line extends Span {
  /** 1-based page. */
  readonly page: number;
  readonly bold?: boolean;
  /** White space above the line, in heights of a normal line. */
  readonly gap?: number;
  /** True when the format says that this line is a whole paragraph of its own (Word, OpenDocument, XML, HTML). */
  readonly paragraph?: boolean;
  readonly role?: LineRole;
  /** 0-based column of the table cell that this line is or belongs to; a cell's last line ends in a tab, a row's last in a line feed. */
  readonly cell?: number;
}

/** A note mark that the format shows as such (raised small figure, note element): a call in the text or the mark before a note's body. */
export interface NoteMark extends Span {
  readonly mark: string;
  readonly at: 'call' | 'body';
}

/** Metadata that the file carries beside what is printed (XML `meta`, HTML `meta`), by the name it has there; a name may repeat. */
export type Declared = ReadonlyMap<string, readonly string[]>;

/** A paper as read: the decoded text, never altered afterwards, with what the format knows of its lines. */
export interface Source {
  /** The input's name as given (a path or a name inside an archive); used to show a person, never in the data. */
  readonly name: string;
  readonly format: Format;
  /** Lower-case hex SHA-256 of the input's bytes. */
  readonly sha256: string;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly noteMarks: readonly NoteMark[];
  readonly declared: Declared;
}
