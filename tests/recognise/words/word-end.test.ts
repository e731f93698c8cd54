import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piece } from '../../../src/recognise/words/piece.js';
import { wordEnd } from '../../../src/recognise/words/word-end.js';

/** The words of a text, found one after the other. */
function wordsOf(text: string, pattern: RegExp): readonly string[] {
  const words: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = wordEnd(text, start, pattern);
    if (end > start) words.push(text.slice(start, end));
    start = Math.max(end, start + 1);
  }
  return words;
}

describe('looking for the end of a word', () => {
  const part = fc.constantFrom('pont', 'A', 'auto', "'", '’', 's', '-', ' ', '\n', '\u00a0', '12', '3', '.', ',', 'é', 'e\u0301', '²', '(', '«', '_', '😀', '\t');

  it.each([['names', piece], ['references', /\n\s*\n|[\p{L}\p{M}]+|\d+|\S/uy]])('finds the words that the pattern of %s finds by itself', (_, pattern) => {
    fc.assert(fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      expect(wordsOf(text, pattern)).toEqual(text.match(new RegExp(pattern.source, 'gu')) ?? []);
    }), { numRuns: 500 });
  });
});

describe('the quick way to the end of a word', () => {
  const never = /(?!)/uy;

  it.each([
    ['pont vaart', 0, 4], ['de pont vaart', 3, 7], ['de pont', 3, 7], ['Pont.', 0, 4], ['a', 0, 1], ['z Z', 2, 3], [', pont', 0, 1], ['A(b', 1, 2], ['_b', 0, 1],
  ])('needs no pattern for plain letters before a space, a mark or the end, nor for a mark: %s at %d', (text, start, end) => expect(wordEnd(text, start, never)).toBe(end));

  it.each([[' pont', 0], ['\tpont', 0], ['pont \u00a0', 4]])('is none where white space stands: %j at %d', (text, start) => expect(wordEnd(text, start, /\s+/uy)).toBe(start));

  it.each([
    ['café bruin', 0, 4], ['pont7', 0, 5], ['auto’s', 0, 6], ["auto's", 0, 6], ['é', 0, 1], ['7b.', 0, 2], ['de ér', 3, 5], ["'s-Oever", 0, 2], ['„pont', 0, 1],
  ])('is left to the pattern where more may follow: %s at %d', (text, start, end) => {
    expect(wordEnd(text, start, piece)).toBe(end);
    expect(wordEnd(text, start, never)).toBe(start);
  });
});
