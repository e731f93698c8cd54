import type { Report } from '../types/problem.js';
import type { Format, Source } from '../types/source.js';
import type { Input } from './inputs/input.js';
import { limits } from './limits.js';
import { isMarkdown } from './text/is-markdown.js';
import { readText } from './text/read-text.js';
import { recogniseForm } from './recognise-form.js';

type Read = (input: Input, report: Report) => Promise<Source | null>;

/** One reader a format; those that need a library are loaded when the first paper of that format comes. */
const readers: Readonly<Record<Format, Read>> = {
  text: async (input, report) => {
    const source = readText(input.bytes, input.name, report);
    return source && isMarkdown(source.text) ? (await import('./markup/read-markdown.js')).readMarkdown(source.text, input, report) : source;
  },
  pdf: async (input, report) => (await import('./pdf/read-pdf.js')).readPdf(input, report),
  docx: async (input, report) => (await import('./docx/read-docx.js')).readDocx(input, report),
  odt: async (input, report) => (await import('./odt/read-odt.js')).readOdt(input, report),
  xml: async (input, report) => (await import('./markup/read-xml.js')).readXml(input, report),
  html: async (input, report) => (await import('./markup/read-html.js')).readHtml(input, report),
};

/** Reads a paper in any form, told by its content; null after one error finding that says why it can't be read. */
export async function readSource(bytes: Uint8Array, name: string, report: Report): Promise<Source | null> {
  const form = recogniseForm(bytes);
  if (bytes.length === 0) report('read/empty', null);
  else if (bytes.length > limits.fileBytes) report('read/too-large', null, `${limits.fileBytes / 1024 ** 2} MB`);
  else if (form.is === 'archive') report('read/binary', null, 'een zip-archief');
  else if (form.is === 'other') report('read/binary', null, form.what);
  else if (form.is === 'locked') report('read/encrypted', null, form.what);
  else return readers[form.is]({ bytes, name }, report);
  return null;
}
