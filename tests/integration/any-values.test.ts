import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../recognise/values/values.js';

/** Names that every object of the language has. */
const inherited = Object.getOwnPropertyNames(Object.prototype);
const crumbs = fc.constantFrom('3', '1.250', 'US', '$', '-€', '-3', 'twee', 'een', '€', 'miljoen', 'euro', '%', 'jaar', 'maart', '2031', 'jl.', 'eind', 'vorig', 'kwartaal', 'tot', 'en', 'van', ',', '.', 'ponten', 'per', 'Q2', ...inherited);

describe('any text', () => {
  it('gives values that lie in it, in order, none within another', () => {
    fc.assert(
      fc.property(fc.array(crumbs, { maxLength: 25 }), fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }), (parts, noise) => {
        for (const { words } of read([...parts, ...noise].join(' '))) expect(words.trim()).toBe(words);
      }),
    );
  });

  it('takes no word for a value because every object has a property of that name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...inherited), fc.constantFrom('3 ', 'vorig ', 'eind ', '€ ', 'van ', ''), fc.constantFrom(' kwartaal', ' jaar', ' 3', ''), (word, before, after) => {
        const plain = (text: string) => read(text).map(({ words, ...rest }) => ({ words: words.replace(word, 'zwaluwbroek'), ...rest }));
        expect(plain(before + word + after)).toEqual(read(`${before}zwaluwbroek${after}`));
      }),
      { numRuns: 500 },
    );
  });
});
