import { childOf, childrenOf, type XmlElement } from '../markup/parse-xml.js';
import { joinCells, type Reach, TableColumns } from '../table-row.js';
import { asMasthead, type Features, type Piece, type Printed } from '../write-source.js';
import { printRuns } from './print-runs.js';
import { type NumberingPlace, numberingOf, valueIn } from './styles.js';
import type { Paragraph, WordReading } from './word-reading.js';

const transparent = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag', 'mc:AlternateContent', 'mc:Choice']);

/** The text boxes inside a drawing, outermost ones. */
function boxesIn(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  return childrenOf(element).filter((child) => child.name !== 'mc:Fallback').flatMap(boxesIn);
}

/** True when the end of a paragraph was deleted or moved away: what is left of it runs on into the next, which has the number. */
function isEndGone(properties: XmlElement | undefined): boolean {
  return childrenOf(childOf(properties, 'w:rPr')).some(({ name }) => name === 'w:del' || name === 'w:moveFrom');
}

/** A place in a list: the paragraph's own, completed by its style's. */
function placeOf(properties: XmlElement | undefined, inherited: NumberingPlace | undefined): NumberingPlace | undefined {
  const own = numberingOf(properties);
  return own ? { ...(own.list === inherited?.list ? inherited : {}), ...own } : inherited;
}

/** What floats on the first page (frames, text boxes, tables beside the text) is the letterhead. */
function asLetterhead(lines: readonly Printed[], reading: WordReading): readonly Printed[] {
  return reading.page > 1 ? lines : asMasthead(lines);
}

function printParagraph(element: XmlElement, reading: WordReading): readonly Printed[] {
  const properties = childOf(element, 'w:pPr');
  const style = reading.styles.paragraph(valueIn(properties, 'w:pStyle'));
  const isGone = isEndGone(properties);
  const { changes } = reading;
  const number = isGone ? '' : reading.count(placeOf(properties, style.numbering));
  const pieces: readonly Piece[] = number === '' ? [] : [{ text: number, bold: style.bold ?? false }];
  const paragraph: Paragraph = { pieces: [...pieces, ...reading.carried], boxes: [], isPageNumber: false, page: undefined };
  reading.carried = [];
  const printBoxes = (drawing: XmlElement) => {
    paragraph.boxes.push(...boxesIn(drawing).flatMap((box) => printBlocks(box, reading)));
  };
  printRuns(element, style, { reading, paragraph, printBoxes });
  if (isGone) {
    reading.changes = Math.max(reading.changes, changes + 1);
    reading.carried = paragraph.pieces;
    return paragraph.boxes;
  }
  const role = paragraph.isPageNumber ? 'page-furniture' : style.isHeading ? 'heading' : undefined;
  const features: Features = { page: paragraph.page ?? reading.page, paragraph: true, ...(role ? { role } : {}) };
  const line: Printed = { pieces: paragraph.pieces, features, ends: '\n' };
  return [...(childOf(properties, 'w:framePr') ? asLetterhead([line], reading) : [line]), ...asLetterhead(paragraph.boxes, reading)];
}

/** How far a cell reaches to the right; below it, a cell that goes on with it stands empty. */
function reachOf(cell: XmlElement): Reach {
  return { columns: Number(valueIn(childOf(cell, 'w:tcPr'), 'w:gridSpan')) || 1 };
}

function printRow(row: XmlElement, columns: TableColumns, reading: WordReading): readonly Printed[] {
  const cells = partsOf(row, 'w:tc');
  const before = Number(valueIn(childOf(row, 'w:trPr'), 'w:gridBefore')) || 0;
  const reaches = cells.map((cell, i) => (i === 0 ? { ...reachOf(cell), column: before } : reachOf(cell)));
  return joinCells(cells.map((cell) => printBlocks(cell, reading)), reading.page, columns.place(reaches));
}

function printTable(table: XmlElement, reading: WordReading): readonly Printed[] {
  const columns = new TableColumns();
  const lines = partsOf(table, 'w:tr').flatMap((row) => (isRowDeleted(row) ? skipRow(reading) : printRow(row, columns, reading)));
  return childOf(childOf(table, 'w:tblPr'), 'w:tblpPr') ? asLetterhead(lines, reading) : lines;
}

/** The rows of a table or the cells of a row, also those in a content control. */
function partsOf(element: XmlElement, name: 'w:tr' | 'w:tc'): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => (child.name === name ? [child] : transparent.has(child.name) ? partsOf(child, name) : []));
}

function skipRow(reading: WordReading): readonly Printed[] {
  reading.changes += 1;
  return [];
}

function isRowDeleted(row: XmlElement): boolean {
  return childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined;
}

/** The paragraphs and tables inside an element, as printed and in order. */
export function printBlocks(element: XmlElement, reading: WordReading): readonly Printed[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === 'w:p') return printParagraph(child, reading);
    if (child.name === 'w:tbl') return printTable(child, reading);
    return transparent.has(child.name) ? printBlocks(child, reading) : [];
  });
}
