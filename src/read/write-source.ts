import { createHash } from 'node:crypto';
import type { Declared, Format, Line, NoteMark, Source } from '../types/source.js';
import type { Input } from './inputs/input.js';

/** A stretch of a printed line that looks alike. */
export interface Piece {
  readonly text: string;
  /** When the piece is a note mark, with a bracket behind it where one is printed: whether it calls the note or stands before its body. */
  readonly note?: NoteMark['at'];
  readonly bold?: boolean;
}

/** What the format tells of a printed line beside its text. */
export type Features = Omit<Line, 'start' | 'end' | 'bold'>;

/** One line, paragraph or table cell as the format prints it; a line feed in its text is a line end inside the paragraph. */
export interface Printed {
  readonly pieces: readonly Piece[];
  readonly features: Features;
  /** A tab after a table cell that has another to its right; else a line feed. */
  readonly ends: '\n' | '\t';
}

/** The same lines as part of what a paper tells about itself; page furniture stays that. */
export const asMasthead = (lines: readonly Printed[]): readonly Printed[] =>
  lines.map((line): Printed => ({ ...line, features: { ...line.features, role: line.features.role === 'page-furniture' ? 'page-furniture' : 'masthead' } }));

const mostOfIt = 0.8;

/** Whether most characters of a line are bold. */
function isBold(pieces: readonly Piece[]): boolean {
  const length = (some: readonly Piece[]) => some.reduce((sum, { text }) => sum + text.trim().length, 0);
  return length(pieces.filter(({ bold }) => bold)) > length(pieces) * mostOfIt;
}

function linesOf(text: string, start: number, features: Omit<Line, 'start' | 'end'>): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 ? text.length : feed + 1;
    lines.push({ start: start + from, end: start + to, ...features });
    from = to;
  }
  return lines;
}

/** Builds a source from what is printed in it, in reading order; offsets are UTF-16 units of the text that results. */
export function writeSource(input: Input, format: Format, printed: readonly Printed[], declared: Declared = new Map()): Source {
  const texts: string[] = [];
  const lines: Line[] = [];
  const noteMarks: NoteMark[] = [];
  let offset = 0;
  for (const { pieces, features, ends } of printed) {
    const start = offset;
    for (const piece of pieces) {
      const span = { start: offset, end: offset + piece.text.length };
      if (piece.note) noteMarks.push({ mark: piece.text.replace(/\)$/, ''), at: piece.note, ...span });
      offset = span.end;
    }
    const text = pieces.map((piece) => piece.text).join('') + ends;
    offset = start + text.length;
    texts.push(text);
    lines.push(...linesOf(text, start, { bold: isBold(pieces), ...features }));
  }
  const sha256 = createHash('sha256').update(input.bytes).digest('hex');
  return { name: input.name, format, sha256, text: texts.join(''), lines, noteMarks, declared };
}
