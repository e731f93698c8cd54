import { strToU8, zipSync } from 'fflate';

const namespaces = [
  ...['office', 'style', 'text', 'table', 'drawing:draw', 'manifest'].map((name) => `xmlns:${name.split(':').at(-1)}="urn:oasis:names:tc:opendocument:xmlns:${name.split(':')[0]}:1.0"`),
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
].join(' ');

/** Parts of a made OpenDocument text, as the inside of their elements. */
export interface OdtParts {
  readonly body: string;
  /** Automatic styles of the text. */
  readonly automatic?: string;
  /** Common styles. */
  readonly styles?: string;
  readonly header?: string;
  readonly manifest?: string;
  readonly type?: string;
}

const rootOf = (name: string, inside: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n<${name} ${namespaces}>${inside}</${name}>`);

/** An OpenDocument file of these parts. */
export function makeOdt({ body, automatic = '', styles = '', header, manifest = '', type = 'application/vnd.oasis.opendocument.text' }: OdtParts): Uint8Array {
  const page = header === undefined ? '' : `<office:master-styles><style:master-page style:name="Standard"><style:header>${header}</style:header></style:master-page></office:master-styles>`;
  return zipSync({
    mimetype: [strToU8(type), { level: 0 }],
    'META-INF/manifest.xml': rootOf('manifest:manifest', manifest),
    'content.xml': rootOf('office:document-content', `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`),
    'styles.xml': rootOf('office:document-styles', `<office:styles>${styles}</office:styles>${page}`),
  });
}

/** A paragraph; `style`: the name of its style. */
export const odtParagraph = (inside: string, style = 'S') => `<text:p text:style-name="${style}">${inside}</text:p>`;

/** A span of text in a style. */
export const span = (text: string, style: string) => `<text:span text:style-name="${style}">${text}</text:span>`;

/** A note at the place where it is called. */
export const odtNote = (mark: string, text: string) => `<text:note text:note-class="footnote"><text:note-citation>${mark}</text:note-citation><text:note-body>${odtParagraph(text)}</text:note-body></text:note>`;

/** A list of items, each the inside of its element; `attributes` of the list. */
export const odtList = (items: readonly string[], attributes = '') => `<text:list ${attributes}>${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;

/** A list style with levels: number format, what stands before and behind the number, more attributes. */
export function listStyle(name: string, levels: readonly (readonly [format: string, prefix: string, suffix: string, more?: string])[]): string {
  const inside = levels.map(([format, prefix, suffix, more = ''], i) => `<text:list-level-style-number text:level="${i + 1}" style:num-format="${format}" style:num-prefix="${prefix}" style:num-suffix="${suffix}" ${more}/>`);
  return `<text:list-style style:name="${name}">${inside.join('')}</text:list-style>`;
}

/** A table of rows of cells. */
export function odtTable(rows: readonly (readonly string[])[]): string {
  const inside = rows.map((cells) => `<table:table-row>${cells.map((cell) => `<table:table-cell>${cell}</table:table-cell>`).join('')}</table:table-row>`);
  return `<table:table><table:table-column/>${inside.join('')}</table:table>`;
}
