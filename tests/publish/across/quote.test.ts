import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote, spanOf } from '../../../src/publish/across/quote.js';

const cut = (text: string, words: string) => {
  const begin = [...text.slice(0, text.indexOf(words))].length;
  const { before, words: inside, after } = quote([...text], begin, begin + [...words].length);
  return `${before}[${inside}]${after}`;
};

describe('a quotation', () => {
  it.each([
    ['takes the sentence', 'Eerst dit. De pont ligt in Delft. Dan dat.', 'Delft', 'De pont ligt in [Delft].'],
    ['begins with the words when they begin the sentence', 'Eerst dit. Delft heeft een pont. Dan dat.', 'Delft', '[Delft] heeft een pont.'],
    ['does not end at an abbreviation', 'Op 7 juni jl. is in Delft o.a. gesproken over de pont.', 'Delft', 'Op 7 juni jl. is in [Delft] o.a. gesproken over de pont.'],
    ['does not end at a number', 'In de brief (Kamerstuk 99 001, nr. 8) en in Delft staat meer.', 'Delft', 'In de brief (Kamerstuk 99 001, nr. 8) en in [Delft] staat meer.'],
    ['stays in its paragraph', 'Kop zonder punt\n\nIn Delft ligt een pont\n\nEn dan dit', 'Delft', 'In [Delft] ligt een pont'],
    ['counts code points', '𝔸𝔹 wordt in Delft gemaakt.', 'Delft', '𝔸𝔹 wordt in [Delft] gemaakt.'],
  ])('%s', (_, text, words, expected) => expect(cut(text, words)).toBe(expected));

  it('cuts long sentences between words and shows that it does', () => {
    const long = 'woord '.repeat(60);
    const { before, after } = quote([...`${long}Delft ${long}`], [...long].length, [...long].length + 5);
    expect(before).toMatch(/^… (?:woord ){10,19}$/);
    expect(after).toMatch(/^(?: woord){10,19} …$/);
  });

  it('never says what the text does not', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'B', '. ', ' ', '\n\n', '?', '…', '𝔸', '»'), { maxLength: 400 }), fc.nat(400), fc.nat(20), (characters, at, length) => {
        const points = [...characters.join('')];
        const begin = Math.min(at, points.length);
        const end = Math.min(begin + length, points.length);
        const { before, words, after } = quote(points, begin, end);
        expect(words).toBe(points.slice(begin, end).join('').replace(/\s+/g, ' '));
        expect(points.slice(0, begin).join('').endsWith(before.replace(/^… /, ''))).toBe(true);
        expect(points.slice(end).join('').startsWith(after.replace(/ …$/, ''))).toBe(true);
        expect([...before, ...after].length).toBeLessThan(240);
      }),
    );
  });

  it('finds its place in the address of a mention', () => {
    expect(spanOf('https://data.voorbeeld.nl/id/vraag/kst-1-2/7#char=12,34;entiteit')).toEqual({ begin: 12, end: 34 });
    expect(spanOf('https://data.voorbeeld.nl/id/vraag/kst-1-2/7')).toBeNull();
  });
});
