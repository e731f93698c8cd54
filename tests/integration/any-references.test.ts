import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expand, readRanges } from '../../src/recognise/references/papers/read-labels.js';
import { Reader } from '../../src/recognise/references/reader.js';
import { expectProportion } from '../proportion.js';
import { find, findAll, sketch } from '../recognise/references/paper.js';

const crumbs = fc.constantFrom(
  'artikel', 'art.', 'Wet', 'van de', 'Grondwet', '12', '31 123', ', nr.', '7', 'en', 't/m', 'Kamerstuk', '(', ')', 'Kamerstukken II', '2018/19', 'vraag', 'antwoord op', 'zie ook', 'brief', 'van 7 juli jl.',
  'motie', 'Zwaluw', 'c.s.', '«', '»', '.', '\n\n', 'Richtlijn', '2011/85/EU', 'https://a.nl/', 'ECLI:NL:HR:2019:1', 'lid 1', 'rapport', '-', '100', 'hierna: de', '2019Z12345', 'Ibid.', '¹',
);

describe('any text', () => {
  it('gives references that lie in it, in order, each with words', () => {
    fc.assert(
      fc.property(fc.array(crumbs, { maxLength: 40 }), fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }), (parts, noise) => {
        const text = [...parts, ...noise].join(' ');
        const found = findAll(sketch({ questions: ['Vaart de pont?'], answers: [text], notes: ['Kamerstuk 31 123, nr. 4'] }));
        for (const { words } of found) {
          expect(words.trim()).toBe(words);
          expect(words).not.toBe('');
          expect(words).not.toContain('\n\n');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its references when words that are none are put before it', () => {
    fc.assert(
      fc.property(fc.array(crumbs, { maxLength: 20 }), (parts) => {
        // "Zie ook 12" points at an answer where it is all that stands there.
        fc.pre(parts[0] !== 'zie ook');
        const text = parts.join(' ');
        expect(find(`Goed.\n\n${text}`).filter(({ rule }) => rule !== 'ibidem')).toEqual(find(text).filter(({ rule }) => rule !== 'ibidem'));
      }),
    );
  });

  const hostile: readonly (readonly [string, string])[] = [
    ['articles without an act', 'artikel 1, lid 2, '],
    ['opened brackets', 'Kamerstuk ('],
    ['dossiers without a number', '31 123, '],
    ['opened quotation marks', 'rapport «'],
    ['names without an end', 'motie Zwaluw en Van der '],
    ['a law without an end', 'Wet op de '],
    ['pointers', 'zie ook het antwoord op vraag 1 en 2 '],
    ['papers and brackets', 'de brief van 7 juli (zie Kamerstuk 31 123, nr. 7) '],
    ['one long word', 'a'],
    ['one long number', '1'],
    ['spaces', '  \n'],
    ['an endless address', 'https://a.nl/(('],
  ];

  it.each(hostile)('of a million characters takes time in proportion to its length: %s', async (_, part) => {
    await expectProportion((share) => find(part.repeat(Math.ceil((share * 1_000_000) / part.length))));
  }, 60_000);
});

describe('a range', () => {
  it('gives all numbers from its first to its last, and none when it runs back or is longer than any paper prints', () => {
    expect(expand('3', '6')).toEqual(['3', '4', '5', '6']);
    expect(expand('6', '3')).toBeNull();
    expect(expand('1', '5000')).toBeNull();
  });

  it('of any two numbers in order is written and read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 50 }), fc.constantFrom('-', ' t/m ', ' tot en met ', '–'), (first, more, to) => {
        const reader = new Reader(`${first}${to}${first + more}`);
        const list = readRanges(reader, () => reader.digits(1, 3));
        expect(list).toEqual(Array.from({ length: more + 1 }, (_, i) => String(first + i)));
      }),
    );
  });
});
