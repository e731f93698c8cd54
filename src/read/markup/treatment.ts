import type { LineRole } from '../../types/source.js';
import type { Reach } from '../table-row.js';
import type { XmlElement } from './parse-xml.js';

/** The part of a paper that an element opens. */
export type Part = Extract<LineRole, 'masthead' | 'question' | 'answer' | 'remark' | 'signature' | 'footnote'>;

/** What kind of paragraph an element is; with the part it stands in, that gives its line's role. */
export type ParagraphKind = 'text' | 'label' | 'heading' | 'masthead';

/** How an element is printed. */
export type Treatment =
  /** Not at all. */
  | { readonly as: 'skip' }
  /** Within the paragraph around it. */
  | { readonly as: 'inline'; readonly bold?: boolean }
  | { readonly as: 'break' }
  /** A paragraph (inside another: within it); `spaced`: with a space between its own elements. */
  | { readonly as: 'paragraph'; readonly kind: ParagraphKind; readonly spaced?: boolean; readonly bold?: boolean }
  /** Holds paragraphs; `part`: they belong to this part. */
  | { readonly as: 'block'; readonly part?: Part }
  /** A marker before the paragraph that follows (a list item's number). */
  | { readonly as: 'prefix' }
  /** A mark in the text that calls a note printed elsewhere; without `mark` its own text is the mark. */
  | { readonly as: 'call'; readonly mark?: string }
  /** A note that stands where it is called: its mark, and the elements of its body. */
  | { readonly as: 'note'; readonly mark: string; readonly body: readonly XmlElement[] }
  /** The body of a note printed apart; `mark` unless a `mark` element inside says it. */
  | { readonly as: 'body'; readonly mark?: string }
  | { readonly as: 'mark' }
  /** Holds rows and groups of rows; `reach` tells how far a cell in them reaches, null for what is no cell. */
  | { readonly as: 'table'; readonly reach: (cell: XmlElement) => Reach | null }
  | { readonly as: 'row-group' }
  | { readonly as: 'row' };

/** Where an element stands. */
export interface Place {
  readonly part: Part | undefined;
  readonly inParagraph: boolean;
  /** True for the first element of its part. */
  readonly isFirst: boolean;
}

/** Says how an element of a kind of markup is printed. */
export type Dialect = (element: XmlElement, place: Place) => Treatment;

const headings: Readonly<Partial<Record<Part, LineRole>>> = { question: 'question-label', answer: 'answer-heading' };

/** The role of a paragraph in a part; a heading at the start of an answer heads it, a later one belongs to its text. */
export function roleOf(kind: ParagraphKind, { part, isFirst }: Place): LineRole | undefined {
  if (kind === 'masthead') return 'masthead';
  if (kind === 'text' || !part) return kind === 'text' ? part : kind === 'heading' ? 'heading' : 'masthead';
  return kind === 'label' || isFirst ? (headings[part] ?? part) : part;
}

/** The text of an element without its markup. */
export function plainText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : plainText(child))).join('');
}
