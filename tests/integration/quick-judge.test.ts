import { describe, expect, it } from 'vitest';
import { readShapes } from '../../src/validate/judge-shapes.js';
import { damagesOf } from '../shapes/damages.js';
import { mutationGraphs } from '../shapes/mutation-graphs.js';
import { createBoth } from '../validate/both-judges.js';

// All damages take minutes: `MUTATION=all npx vitest run tests/integration/quick-judge.test.ts` tries them.
const step = process.env.MUTATION === 'all' ? 1 : 13;

describe('the quick judge by the shipped shapes', () => {
  const { quick, engine } = createBoth(readShapes());

  it.each(Object.keys(mutationGraphs))('agrees with the engine on every damage to %s', async (name) => {
    const graph = (await mutationGraphs[name]?.()) ?? [];
    expect(quick(graph)?.conforms).toBe(true);
    const damaged = [...damagesOf(graph)].filter((_, i) => i % step === 0);
    const refused = new Set<boolean>();
    for (const { graph: one, kind, statement } of damaged) {
      const expected = await engine(one);
      expect(quick(one), `${kind} ${statement}`).toEqual(expected);
      refused.add(!expected.conforms);
    }
    expect(refused).toContain(true);
  }, 3_600_000);
});
