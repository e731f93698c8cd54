import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Spellings } from '../../src/tables/spellings.js';

describe('the memory of spellings', () => {
  it('gives of any stretch of a text what is worked out of it, whatever was asked before', () => {
    const spellings = new Spellings((word) => word.toUpperCase());
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '😀', '\ud800') }), fc.nat(9), fc.nat(9), (text, start, length) => {
      const end = Math.min(text.length, start + length);
      expect(spellings.at(text, Math.min(start, end), end)).toBe(text.slice(Math.min(start, end), end).toUpperCase());
    }));
  });

  it('works a word out once, and stays right when more words come than it keeps', () => {
    let times = 0;
    const spellings = new Spellings((word) => {
      times++;
      return `${word}!`;
    });
    expect([spellings.at('de pont', 3, 7), spellings.at('pont', 0, 4)]).toEqual(['pont!', 'pont!']);
    expect(times).toBe(1);
    for (let i = 0; i < 100_000; i++) expect(spellings.at(String(i), 0, String(i).length)).toBe(`${i}!`);
  });
});
