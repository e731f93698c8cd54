/** HTML that is safe to put on a page. The class stays in this file: nobody else can make one. */
class Escaped {
  constructor(readonly text: string) {}
}
export type Markup = Escaped;

/** What may stand in a template: text is escaped, markup stands as it is, nothing and `false` vanish. */
export type Content = string | number | Markup | false | null | undefined | readonly Content[];

/** The only way to markup: a template whose values are escaped, for text and for attributes between double quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let text = parts[0] ?? '';
  values.forEach((value, i) => {
    text += write(value) + (parts[i + 1] ?? '');
  });
  return new Escaped(text);
}

function write(value: Content): string {
  if (value instanceof Escaped) return value.text;
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  return value ? value.map(write).join('') : '';
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: HTML can't hold them
const special = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function escapeText(text: string): string {
  return text.replace(special, (character) => entities[character] ?? '\ufffd');
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Linked data for search engines: a script element that holds data only; no text in it can end it. */
export function dataScript(value: Json): Markup {
  return new Escaped(`<script type="application/ld+json">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>`);
}

/** Pieces with something between each two. */
export function join(pieces: readonly Content[], between: Content): readonly Content[] {
  return pieces.flatMap((piece, i) => (i === 0 ? [piece] : [between, piece]));
}

/** The whole file. */
export function asText(markup: Markup): string {
  return `${markup.text}\n`;
}
