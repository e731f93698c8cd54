import { createHash } from 'node:crypto';
import type { Report } from '../types/problem.js';
import type { Line, Source } from '../types/source.js';
import { decodeOrReport } from './decode-or-report.js';

const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** A paper given as plain text; null after an error report when the bytes are no readable text. */
export function readText(bytes: Uint8Array, name: string, report: Report): Source | null {
  const text = decodeOrReport(bytes, report);
  if (text === null) return null;
  return {
    name, format: 'text', sha256: createHash('sha256').update(bytes).digest('hex'), text,
    lines: linesOf(text), noteMarks: [], declared: new Map(),
  };
}

/** The lines of a text with their line ends; a form feed starts a page. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let page = 1;
  let feed = text.indexOf('\f');
  const add = (start: number, end: number) => {
    lines.push({ start, end, page });
    for (; feed !== -1 && feed < end; feed = text.indexOf('\f', feed + 1)) page++;
  };
  let start = 0;
  for (const match of text.matchAll(lineEnd)) {
    add(start, match.index + match[0].length);
    start = match.index + match[0].length;
  }
  if (start < text.length) add(start, text.length);
  return lines;
}
