import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piece } from '../../src/recognise/words/piece.js';
import { wordEnd } from '../../src/recognise/words/word-end.js';

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
