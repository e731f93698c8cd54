import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

type TextItem = Extract<Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number], { str: string }>;

/** Characters set in one go. Positions in points from the top left corner of the page as shown; `y` is the baseline. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** True when white space is printed before it. */
  readonly spaced: boolean;
}

/** The runs of one page, upright ones apart from turned ones (watermarks, margin print). */
export interface PageRuns {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly upright: readonly Run[];
  readonly turned: readonly Run[];
}

type Matrix = readonly [number, number, number, number, number, number];

interface Placed {
  readonly run: Run;
  readonly turned: boolean;
}

function numberAt(values: readonly unknown[], at: number): number {
  const value = values[at];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function matrixOf(values: readonly unknown[]): Matrix {
  return [numberAt(values, 0), numberAt(values, 1), numberAt(values, 2), numberAt(values, 3), numberAt(values, 4), numberAt(values, 5)];
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

/** The font's own name ("ABCDEF+Univers-Black"), known after the operator list was made; empty when the file has none. */
function fontName(page: PDFPageProxy, id: string): string {
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
  return typeof font === 'object' && font !== null && 'name' in font && typeof font.name === 'string' ? font.name : '';
}

function placeItem(item: TextItem, view: Matrix, name: string, spaced: boolean): Placed {
  const matrix = multiply(view, matrixOf(item.transform));
  const text = item.str.trim();
  const size = Math.round(Math.hypot(matrix[2], matrix[3]) * 10) / 10;
  const run = {
    text,
    x: matrix[4],
    right: matrix[4] + item.width,
    y: matrix[5],
    size,
    bold: /black|bold|heavy|semibold|demi/i.test(name),
    spaced: spaced || /^\s/.test(item.str),
  };
  return { run, turned: Math.abs(matrix[1]) > 0.1 * Math.abs(matrix[0]) || matrix[0] < 0 };
}

/** Reads a page's text with its places and fonts. Throws what the PDF library throws on a damaged page. */
export async function readRuns(page: PDFPageProxy): Promise<PageRuns> {
  const viewport = page.getViewport({ scale: 1 });
  // Both at once: the operators are read for the names of the fonts alone.
  const [{ items }] = await Promise.all([page.getTextContent(), page.getOperatorList()]);
  const placed: Placed[] = [];
  let spaced = false;
  for (const item of items) {
    if (!('str' in item)) continue;
    if (item.str.trim() !== '') placed.push(placeItem(item, matrixOf(viewport.transform), fontName(page, item.fontName), spaced));
    spaced = item.str.trim() === '' ? spaced || item.str !== '' : /\s$/.test(item.str);
  }
  const runsThat = (turned: boolean) => placed.filter((one) => one.turned === turned).map((one) => one.run);
  return { page: page.pageNumber, width: viewport.width, height: viewport.height, upright: runsThat(false), turned: runsThat(true) };
}
