import type { LineRole } from '../../types/source.js';
import { childrenOf, type XmlElement, type XmlNode } from './parse-xml.js';
import { joinCells, type Reach, TableColumns } from '../table-row.js';
import type { Piece, Printed } from '../write-source.js';
import { type Dialect, type Place, plainText, roleOf, type Treatment } from './treatment.js';

interface Style {
  readonly bold: boolean;
  readonly spaced: boolean;
}

interface Table {
  readonly columns: TableColumns;
  readonly reach: (cell: XmlElement) => Reach | null;
}

interface Note {
  readonly mark: string;
  readonly body: readonly XmlElement[];
}

type Of<As extends Treatment['as']> = Extract<Treatment, { as: As }>;

const plain: Style = { bold: false, spaced: false };
const white = /[ \t\r\n\f]+/g;

/** Prints the elements of a markup file: what is a paragraph, a label, a note is told by the dialect. White space collapses as in print. */
class MarkupPrinter {
  readonly notes: Note[] = [];
  private printed: Printed[] = [];
  private pieces: Piece[] = [];
  private prefix: readonly Piece[] = [];
  private role: LineRole | undefined;
  private table: Table = { columns: new TableColumns(), reach: () => ({}) };

  constructor(private readonly dialect: Dialect) {}

  /** Prints nodes and gives the lines that came of them. */
  collect(nodes: readonly XmlNode[], place: Place): readonly Printed[] {
    const outer = this.printed;
    this.printed = [];
    this.printNodes(nodes, place, plain);
    this.flush();
    const inner = this.printed;
    this.printed = outer;
    return inner;
  }

  printNotes(): readonly Printed[] {
    return this.notes.flatMap(({ mark, body }) => {
      this.prefix = [{ text: mark, note: 'body' }, { text: ' ' }];
      return this.collect(body, { part: 'footnote', inParagraph: false, isFirst: true });
    });
  }

  private printNodes(nodes: readonly XmlNode[], place: Place, style: Style): void {
    let isFirst = true;
    for (const node of nodes) {
      if (typeof node === 'string') this.addText(node, style, place);
      else {
        if (style.spaced) this.addText(' ', style, place);
        this.printElement(node, { ...place, isFirst: isFirst && place.isFirst }, style);
        isFirst = false;
      }
    }
  }

  private printElement(element: XmlElement, place: Place, style: Style): void {
    const treatment = this.dialect(element, place);
    if (treatment.as === 'inline') this.printNodes(element.children, place, { ...style, spaced: false, ...treatment });
    else if (treatment.as === 'break') this.pieces.push({ text: '\n' });
    else if (treatment.as === 'paragraph') this.printParagraph(element, place, treatment, style);
    else if (treatment.as === 'block') this.printBlock(element, treatment.part ? { ...place, part: treatment.part, isFirst: true } : place);
    else if (treatment.as === 'prefix') this.prefix = [{ text: `${plainText(element).replace(white, ' ').trim()} ` }];
    else if (treatment.as === 'call' || treatment.as === 'note') this.printCall(element, treatment, place);
    else if (treatment.as === 'body') this.printBody(element, treatment);
    else if (treatment.as === 'mark') this.prefix = [{ text: plainText(element).trim(), note: 'body' }, { text: ' ' }];
    else if (treatment.as === 'table') this.printTable(element, treatment, place);
    else if (treatment.as === 'row-group') this.printGroup(element, place);
    else if (treatment.as === 'row') this.printRow(element, place);
  }

  private printParagraph(element: XmlElement, place: Place, { kind, spaced = false, bold = false }: Of<'paragraph'>, style: Style): void {
    if (place.inParagraph) {
      this.printNodes(element.children, place, { ...style, spaced });
      return;
    }
    this.flush();
    this.role = roleOf(kind, place);
    this.printNodes(element.children, { ...place, inParagraph: true }, { ...plain, bold, spaced });
    this.flush();
  }

  /** A block inside a paragraph parts it in two, both of one role. */
  private printBlock(element: XmlElement, place: Place): void {
    const { role } = this;
    this.flush();
    this.printNodes(element.children, { ...place, inParagraph: false }, plain);
    this.flush();
    if (place.inParagraph) this.role = role;
  }

  private printCall(element: XmlElement, treatment: Of<'call'> | Of<'note'>, place: Place): void {
    const mark = (treatment.mark ?? plainText(element)).trim();
    if (this.pieces.length === 0) this.role = roleOf('text', place);
    if (mark !== '') this.pieces.push({ text: mark, note: 'call' });
    if (treatment.as === 'note') this.notes.push({ mark, body: treatment.body });
  }

  private printBody(element: XmlElement, { mark }: Of<'body'>): void {
    this.flush();
    if (mark !== undefined) this.prefix = [{ text: mark, note: 'body' }, { text: ' ' }];
    this.printNodes(element.children, { part: 'footnote', inParagraph: false, isFirst: true }, plain);
    this.flush();
  }

  private printTable(element: XmlElement, { reach }: Of<'table'>, place: Place): void {
    const outer = this.table;
    this.table = { columns: new TableColumns(), reach };
    this.printBlock(element, place);
    this.table = outer;
  }

  private printGroup(element: XmlElement, place: Place): void {
    this.table.columns.endGroup();
    this.printBlock(element, place);
    this.table.columns.endGroup();
  }

  private printRow(element: XmlElement, place: Place): void {
    this.flush();
    const { columns, reach } = this.table;
    const cells = childrenOf(element).flatMap((cell) => {
      const reaches = reach(cell);
      return reaches ? [{ cell, reaches }] : [];
    });
    const lines = cells.map(({ cell }) => this.collect(cell.children, { ...place, inParagraph: false, isFirst: false }));
    this.printed.push(...joinCells(lines, 1, columns.place(cells.map(({ reaches }) => reaches))));
  }

  private addText(text: string, { bold }: Style, place: Place): void {
    const last = this.pieces.at(-1)?.text ?? ' ';
    const collapsed = text.replace(white, ' ').replaceAll('\u00ad', '');
    const shown = /\s$/.test(last) ? collapsed.replace(/^ /, '') : collapsed;
    if (shown === '') return;
    if (this.pieces.length === 0 && !place.inParagraph) this.role = roleOf('text', place);
    this.pieces.push({ text: shown, bold });
  }

  /** Ends the paragraph, if one is open. */
  private flush(): void {
    const last = this.pieces.at(-1);
    if (last && !last.note) this.pieces[this.pieces.length - 1] = { ...last, text: last.text.trimEnd() };
    if (this.pieces.some((piece) => piece.text.trim() !== '')) {
      const features = { page: 1, paragraph: true, ...(this.role ? { role: this.role } : {}) } as const;
      this.printed.push({ pieces: [...this.prefix, ...this.pieces], features, ends: '\n' });
      this.prefix = [];
    }
    this.pieces = [];
    this.role = undefined;
  }
}

/** The lines of a markup file in the order of its elements, then the bodies of the notes that stood in the text. */
export function printMarkup(roots: readonly XmlElement[], dialect: Dialect): readonly Printed[] {
  const printer = new MarkupPrinter(dialect);
  const printed = printer.collect(roots, { part: undefined, inParagraph: false, isFirst: true });
  return [...printed, ...printer.printNotes()];
}
