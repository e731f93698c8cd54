import { createHash } from 'node:crypto';
import type { Report } from '../types/problem.js';
import type { Line, Source } from '../types/source.js';
import { decodeText } from './decode-text.js';
import { limits } from './limits.js';

const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** A paper given as plain text; null after an error report when the bytes are no readable text. */
export function readText(bytes: Uint8Array, name: string, report: Report): Source | null {
  if (bytes.length > limits.textBytes) {
    report('read/too-large', null, `${limits.textBytes / 1024 / 1024} MB`);
    return null;
  }
  const decoded = decodeText(bytes);
  if ('fault' in decoded) {
    if (decoded.fault === 'encoding') report('read/encoding', null, decoded.encoding);
    else if (decoded.fault === 'empty') report('read/empty', null);
    else report('read/binary', null, 'binaire gegevens');
    return null;
  }
  const { text } = decoded;
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
