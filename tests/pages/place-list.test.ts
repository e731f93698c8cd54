import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlaceList } from '../../src/pages/search/place-list.js';

describe('a list of places', () => {
  it('gives back each as its distance to the one before, however many and far', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 20_000_000 })), { maxLength: 60 }), (steps) => {
        const list = new PlaceList();
        let place = 0;
        for (const step of steps) {
          place += step;
          list.add(place);
        }
        expect([list.count, list.steps()]).toEqual([steps.length, steps]);
      }),
    );
  });
});
