import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointsOf } from '../../src/model/code-points.js';

describe('offsets in code points', () => {
  it('cut the same words out of the code points as the UTF-16 offsets do out of the string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, words, after) => {
        const text = before + words + after;
        const points = codePointsOf(text);
        const cut = [...text].slice(points(before.length), points(before.length + words.length)).join('');
        expect(cut).toBe(words);
      }),
    );
  });
});
