import { childOf, childrenOf, type XmlElement } from '../parse-xml.js';
import type { Features, Piece, Printed } from '../write-source.js';
import { printRuns } from './print-runs.js';
import { type NumberingPlace, numberingOf, valueIn } from './styles.js';
import type { Paragraph, WordReading } from './word-reading.js';

const transparent = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag', 'mc:AlternateContent', 'mc:Choice']);

/** The text boxes inside a drawing, outermost ones. */
function boxesIn(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  return childrenOf(element).filter((child) => child.name !== 'mc:Fallback').flatMap(boxesIn);
}

function isMarkDeleted(properties: XmlElement | undefined): boolean {
  return childOf(childOf(properties, 'w:rPr'), 'w:del') !== undefined;
}

function numberPiece(text: string, look: { readonly bold?: boolean; readonly size?: number }): readonly Piece[] {
  return text === '' ? [] : [{ text, bold: look.bold ?? false, ...(look.size === undefined ? {} : { size: look.size }) }];
}

/** A place in a list: the paragraph's own, completed by its style's. */
function placeOf(properties: XmlElement | undefined, inherited: NumberingPlace | undefined): NumberingPlace | undefined {
  const own = numberingOf(properties);
  return own ? { ...(own.list === inherited?.list ? inherited : {}), ...own } : inherited;
}

function printParagraph(element: XmlElement, reading: WordReading): readonly Printed[] {
  const properties = childOf(element, 'w:pPr');
  const style = reading.styles.paragraph(valueIn(properties, 'w:pStyle'));
  const number = numberPiece(reading.count(placeOf(properties, style.numbering)), style);
  const paragraph: Paragraph = { pieces: [...number, ...reading.carried], boxes: [], isPageNumber: false, page: undefined };
  reading.carried = [];
  const printBoxes = (drawing: XmlElement) => {
    paragraph.boxes.push(...boxesIn(drawing).flatMap((box) => printBlocks(box, reading)));
  };
  printRuns(element, style, { reading, paragraph, printBoxes });
  if (isMarkDeleted(properties)) {
    reading.carried = paragraph.pieces;
    return paragraph.boxes;
  }
  const role = paragraph.isPageNumber ? 'page-furniture' : style.isHeading ? 'heading' : undefined;
  const features: Features = { page: paragraph.page ?? reading.page, paragraph: true, ...(role ? { role } : {}) };
  return [{ pieces: paragraph.pieces, features, ends: '\n' }, ...paragraph.boxes];
}

function isBlank(cell: readonly Printed[]): boolean {
  return cell.every((printed) => printed.pieces.every((piece) => piece.text.trim() === ''));
}

/** The cells of a row: each its own lines, parted by tabs. A row with one cell that is not empty is layout, and so is one that holds a table. */
function printRow(row: XmlElement, reading: WordReading): readonly Printed[] {
  const cells = childrenOf(row, 'w:tc').map((cell) => printBlocks(cell, reading));
  const isLayout = cells.filter((cell) => !isBlank(cell)).length < 2 || cells.flat().some((printed) => printed.features.cell !== undefined);
  if (isLayout) return cells.flat();
  return cells.flatMap((cell, column) => {
    const last = cell.findLastIndex((printed) => printed.pieces.length > 0);
    const lines = cell.slice(0, Math.max(1, last + 1));
    return lines.map((printed, i): Printed => ({
      ...printed,
      features: { role: 'table-row', ...printed.features, cell: column },
      ends: i === lines.length - 1 && column < cells.length - 1 ? '\t' : '\n',
    }));
  });
}

function rowsOf(table: XmlElement): readonly XmlElement[] {
  return childrenOf(table).flatMap((child) => (child.name === 'w:tr' ? [child] : transparent.has(child.name) ? rowsOf(child) : []));
}

function isRowDeleted(row: XmlElement): boolean {
  return childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined;
}

/** The paragraphs and tables inside an element, as printed and in order. */
export function printBlocks(element: XmlElement, reading: WordReading): readonly Printed[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === 'w:p') return printParagraph(child, reading);
    if (child.name === 'w:tbl') return rowsOf(child).filter((row) => !isRowDeleted(row)).flatMap((row) => printRow(row, reading));
    return transparent.has(child.name) ? printBlocks(child, reading) : [];
  });
}
