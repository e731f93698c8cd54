import { describe, expect, it } from 'vitest';
import { openMetadata } from '../../src/pipeline/make/given-metadata.js';
import { fewOf } from '../../src/pipeline/paper/collect-problems.js';

describe('what is given of an input', () => {
  const row = { identifier: 'kst-99010-1' };
  it.each([
    ['stukken/een.txt', 'stukken/een.txt'],
    ['./stukken/een.txt', 'stukken/een.txt'],
    ['stukken/een.txt', './stukken//een.txt'],
    ['een.txt', '/elders/stukken/een.txt'],
    ['een.txt', 'stukken\\een.txt'],
    ['stukken\\een.txt', 'stukken/een.txt'],
    ['stükken/é.txt', 'stu\u0308kken/e\u0301.txt'],
    ['e\u0301.txt', 'stukken/é.txt'],
    ['-', '-'],
  ])('under %s is found for %s', (file, input) => {
    const given = openMetadata(new Map([[file, row]]));
    expect(given.unused()).toEqual([file]);
    expect([given.of(input), given.unused()]).toEqual([row, []]);
  });

  it('under a path goes before what is given under the name alone', () => {
    const given = openMetadata(new Map([['een.txt', { identifier: 'kst-99010-2' }], ['./b/een.txt', row]]));
    expect([given.of('b/een.txt'), given.of('twee.txt'), given.unused()]).toEqual([row, undefined, ['een.txt']]);
  });

  it('is nothing where nothing is given', () => expect([openMetadata().of('een.txt'), openMetadata().unused()]).toEqual([undefined, []]));
});

it('names a few of many', () => {
  expect(fewOf(['a', 'b'])).toBe('a, b');
  expect(fewOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('a, b, c, d, e en nog 2');
});
