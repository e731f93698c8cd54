/** Text set on a page of a made PDF; positions in points from the lower left corner. */
export interface SetText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: 'plain' | 'bold' | 'italic';
  /** Turned a quarter, as in a margin. */
  readonly turned?: boolean;
}

const fonts = { plain: 'Helvetica', bold: 'Helvetica-Bold', italic: 'Helvetica-Oblique' } as const;
const fontNames = Object.keys(fonts);

function bytesOf(text: string): string {
  return text.replace(/[()\\]/g, '\\$&').replace(/[^\x20-\x7e]/g, (char) => `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`);
}

function contentOf(page: readonly SetText[]): string {
  const lines = page.map(({ text, x, y, size = 9, font = 'plain', turned }) => {
    const matrix = turned ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`;
    return `BT /F${fontNames.indexOf(font)} ${size} Tf ${matrix} Tm (${bytesOf(text)}) Tj ET`;
  });
  return lines.join('\n');
}

/** Joins numbered objects to a PDF file with its table of offsets; `trailer`: entries beside Size and Root (object 1). */
export function joinObjects(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + end, 'latin1');
}

/** A PDF with these pages of 595 by 842 points, set in Helvetica. */
export function makePdf(pages: readonly (readonly SetText[])[]): Uint8Array {
  const fontObjects = Object.values(fonts).map((name) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
  const firstPage = 3 + fontObjects.length;
  const resources = `<< /Font << ${fontObjects.map((_, i) => `/F${i} ${3 + i} 0 R`).join(' ')} >> >>`;
  const kids = pages.map((_, i) => `${firstPage + 2 * i} 0 R`).join(' ');
  const pageObjects = pages.flatMap((page, i) => {
    const content = contentOf(page);
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${firstPage + 2 * i + 1} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ];
  });
  return joinObjects([`<< /Type /Catalog /Pages 2 0 R >>`, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`, ...fontObjects, ...pageObjects]);
}

/** Lines of running text below each other, from `y` down, 11 points apart. */
export function setLines(texts: readonly string[], x: number, y: number, look: Partial<SetText> = {}): readonly SetText[] {
  return texts.map((text, i) => ({ text, x, y: y - 11 * i, ...look }));
}

/** Thousandths of the size of letters that are not 556 wide. */
const widths: Readonly<Record<string, number>> = { ' ': 278, f: 278, i: 222, j: 222, k: 500, l: 222, m: 833, r: 333, s: 500, c: 500, t: 278, v: 500, w: 722, x: 500, z: 500, '.': 278, ',': 278, '?': 556, K: 667, V: 667, W: 944, B: 667, M: 833, A: 667, I: 278, D: 722, '(': 333, ')': 333, '/': 278 };

/** How wide a text is, in points. */
export const widthOf = (text: string, size: number): number => ([...text].reduce((sum, char) => sum + (widths[char] ?? 556), 0) * size) / 1000;
