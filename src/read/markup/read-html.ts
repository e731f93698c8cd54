import type { Report } from '../../types/problem.js';
import type { Source } from '../../types/source.js';
import { decodeMarkup } from './decode-markup.js';
import type { Input } from '../input.js';
import { readDeclared } from './declared.js';
import { findPaper } from './find-paper.js';
import { numberItems } from './number-items.js';
import { officialHtml } from './official-html.js';
import { printMarkup } from './print-markup.js';
import { parseHtml } from './parse-html.js';
import { tieNotes } from './tie-notes.js';
import { writeSource } from '../write-source.js';

/**
 * Reads a page of officielebekendmakingen.nl, or any HTML page by its tags: the paper without the site around it, roles by class, notes as calls
 * and bodies, `meta` elements as declared. Null after one finding when it can't be read or holds no text.
 */
export async function readHtml(input: Input, report: Report): Promise<Source | null> {
  const text = decodeMarkup(input.bytes, report);
  if (text === null) return null;
  const parsed = parseHtml(text);
  if ('code' in parsed) {
    report(parsed.code, null, parsed.detail);
    return null;
  }
  const root = numberItems(tieNotes(parsed));
  const source = writeSource(input, 'html', printMarkup(findPaper(root), officialHtml), readDeclared(root));
  if (source.text.trim() !== '') return source;
  report('read/empty', null);
  return null;
}
