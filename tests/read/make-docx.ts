import { strToU8, zipSync } from 'fflate';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ');

/** Parts of a made Word file, as the inside of their root elements. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
  /** Relations by id: addresses, or parts of the file. */
  readonly relations?: Readonly<Record<string, string>>;
}

function rootOf(name: string, inside: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${namespaces}>${inside}</w:${name}>`);
}

function relationsOf(relations: Readonly<Record<string, string>>): Uint8Array {
  const items = Object.entries(relations).map(([id, target]) => `<Relationship Id="${id}" Target="${target}"${/^https?:/.test(target) ? ' TargetMode="External"' : ''}/>`);
  return strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`);
}

/** A Word file of these parts. */
export function makeDocx(parts: WordParts): Uint8Array {
  const { body, styles, numbering, footnotes, endnotes, header, relations = {} } = parts;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': rootOf('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationsOf(header === undefined ? relations : { ...relations, rIdHead: 'header1.xml' }),
    ...(styles === undefined ? {} : { 'word/styles.xml': rootOf('styles', styles) }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': rootOf('numbering', numbering) }),
    ...(footnotes === undefined ? {} : { 'word/footnotes.xml': rootOf('footnotes', footnotes) }),
    ...(endnotes === undefined ? {} : { 'word/endnotes.xml': rootOf('endnotes', endnotes) }),
    ...(header === undefined ? {} : { 'word/header1.xml': rootOf('hdr', header) }),
  });
}

/** A run of text; `properties`: inside of its `w:rPr`. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph around runs or plain text; `properties`: inside of its `w:pPr`. */
export function paragraph(inside: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${inside.startsWith('<') || inside === '' ? inside : run(inside)}</w:p>`;
}

/** A table of rows of cells; a cell is the inside of its `w:tc`. */
export function table(rows: readonly (readonly string[])[], properties = ''): string {
  const inside = rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`);
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${inside.join('')}</w:tbl>`;
}
