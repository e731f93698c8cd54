import { expect, it } from 'vitest';
import { expectProportion } from '../proportion.js';

/** Goes through all pairs of so many. */
function pairsOf(many: number): number {
  let sum = 0;
  for (let a = 0; a < many; a++) for (let b = 0; b < many; b++) sum = (sum + a * b) % 8191;
  return sum;
}

it('tells work that grows with the square from work that grows with the length', async () => {
  await expect(expectProportion((share) => pairsOf(share * 20_000))).rejects.toThrow('to be less than');
  await expectProportion((share) => pairsOf(Math.sqrt(share) * 20_000));
});
