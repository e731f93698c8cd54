import type { Report } from '../../types/problem.js';
import type { Source } from '../../types/source.js';
import type { Input } from '../inputs/input.js';
import { childOf, childrenOf, holds, type XmlElement } from '../markup/parse-xml.js';
import { printMarkup } from '../markup/print-markup.js';
import { plainText, type Treatment } from '../markup/treatment.js';
import { ListNumberer } from './number-lists.js';
import { type OdtStyles, readStyles } from './styles.js';
import { type OfficePackage, openPackage } from '../open-package.js';
import type { Reach } from '../table-row.js';
import { asMasthead, type Printed, writeSource } from '../write-source.js';

const skip: Treatment = { as: 'skip' };
const inline: Treatment = { as: 'inline' };
const block: Treatment = { as: 'block' };
/** What floats beside the text: a box, or a shape that holds paragraphs itself. */
const letterhead: Treatment = { as: 'block', part: 'masthead' };

/** A cell that another covers is none; one may stand for several like it. */
function reachOf({ name, attributes }: XmlElement): Reach | null {
  const count = (said: string) => Number.parseInt(attributes[`table:number-${said}`] ?? '', 10) || 1;
  return name === 'table:table-cell' ? { columns: count('columns-spanned') * count('columns-repeated'), rows: count('rows-spanned') } : null;
}

/** How the elements of a text document are printed; one that is not here holds others (outside a paragraph) or runs on (inside one). */
const elements: ReadonlyMap<string, Treatment> = new Map(Object.entries<Treatment>({
  'text:tracked-changes': skip, 'office:annotation': skip, 'office:forms': skip, 'text:sequence-decls': skip, 'text:hidden-text': skip, 'text:hidden-paragraph': skip,
  'svg:title': skip, 'svg:desc': skip, 'draw:object': skip, 'office:binary-data': skip, 'text:index-title-template': skip,
  label: { as: 'prefix' }, 'text:line-break': { as: 'break' }, 'table:table-row': { as: 'row' },
  'text:list': block, 'text:list-item': block, 'text:list-header': block, 'table:table': { as: 'table', reach: reachOf }, 'draw:text-box': letterhead, 'draw:custom-shape': letterhead,
}));

/** How an element is printed: by its name and its style. A line with the number of its page is none of the text. */
function treat(element: XmlElement, styles: OdtStyles, inParagraph: boolean): Treatment {
  const { name, attributes } = element;
  const style = attributes['text:style-name'];
  if (name === 'text:p' || name === 'text:h') {
    const { hidden, bold = false } = styles.look('paragraph', style);
    return hidden || holds(element, 'text:page-number') ? skip : { as: 'paragraph', kind: name === 'text:h' ? 'heading' : 'text', bold };
  }
  if (name === 'text:span') {
    const { hidden, ...look } = styles.look('text', style);
    return hidden ? skip : { as: 'inline', ...look };
  }
  if (name === 'text:note') return { as: 'note', mark: plainText(childOf(element, 'text:note-citation') ?? element), body: childrenOf(childOf(element, 'text:note-body')) };
  if (name === 'text:section' && attributes['text:display'] === 'none') return skip;
  return elements.get(name) ?? (inParagraph ? inline : block);
}

/** The elements with tabs and runs of spaces as spaces. */
function withSpaces(element: XmlElement): XmlElement {
  const children = element.children.map((child) => (typeof child === 'string' ? child : child.name === 'text:tab' || child.name === 'text:s' ? ' ' : withSpaces(child)));
  return { ...element, children };
}

function print(root: XmlElement, styles: OdtStyles): readonly Printed[] {
  return printMarkup([withSpaces(new ListNumberer(styles).number(root))], (element, { inParagraph }) => treat(element, styles, inParagraph));
}

/** The head of the first page, as masthead. */
function printHead(sheet: XmlElement | undefined): readonly Printed[] {
  const page = childOf(childOf(sheet, 'office:master-styles'), 'style:master-page');
  const head = childOf(page, 'style:header-first') ?? childOf(page, 'style:header');
  return head ? asMasthead(print(head, readStyles([childOf(sheet, 'office:styles'), childOf(sheet, 'office:automatic-styles')]))) : [];
}

function readBody(office: OfficePackage, report: Report): readonly Printed[] | null {
  const [content, sheet] = [office.part('content.xml'), office.part('styles.xml')];
  const body = childOf(childOf(content, 'office:body'), 'office:text');
  if (office.isWhole() && !body) report('read/damaged', null, 'OpenDocument, er is geen tekst');
  if (!office.isWhole() || !body) return null;
  const changes = childrenOf(childOf(body, 'text:tracked-changes'), 'text:changed-region').length;
  if (changes > 0) report('read/tracked-changes', null, String(changes));
  return [...printHead(sheet), ...print(body, readStyles([childOf(sheet, 'office:styles'), childOf(content, 'office:automatic-styles')]))];
}

/**
 * Reads an OpenDocument text: paragraphs with the numbers of their lists, tables cell by cell, changes as accepted (with a finding), the head of
 * the first page before the text and the notes after it. Null after a finding when it is damaged, locked or asks too much.
 */
export async function readOdt(input: Input, report: Report): Promise<Source | null> {
  const office = openPackage(input.bytes, 'OpenDocument', report);
  if (!office) return null;
  if (holds(office.part('META-INF/manifest.xml'), 'manifest:encryption-data')) {
    report('read/encrypted', null, 'OpenDocument');
    return null;
  }
  const printed = readBody(office, report);
  return printed ? writeSource(input, 'odt', printed) : null;
}
