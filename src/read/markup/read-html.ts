import type { Report } from '../../types/problem.js';
import type { Declared, Source } from '../../types/source.js';
import { decodeOrReport } from '../text/decode-or-report.js';
import type { Input } from '../inputs/input.js';
import { readDeclared } from './declared.js';
import { findPaper } from './find-paper.js';
import { numberItems } from './number-items.js';
import { officialHtml } from './official-html.js';
import { printMarkup } from './print-markup.js';
import { parseHtml } from './parse-html.js';
import { tieNotes } from './tie-notes.js';
import { type Printed, writeSource } from '../write-source.js';

/**
 * Reads a page of officielebekendmakingen.nl, or any HTML page by its tags: the paper without the site around it, roles by class, notes as calls
 * and bodies, `meta` elements as declared. Null after one finding when it can't be read or holds no text.
 */
export async function readHtml(input: Input, report: Report): Promise<Source | null> {
  const text = decodeOrReport(input.bytes, report);
  const page = text === null ? null : printPage(text, report);
  const source = page && writeSource(input, 'html', page.printed, page.declared);
  if (source?.text.trim() !== '') return source;
  report('read/empty', null);
  return null;
}

/** What a page prints of a paper, and what it declares; null after a finding when it can't be read. */
export function printPage(text: string, report: Report): { readonly printed: readonly Printed[]; readonly declared: Declared } | null {
  const parsed = parseHtml(text);
  if ('code' in parsed) {
    report(parsed.code, null, parsed.detail);
    return null;
  }
  const root = numberItems(tieNotes(parsed));
  return { printed: printMarkup(findPaper(root), officialHtml), declared: readDeclared(root) };
}
