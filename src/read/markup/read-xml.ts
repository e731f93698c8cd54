import type { Report } from '../../types/problem.js';
import type { Source } from '../../types/source.js';
import { decodeOrReport } from '../text/decode-or-report.js';
import type { Input } from '../inputs/input.js';
import { readDeclared } from './declared.js';
import { officialXml } from './official-xml.js';
import { printMarkup } from './print-markup.js';
import { parseXml } from './parse-xml.js';
import { writeSource } from '../write-source.js';

/**
 * Reads official XML, both dialects: lines with the role that the elements give them, notes as calls and bodies, metadata as declared.
 * Null after one finding when it is not well-formed, brings entities of its own, or holds no text (a bare metadata record).
 */
export async function readXml(input: Input, report: Report): Promise<Source | null> {
  const text = decodeOrReport(input.bytes, report);
  if (text === null) return null;
  const root = parseXml(text);
  if ('code' in root) {
    report(root.code, null, root.detail);
    return null;
  }
  const source = writeSource(input, 'xml', printMarkup([root], officialXml(root)), readDeclared(root));
  if (source.text.trim() !== '') return source;
  report('read/empty', null);
  return null;
}
