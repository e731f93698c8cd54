import type { ProblemCode, Report } from '../../types/problem.js';
import type { Source } from '../../types/source.js';
import type { Input } from '../inputs/input.js';
import { limits } from '../limits.js';
import { findFurniture } from './find-furniture.js';
import { findNotes } from './find-notes.js';
import { measure, type Sheet } from './measure.js';
import { printPages } from './print-pages.js';
import { isMarginal } from './print-rows.js';
import { findRows } from './rows.js';
import { type PageRuns, readRuns } from './run.js';
import { type PdfTrouble, type ReadDocument, withPdf } from './with-pdf.js';
import { writeSource } from '../write-source.js';

/** A whole PDF ends in this mark; readers look for it in the last kilobyte or two. */
const endMark = '%%EOF';
const endLength = 2048;

const troubleCodes = { locked: 'read/encrypted', damaged: 'read/damaged', slow: 'read/takes-too-long', large: 'read/too-deep' } as const satisfies Record<PdfTrouble, ProblemCode>;

function isCutOff(bytes: Uint8Array): boolean {
  return !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).subarray(-endLength).includes(endMark);
}

const readPages: ReadDocument<readonly PageRuns[] | null> = async (document, advance) => {
  if (document.numPages > limits.pages) return null;
  const pages: PageRuns[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push(await readRuns(page));
    page.cleanup();
    advance();
  }
  return pages;
};

/** Reports pages without text; true when there is no text at all. */
function isScanned(pages: readonly PageRuns[], report: Report): boolean {
  const without = pages.filter((page) => page.upright.length === 0);
  if (without.length === pages.length) {
    report('read/scanned', null, `${pages.length} bladzijden`);
    return true;
  }
  for (const page of without) report('read/page-without-text', null, String(page.page));
  return false;
}

function layOut(input: Input, pages: readonly PageRuns[]): Source {
  const sheets: readonly Sheet[] = pages.map(({ page, width, height, upright, turned }) => ({ page, width, height, rows: findRows(upright), turned: findRows(turned) }));
  const measures = measure(sheets);
  const furniture = findFurniture(sheets, measures);
  const inner = sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.filter((row) => !furniture.has(row) && !isMarginal(row, measures)) }));
  return writeSource(input, 'pdf', printPages(sheets, measures, { furniture, notes: findNotes(inner, measures) }));
}

/**
 * Reads a PDF by the places and fonts of its characters: lines in reading order, note marks, footnotes, page heads and feet.
 * Null after one finding when it is locked, has no text (scanned), is damaged or asks too much.
 */
export async function readPdf(input: Input, report: Report): Promise<Source | null> {
  if (isCutOff(input.bytes)) {
    report('read/damaged', null, 'PDF, het einde van het bestand ontbreekt');
    return null;
  }
  const outcome = await withPdf(input.bytes, readPages);
  if ('trouble' in outcome) report(troubleCodes[outcome.trouble], null, outcome.trouble === 'slow' ? outcome.detail : `PDF, ${outcome.detail}`);
  else if (!outcome.value) report('read/too-large', null, `${limits.pages} bladzijden`);
  else if (outcome.value.length === 0) report('read/damaged', null, 'PDF zonder bladzijden');
  else if (!isScanned(outcome.value, report)) return layOut(input, outcome.value);
  return null;
}
