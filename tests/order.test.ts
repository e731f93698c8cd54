import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCodeUnit, compareNaturally, sortedOnce } from '../src/order.js';

describe('a list sorted', () => {
  it('has each text once, in order', () =>
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'c/9', 'c/10', 'é', '')), (list) => {
      expect(sortedOnce([...list], byCodeUnit)).toEqual([...new Set(list)].sort());
    })));

  it('has numbers in their order', () => expect(sortedOnce(['v/10', 'v/9', 'v/10', 'v/1'], compareNaturally)).toEqual(['v/1', 'v/9', 'v/10']));

  it('keeps the first of those that count as equal', () => {
    const [one, other] = [{ name: 'a' }, { name: 'a' }];
    expect(sortedOnce([one, other], (a, b) => byCodeUnit(a.name, b.name))[0]).toBe(one);
  });
});
