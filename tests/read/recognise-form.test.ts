import { describe, expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { recogniseForm } from '../../src/read/recognise-form.js';
import { makeDocx, paragraph } from './make-docx.js';
import { makeOdt } from './make-odt.js';
import { makePdf } from './make-pdf.js';

const text = (content: string) => Buffer.from(content);
const ole = (inside: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(inside, 'utf16le')]);

const cases: readonly (readonly [what: string, bytes: Uint8Array, is: string])[] = [
  ['a PDF', makePdf([[]]), 'pdf'],
  ['a PDF with bytes before it', Buffer.concat([Buffer.alloc(200, 'x'), makePdf([[]])]), 'pdf'],
  ['a Word file', makeDocx({ body: paragraph('veer') }), 'docx'],
  ['a Word file cut off', makeDocx({ body: paragraph('veer') }).subarray(0, 300), 'docx'],
  ['a zip archive', zipSync({ 'a.txt': strToU8('veer') }), 'archive'],
  ['a zip archive that holds a PDF as it is', zipSync({ 'a.pdf': [makePdf([[]]), { level: 0 }] }), 'archive'],
  ['a zip archive cut off', zipSync({ 'a.txt': strToU8('veer') }).subarray(0, 40), 'archive'],
  ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'other'],
  ['an OpenDocument text', makeOdt({ body: '' }), 'odt'],
  ['an OpenDocument text cut off', makeOdt({ body: '' }).subarray(0, 300), 'odt'],
  ['an OpenDocument template whose media type is packed', zipSync({ 'content.xml': strToU8('<x/>'), mimetype: strToU8('application/vnd.oasis.opendocument.text-template') }), 'odt'],
  ['another OpenDocument file', makeOdt({ body: '', type: 'application/vnd.oasis.opendocument.presentation' }), 'other'],
  ['a Word file behind a password', ole('EncryptedPackage'), 'locked'],
  ['a Word file of before 2007', ole('WordDocument'), 'other'],
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'other'],
  ['bytes of nothing', Buffer.from([1, 0, 2, 0, 0, 3, 200, 7, 0, 9]), 'other'],
  ['XML', text('<?xml version="1.0"?>\n<!-- veer -->\n<kamerstuk/>'), 'xml'],
  ['XML without a declaration', text('\n <officiele-publicatie xmlns:x="y">'), 'xml'],
  ['XML with a doctype', text('<!DOCTYPE kamervragen [<!ENTITY a "b">]><kamervragen/>'), 'xml'],
  ['XML in UTF-16', Buffer.from('\ufeff<?xml version="1.0"?><kamerstuk/>', 'utf16le'), 'xml'],
  ['HTML', text('<!doctype HTML><title>x'), 'html'],
  ['XHTML', text('<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html/>'), 'html'],
  ['a fragment of HTML', text('<!-- noot --><div class="vraag">'), 'html'],
  ['text', text('Vraag 1\nVaart het veer?'), 'text'],
  ['text that begins with a bracket', text('<< Vaart het veer?'), 'text'],
  ['text in UTF-16 without a mark', Buffer.from('Vaart het veer?', 'utf16le'), 'text'],
];

describe('the form of a file', () => {
  it.each(cases)('of %s is told by its content', (_, bytes, is) => {
    expect(recogniseForm(bytes).is).toBe(is);
  });
});
