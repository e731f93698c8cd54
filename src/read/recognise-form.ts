import type { Format } from '../types/source.js';
import { listZip, unpackEntry, type ZipEntry } from './inputs/read-zip.js';

/** What a file is by its content: a form of paper, an archive of papers, or something we can't read, with its name in Dutch. */
export type Form = { readonly is: Format } | { readonly is: 'archive' } | { readonly is: 'locked'; readonly what: string } | { readonly is: 'other'; readonly what: string };

const headLength = 4096;
const allowedControls = '\0\t\n\v\f\r\x1a\x1b';
const htmlRoots = new Set(
  'html head body div p h1 h2 h3 h4 h5 h6 article section main table ul ol span a form header footer nav meta title link style script br hr'.split(' '),
);
const skipped = /^(?:<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!(?!--)[^>[]*(?:\[[^\]]*\]\s*)?>)/;
const root = /^<([a-zA-Z][\w.-]*(?::[\w.-]+)?)(?=[\s/>])/;

/** Foreign forms that begin with fixed bytes. */
const magic: readonly (readonly [bytes: string, what: string])[] = [
  ['\x89PNG', 'een beeld'],
  ['\xff\xd8\xff', 'een beeld'],
  ['GIF8', 'een beeld'],
  ['II*\0', 'een beeld'],
  ['MM\0*', 'een beeld'],
  ['\x1f\x8b', 'een gzip-bestand'],
  ['7z\xbc\xaf', 'een 7z-archief'],
  ['Rar!', 'een RAR-archief'],
  ['{\\rtf', 'een RTF-bestand'],
];

function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headLength)).toString('latin1');
}

/** A text, or a template for one. */
const openDocument = /^application\/vnd\.oasis\.opendocument\.text(?:-template)?\s*$/;
/** What an office program says that the main part of its file is, wherever that stands. */
const mainParts: readonly (readonly [says: RegExp, form: Form])[] = [
  [/(?:wordprocessingml|ms-word)\.[\w.]{1,60}main\+xml/, { is: 'docx' }],
  [/(?:spreadsheetml|ms-excel)\.[\w.]{1,60}main\+xml/, { is: 'other', what: 'een rekenblad' }],
  [/(?:presentationml|ms-powerpoint)\.[\w.]{1,60}main\+xml/, { is: 'other', what: 'een presentatie' }],
];
const longestType = 100_000;

/** The text of a short part that says what an archive is. */
function typeIn(bytes: Uint8Array, entries: readonly ZipEntry[], part: string): string {
  const entry = entries.find(({ name, encrypted, unpacked }) => name === part && !encrypted && unpacked < longestType);
  return Buffer.from((entry && unpackEntry(bytes, entry)) ?? []).toString('latin1');
}

function formOfZip(bytes: Uint8Array): Form {
  const entries = listZip(bytes) ?? [];
  const names = new Set(entries.map((entry) => entry.name));
  if (names.has('word/document.xml')) return { is: 'docx' };
  if (names.has('xl/workbook.xml')) return { is: 'other', what: 'een rekenblad' };
  if (names.has('ppt/presentation.xml')) return { is: 'other', what: 'een presentatie' };
  const types = typeIn(bytes, entries, '[Content_Types].xml');
  const office = mainParts.find(([says]) => says.test(types));
  if (office) return office[1];
  if (openDocument.test(typeIn(bytes, entries, 'mimetype'))) return { is: 'odt' };
  if (names.has('mimetype')) return { is: 'other', what: 'een ander OpenDocument-bestand dan een tekst, of een EPUB-bestand' };
  const cutOff = names.size === 0 ? headOf(bytes) : '';
  if (cutOff.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return { is: 'odt' };
  return cutOff.includes('[Content_Types].xml') ? { is: 'docx' } : { is: 'archive' };
}

/** An OLE file: Word 97-2003, or a Word file behind a password (then its directory names the package, in UTF-16). */
function formOfOle(bytes: Uint8Array): Form {
  const locked = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(locked)
    ? { is: 'locked', what: 'Word' }
    : { is: 'other', what: 'een bestand van Word 97-2003 of een ander oud programma' };
}

/** Control characters that no text has; UTF-16 has a null in about every second place and is text. */
function isBinary(head: string): boolean {
  const nulls = head.split('\0').length - 1;
  const wide = /^(?:\xff\xfe|\xfe\xff)/.test(head) || nulls > head.length * 0.4;
  let controls = 0;
  for (let at = 0; at < head.length; at++) controls += Number(head.charCodeAt(at) < 0x20 && !allowedControls.includes(head.charAt(at)));
  return (nulls > 0 && !wide) || controls > head.length * 0.05;
}

function formOfMarkup(head: string): Format {
  let rest = head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '').trimStart();
  for (let lead = skipped.exec(rest); lead; lead = skipped.exec(rest)) {
    if (/^<!doctype\s+html/i.test(lead[0])) return 'html';
    rest = rest.slice(lead[0].length).trimStart();
  }
  const name = root.exec(rest)?.[1];
  if (name) return htmlRoots.has(name.toLowerCase()) ? 'html' : 'xml';
  return /^<(?:\?xml|!DOCTYPE)/.test(rest) || head.trimStart().startsWith('<?xml') ? 'xml' : 'text';
}

/** The form of a file, told by its first bytes (of an archive: by what it holds), never by its name. */
export function recogniseForm(bytes: Uint8Array): Form {
  const head = headOf(bytes);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return formOfZip(bytes);
  if (head.slice(0, 1024).includes('%PDF-')) return { is: 'pdf' };
  if (head.startsWith('\xd0\xcf\x11\xe0')) return formOfOle(bytes);
  const foreign = magic.find(([start]) => head.startsWith(start));
  if (foreign) return { is: 'other', what: foreign[1] };
  return isBinary(head) ? { is: 'other', what: 'onbekende bytes' } : { is: formOfMarkup(head) };
}
