import { micromark } from 'micromark';
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import type { Report } from '../../types/problem.js';
import type { Source } from '../../types/source.js';
import type { Input } from '../inputs/input.js';
import { type Printed, writeSource } from '../write-source.js';
import { printPage } from './read-html.js';

/** A line that ends in mid paragraph is printed as one. */
const lineEnd = /(?<=\S)[ \t]{0,8}(?:\r\n|[\r\n])(?=[ \t]{0,40}\S)/g;

/** A dash between two figures, as it is typed where it stands for a range ("2030--2031"). */
const typedDash = /(?<=\d)--(?=\d)/g;

/** Extractors part pages by a row of dashes: it stays, and makes no heading of the line above. */
const dashesStay = { disable: { null: ['setextUnderline', 'thematicBreak'] } };

/** Reads a text in Markdown as the page that it stands for, with the lines of its paragraphs and an empty one between them; null after a finding when it can't be read. */
export function readMarkdown(text: string, input: Input, report: Report): Source | null {
  const html = micromark(text.replace(lineEnd, '  \n').replace(typedDash, '–'), { allowDangerousHtml: true, extensions: [gfmTable(), gfmFootnote(), dashesStay], htmlExtensions: [gfmTableHtml(), gfmFootnoteHtml({ label: ' ' })] });
  const page = printPage(`<body>${html}</body>`, report);
  return page && writeSource(input, 'text', page.printed.flatMap(asLines));
}

const emptyLine: Printed = { pieces: [], features: { page: 1 }, ends: '\n' };

/** A paragraph as in plain text; what is a heading shows by its words. */
function asLines(printed: Printed): readonly Printed[] {
  const { page, role, cell } = printed.features;
  if (cell !== undefined) return [printed];
  const isOneLine = printed.pieces.every((piece) => !piece.text.includes('\n'));
  return [{ ...printed, features: { page, ...(isOneLine && { paragraph: true }), ...(role === 'footnote' && { role }) } }, emptyLine];
}
