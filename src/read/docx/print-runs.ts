import { childOf, childrenOf, type XmlElement } from '../markup/parse-xml.js';
import type { Piece } from '../write-source.js';
import { isPageField } from './fields.js';
import { type Look, lookOf, valueIn } from './styles.js';
import { callNote, takeTypedMark, type NoteKind, type Paragraph, type WordReading } from './word-reading.js';

/** Where text is printed from: the look of the run it stands in and the link around it. */
interface Setting {
  readonly look: Look;
}

/** Prints the text boxes inside a drawing; given by the caller, because boxes hold whole paragraphs. */
type PrintBoxes = (drawing: XmlElement) => void;

interface Printing {
  readonly reading: WordReading;
  readonly paragraph: Paragraph;
  readonly printBoxes: PrintBoxes;
}

type Handle = (element: XmlElement, setting: Setting, printing: Printing) => void;

function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

function print(text: string, { look }: Setting, { reading, paragraph }: Printing, note?: Piece['note']): void {
  if (!reading.fields.isPrinted || look.hidden || text === '') return;
  if (reading.fields.isPageNumber) paragraph.isPageNumber = true;
  paragraph.page ??= reading.page;
  const mark = note ?? (takeTypedMark(reading, text) ? 'call' : undefined);
  paragraph.pieces.push({
    text: text.replaceAll('\u00ad', ''),
    bold: look.bold ?? false,
    ...(mark ? { note: mark } : {}),
  });
}

const printChildren: Handle = (element, setting, printing) => printNodes(childrenOf(element), setting, printing);

const skipChange: Handle = (_, __, { reading }) => {
  reading.changes += 1;
};

const acceptChange: Handle = (element, setting, printing) => {
  printing.reading.changes += 1;
  printChildren(element, setting, printing);
};

const printRun: Handle = (element, setting, printing) => {
  const properties = childOf(element, 'w:rPr');
  const style = printing.reading.styles.character(valueIn(properties, 'w:rStyle'));
  printChildren(element, { ...setting, look: { ...setting.look, ...style, ...lookOf(properties) } }, printing);
};

function printCall(kind: NoteKind): Handle {
  return (element, setting, printing) => {
    const { 'w:id': id = '', 'w:customMarkFollows': typed = '' } = element.attributes;
    if (/^(?:1|true|on)$/.test(typed)) printing.reading.unmarked = { kind, id };
    else print(callNote(printing.reading, kind, id), setting, printing, 'call');
  };
}

const printMark: Handle = (_, setting, printing) => {
  print(printing.reading.mark ?? '', setting, printing, 'body');
  printing.reading.mark = undefined;
};

function fixed(text: string): Handle {
  return (_, setting, printing) => print(text, setting, printing);
}

/** A page break prints as a line end; the counting of pages goes by one kind of break, the surest that the file has. */
const breakLine: Handle = (element, setting, printing) => {
  if (element.attributes['w:type'] === 'page' && printing.reading.breaks === 'w:br') printing.reading.page += 1;
  print('\n', setting, printing);
};

const handles: ReadonlyMap<string, Handle> = new Map(Object.entries<Handle>({
  'w:r': printRun,
  'w:t': (element, setting, printing) => print(textOf(element), setting, printing),
  'm:t': (element, setting, printing) => print(textOf(element), setting, printing),
  'w:tab': fixed('\t'),
  'w:ptab': fixed('\t'),
  'w:br': breakLine,
  'w:cr': fixed('\n'),
  'w:noBreakHyphen': fixed('-'),
  'w:sym': fixed('•'),
  'w:footnoteReference': printCall('footnote'),
  'w:endnoteReference': printCall('endnote'),
  'w:footnoteRef': printMark,
  'w:endnoteRef': printMark,
  'w:del': skipChange,
  'w:moveFrom': skipChange,
  'w:ins': acceptChange,
  'w:moveTo': acceptChange,
  'w:drawing': (element, _, { printBoxes }) => printBoxes(element),
  'w:pict': (element, _, { printBoxes }) => printBoxes(element),
  'w:object': (element, _, { printBoxes }) => printBoxes(element),
  'w:fldChar': (element, _, { reading }) => reading.fields.turn(element),
  'w:instrText': (element, _, { reading }) => reading.fields.addCode(textOf(element)),
  'w:fldSimple': (element, setting, printing) => {
    if (isPageField(element.attributes['w:instr'] ?? '')) printing.paragraph.isPageNumber = true;
    printChildren(element, setting, printing);
  },
  'w:lastRenderedPageBreak': (_, __, { reading }) => {
    if (reading.breaks === 'w:lastRenderedPageBreak') reading.page += 1;
  },
  'mc:AlternateContent': (element, setting, printing) => {
    const shown = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
    if (shown) printChildren(shown, setting, printing);
  },
}));

function printNodes(elements: readonly XmlElement[], setting: Setting, printing: Printing): void {
  for (const element of elements) {
    if (element.name.endsWith('Pr')) continue;
    (handles.get(element.name) ?? printChildren)(element, setting, printing);
  }
}

/** Reads the runs of a paragraph into `paragraph`: text as printed, changes as accepted, results of fields, note calls with their marks. */
export function printRuns(element: XmlElement, look: Look, printing: Printing): void {
  printNodes(childrenOf(element), { look }, printing);
}
