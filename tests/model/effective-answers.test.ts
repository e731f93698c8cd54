import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectProportion } from '../proportion.js';
import { circlesOf, effectiveAnswers, meantAnswer } from '../../src/model/effective-answers.js';

describe('the answer that a pointer to a question means', () => {
  it('is the joint answer with text, not the referral printed under the question', () => expect(meantAnswer([0, 3], (a) => a === 0)).toBe(3));
  it('is the referral when there is nothing else', () => expect(meantAnswer([2], () => true)).toBe(2));
  it('is nothing when the question has no answer', () => expect(meantAnswer([], () => false)).toBeNull());
});

describe('effective answers', () => {
  it('follow any number of pointers', () => {
    const links = { answersOf: [[0]], defersTo: [[1], [2], []] };
    expect(effectiveAnswers(links, (a) => a < 2)).toEqual([[2]]);
  });

  it('are none in a circle', () => {
    const links = { answersOf: [[0], [1]], defersTo: [[1], [0]] };
    expect(effectiveAnswers(links, () => true)).toEqual([[], []]);
    expect(circlesOf(links)).toEqual([[0, 1]]);
  });

  it('end for every graph of pointers, and hold no referral', () => {
    const graph = fc.array(fc.array(fc.nat({ max: 11 }), { maxLength: 3 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(graph, graph, (defersTo, answersOf) => {
        const referral = (a: number) => (defersTo[a]?.length ?? 0) > 0;
        const reach = (answers: readonly number[]) => {
          const reached = new Set(answers);
          for (const answer of reached) for (const next of defersTo[answer] ?? []) reached.add(next);
          return reached;
        };
        const sorted = (answers: Iterable<number>) => [...answers].sort((a, b) => a - b);
        expect(effectiveAnswers({ defersTo, answersOf }, referral)).toEqual(answersOf.map((answers) => sorted(reach(answers)).filter((answer) => !referral(answer))));
        const circles = defersTo.map((targets, from) => sorted(reach(targets)).filter((answer) => reach(targets).has(from) && reach(defersTo[answer] ?? []).has(from)));
        expect(circlesOf({ defersTo, answersOf })).toEqual(circles.filter(([first], from) => first === from));
      }),
    );
  });

  it('and circles are found in proportion to a row of referrals that each point at the one before', async () => {
    await expectProportion((share) => {
      const answers = Array.from({ length: share * 100_000 }, (_, answer) => answer);
      const links = { answersOf: answers.map((answer) => [answer]), defersTo: answers.map((answer) => (answer === 0 ? [] : [answer - 1])) };
      expect(new Set(effectiveAnswers(links, (answer) => answer > 0).flat())).toEqual(new Set([0]));
      expect(circlesOf(links)).toEqual([]);
    });
  }, 60_000);
});
