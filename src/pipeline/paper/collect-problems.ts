import { messageFor, type Problem, problems, type Report } from '../../types/problem.js';
import type { Source } from '../../types/source.js';
import { indexAt, type Span } from '../../types/span.js';

/** Problems of one input as they are found, placed in its source as soon as that is read. */
export interface Collected {
  readonly report: Report;
  /** From now on spans count in this source. */
  readonly place: (source: Source) => void;
  readonly list: () => readonly Problem[];
}

/** Starts collecting for the input of that name. */
export function collectProblems(document: string): Collected {
  const list: Problem[] = [];
  let source: Source | null = null;
  return {
    report(code, at, detail) {
      list.push({ ...problemOf(document, code, detail), ...(at && { span: at, ...(source && placeIn(source, at)) }) });
    },
    place: (read) => {
      source = read;
    },
    list: () => list,
  };
}

/** Line and column (1-based, column in UTF-16 units) and page of a span's start. */
export function placeIn({ lines }: Source, { start }: Span): { line: number; column: number; page: number } {
  const at = indexAt(lines, (line) => line.start, start);
  return { line: at + 1, column: start - (lines[at]?.start ?? 0) + 1, page: lines[at]?.page ?? 1 };
}

/** One problem of an input as a whole. */
export function problemOf(document: string, code: Problem['code'], detail = ''): Problem {
  const { severity, remedy } = problems[code];
  return { code, severity, message: messageFor(code, detail), remedy, document };
}

const mostNamed = 5;

/** Names for a message: the first few, and how many more there are. */
export const fewOf = (names: readonly string[]): string => `${names.slice(0, mostNamed).join(', ')}${names.length > mostNamed ? ` en nog ${names.length - mostNamed}` : ''}`;
