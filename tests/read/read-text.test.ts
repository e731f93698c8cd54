import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/read/limits.js';
import { readText } from '../../src/read/text/read-text.js';

const words = 'De brug bij Nieuw-Reest gaat open; één café blijft dicht.\n';
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return bytes;
}

function readCodes(bytes: Uint8Array) {
  const codes: string[] = [];
  return { source: readText(bytes, 'proef.txt', (code) => void codes.push(code)), codes };
}

const text = (bytes: Uint8Array) => readCodes(bytes).source?.text;

describe('readText', () => {
  it('reads UTF-8 with and without a mark, and leaves the mark out', () => {
    expect(text(utf8(words))).toBe(words);
    expect(text(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(words)]))).toBe(words);
  });

  it('reads UTF-16 in both byte orders, with and without a mark', () => {
    for (const little of [true, false]) {
      expect(text(utf16(words, little))).toBe(words);
      expect(text(utf16(`\ufeff${words}`, little))).toBe(words);
    }
  });

  it('reads Windows-1252 where the bytes are no UTF-8', () => {
    expect(text(new Uint8Array([0x93, 0x4a, 0x61, 0x94, 0x20, 0x80, 0x20, 0xe9, 0xe9, 0x6e]))).toBe('“Ja” € één');
  });

  it('reads UTF-8 of which a byte was lost, and shows where; a word in Windows-1252 that could be UTF-8 makes no such text', () => {
    const many = words.repeat(4);
    expect(text(new Uint8Array([...utf8(many), 0xff, ...utf8('“Ja”')]))).toBe(`${many}\ufffd“Ja”`);
    expect(text(utf8(`${many}Zoë`).subarray(0, -1))).toBe(`${many}Zo\ufffd`);
    expect(text(new Uint8Array([0xc3, 0xa9, 0x20, 0xe9, 0xe9, 0x6e, 0x20, 0xeb]))).toBe('Ã© één ë');
  });

  it('refuses an empty file, binary data and a broken UTF-16, each with its own finding', () => {
    expect(readCodes(new Uint8Array()).codes).toEqual(['read/empty']);
    expect(readCodes(utf8(' \n\t\r\n')).codes).toEqual(['read/empty']);
    expect(readCodes(Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 251)).codes).toEqual(['read/binary']);
    expect(readCodes(new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8])).codes).toEqual(['read/encoding']);
  });

  it('refuses a text beyond the limit without looking at it', () => {
    expect(readCodes(new Uint8Array(limits.textBytes + 1)).codes).toEqual(['read/too-large']);
  });

  it('counts a page at every form feed, also in mid line', () => {
    const lines = readCodes(utf8('een\ntwee\fdrie\nvier\n\fvijf\n')).source?.lines ?? [];
    expect(lines.map(({ page }) => page)).toEqual([1, 1, 2, 2]);
    expect(lines.map(({ page }) => page).at(-1)).toBe(2);
  });

  it.each([
    ['Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1Antwoord 7', 'Antwoord 7'],
    ['Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 12031 was een nat jaar.', '2031 was een nat jaar.'],
    ['ISSN 0921 - 7398’s-Gravenhage 2031Tweede Kamer, vergaderjaar 2030-2031, Aanhangsel 1 Vraag 3', ' Vraag 3'],
    ['Eerste Kamer, vergaderjaar 2030–2031, 99 031, nr. 4 1de pont lekt.', 'de pont lekt.'],
  ])('starts a page behind the page foot that %s has run into', (foot, rest) => {
    const { text = '', lines = [] } = readCodes(utf8(`De pont.\n${foot}\nEn\n`)).source ?? {};
    expect(lines.map(({ start, end, page }) => [text.slice(start, end), page])).toEqual([['De pont.\n', 1], [foot.slice(0, -rest.length), 1], [`${rest}\n`, 2], ['En\n', 2]]);
  });

  it.each([
    'zie Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1Antwoord 7\n', 'Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1 \n', 'Tweede Kamer, vergaderjaar 2030–2031, 99 031, nr. 4 en 5\n',
  ])('leaves whole what goes on after no foot: %s', (line) => expect(readCodes(utf8(line)).source?.lines).toHaveLength(1));

  it('covers any text with its lines, whatever the line ends', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'é', ' ', '\n', '\r\n', '\r', '\u2028', '\u0085', '\f', 'Vraag 1', 'Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1'), { minLength: 1 }), (parts) => {
      const given = `x${parts.join('')}`;
      const source = readCodes(utf8(given)).source;
      expect(source?.text).toBe(given);
      expect(source?.lines.map(({ start, end }) => given.slice(start, end)).join('')).toBe(given);
      for (const { start, end } of source?.lines ?? []) expect(given.slice(start, end).replace(/(?:\r\n|[\n\r\u0085\u2028\u2029])$/, '')).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
    }));
  });
});
