import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../src/parse-json.js';

describe('JSON', () => {
  it('is read as the engine reads it, and what only ends too early is told as that, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, cut) => {
        expect(parseJson(text)).toEqual(JSON.parse(text));
        const part = text.slice(0, cut % text.length);
        try {
          parseJson(part);
        } catch (error) {
          expect(String(error)).toBe(`SyntaxError: geen geldige JSON: het houdt op regel 1, kolom ${part.length + 1} te vroeg op`);
        }
      }),
    );
  });

  it.each([
    ['{"base": x}', 'op regel 1, kolom 10 past «x» niet'],
    ['{\n  "base": "x",\n}', 'op regel 3, kolom 1 past «}» niet (de komma ervoor is er een te veel)'],
    ["{'base': 'x'}", 'op regel 1, kolom 2 past «\'» niet (teksten en namen staan tussen dubbele aanhalingstekens)'],
    ['// basis\n{}', 'op regel 1, kolom 1 past «/» niet (JSON kent geen commentaar)'],
    ['["a" "b"]', 'op regel 1, kolom 6 past «"» niet'],
    ['["een regel\ndie doorloopt"]', 'op regel 1, kolom 12 past een regeleinde of onzichtbaar teken niet'],
    ['["a\\ud800b"]', 'op regel 1, kolom 4 staat een half teken (\\ud800)'],
    ['["\\ud83d\\ude00",\n"\\\\\\uDE00"]', 'op regel 2, kolom 4 staat een half teken (\\uDE00)'],
    ['[1] einde', 'op regel 1, kolom 5 past «e» niet'],
    ['[😀]', 'op regel 1, kolom 2 past «😀» niet'],
    ['', 'het houdt op regel 1, kolom 1 te vroeg op'],
  ])('that is none is told with its place: %j', (text, fault) => {
    expect(() => parseJson(text)).toThrow(new SyntaxError(`geen geldige JSON: ${fault}`));
  });

  it('may hold escapes of whole characters, and text that looks like one of half a character', () => {
    expect(parseJson('["\\ud83d\\ude00", "\\\\ud800"]')).toEqual(['😀', '\\ud800']);
  });
});
