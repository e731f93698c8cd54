import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Report } from '../types/problem.js';
import type { Source } from '../types/source.js';
import type { Input } from './input.js';
import { limits } from './limits.js';
import { findFurniture } from './pdf/find-furniture.js';
import { findNotes } from './pdf/find-notes.js';
import { measure, type Sheet } from './pdf/measure.js';
import { isMarginal, printPage, printRows } from './pdf/print-page.js';
import { findRows } from './pdf/rows.js';
import { type PageRuns, readRuns } from './pdf/run.js';
import { writeSource } from './write-source.js';

type Opened = { readonly document: PDFDocumentProxy; readonly close: () => Promise<void> };

async function openPdf(bytes: Uint8Array, report: Report): Promise<Opened | null> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const resources = new URL('../..', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')).pathname;
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: `${resources}cmaps/`,
    standardFontDataUrl: `${resources}standard_fonts/`,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
  });
  try {
    return { document: await task.promise, close: () => task.destroy() };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    report(isLocked ? 'read/encrypted' : 'read/damaged', null, isLocked ? 'PDF' : `PDF, ${error instanceof Error ? error.message : String(error)}`);
    await task.destroy();
    return null;
  }
}

async function readPages(document: PDFDocumentProxy, report: Report): Promise<readonly PageRuns[] | null> {
  const pages: PageRuns[] = [];
  const start = performance.now();
  for (let number = 1; number <= document.numPages; number += 1) {
    if (performance.now() - start > limits.milliseconds) {
      report('read/takes-too-long', null, String(limits.milliseconds / 1000));
      return null;
    }
    try {
      const page = await document.getPage(number);
      pages.push(await readRuns(page));
      page.cleanup();
    } catch (error) {
      report('read/damaged', null, `PDF, bladzijde ${number}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  }
  return pages;
}

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
  const sheets: readonly Sheet[] = pages.map(({ page, width, height, upright }) => ({ page, width, height, rows: findRows(upright) }));
  const measures = measure(sheets);
  const furniture = findFurniture(sheets, measures);
  const inner = sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.filter((row) => !furniture.has(row) && !isMarginal(row, measures)) }));
  const notes = findNotes(inner, measures);
  const printed = sheets.flatMap((sheet, i) => [
    ...printPage(sheet, measures, { furniture, notes }),
    ...printRows(findRows(pages[i]?.turned ?? []), sheet.page, measures, 'page-furniture'),
  ]);
  return writeSource(input, 'pdf', printed);
}

/**
 * Reads a PDF by the places and fonts of its characters: lines in reading order, note marks, footnotes, page heads and feet.
 * Null after one finding when it is locked, has no text (scanned), is damaged or asks too much.
 */
export async function readPdf(input: Input, report: Report): Promise<Source | null> {
  const opened = await openPdf(input.bytes, report);
  if (!opened) return null;
  try {
    if (opened.document.numPages > limits.pages) {
      report('read/too-large', null, `${limits.pages} bladzijden`);
      return null;
    }
    const pages = await readPages(opened.document, report);
    return pages && !isScanned(pages, report) ? layOut(input, pages) : null;
  } finally {
    await opened.close();
  }
}
