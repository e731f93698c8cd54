import { createHash } from 'node:crypto';
import type { Report } from '../../types/problem.js';
import type { Line, Source } from '../../types/source.js';
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

/** The foot of a page at the start of a line that goes on; the number of the page is the group. */
const foot = /^\f?(?:ISSN [\d –-]{4,12}[’'`]s-Gravenhage \d{4}\s?)?(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[-–]\d{4}, (?:Aanhangsel|Vragen|[\d ]{5,7}(?:-\d+| [IVXLA-C]{1,6})?, nr\. \d{1,4}) (\d+)(?=[^\f\n]*[^\s\f])/gm;

/** Where a line ends that the format lost, since a page ended there ("Aanhangsel 2Antwoord 7"). Pages count on: "Aanhangsel 12017" is page 1. */
function pageEnds(text: string): ReadonlySet<number> {
  const ends = new Set<number>();
  let page = 0;
  for (const { index, 0: found, 1: digits = '' } of text.includes(' Kamer, vergaderjaar ') ? text.matchAll(foot) : []) {
    const next = String(page + 1);
    const number = digits.startsWith(next) ? next : digits;
    page = Number(number);
    ends.add(index + found.length - digits.length + number.length);
  }
  return ends;
}

/** The lines of a text with their line ends; a form feed starts a page, and so does what follows a page foot on its line. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  const pages = pageEnds(text);
  const ends = [...Array.from(text.matchAll(lineEnd), ({ index, 0: end }) => index + end.length), text.length, ...pages].sort((a, b) => a - b);
  let page = 1;
  let start = 0;
  let feed = text.indexOf('\f');
  for (const end of ends) {
    if (end > start) lines.push({ start, end, page });
    start = end;
    if (pages.has(end)) page++;
    for (; feed !== -1 && feed < end; feed = text.indexOf('\f', feed + 1)) page++;
  }
  return lines;
}
