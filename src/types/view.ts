import { indexAt, type Span } from './span.js';

/** `length` characters of the view from `at` on are those of the source from `from` on. */
export interface Piece {
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/** Clean text made of slices of the source (lines joined, printer's hyphens undone) with the map back. */
export interface View {
  readonly text: string;
  /** In order of `at`; characters between two pieces (a space, a paragraph break) stand for what lies between them in the source. */
  readonly pieces: readonly Piece[];
}

/** Span of the source for a span of the view: from where its first character stands to past its last one. */
export function sourceSpan(view: View, span: Span): Span {
  const start = sourceOffset(view.pieces, span.start);
  return { start, end: span.end > span.start ? sourceOffset(view.pieces, span.end - 1) + 1 : start };
}

/** Offset in the source of the view's character at `offset`; an inserted character stands where the next piece starts. */
function sourceOffset(pieces: readonly Piece[], offset: number): number {
  const piece = pieces[indexAt(pieces, ({ at }) => at, offset)];
  if (!piece) return 0;
  return piece.from + Math.min(offset - piece.at, Math.max(0, piece.length - 1));
}
