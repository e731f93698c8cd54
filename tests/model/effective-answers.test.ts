import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circlesOf, effectiveAnswers, meantAnswer } from '../../src/model/effective-answers.js';

describe('the answer that a pointer to a question means', () => {
  it('is the joint answer with text, not the referral printed under the question', () => expect(meantAnswer([0, 3], (a) => a === 0)).toBe(3));
  it('is the referral when there is nothing else', () => expect(meantAnswer([2], () => true)).toBe(2));
  it('is nothing when the question has no answer', () => expect(meantAnswer([], () => false)).toBeNull());
});

describe('effective answers', () => {
  it('follow any number of pointers', () => {
    const links = { answersOf: [[0]], defersTo: [[1], [2], []] };
    expect(effectiveAnswers(0, links, (a) => a < 2)).toEqual([2]);
  });

  it('are none in a circle', () => {
    const links = { answersOf: [[0], [1]], defersTo: [[1], [0]] };
    expect(effectiveAnswers(0, links, () => true)).toEqual([]);
    expect(circlesOf(links)).toEqual([[0, 1]]);
  });

  it('end for every graph of pointers, and hold no referral', () => {
    const graph = fc.array(fc.array(fc.nat({ max: 11 }), { maxLength: 3 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(graph, graph, (defersTo, answersOf) => {
        const referral = (a: number) => (defersTo[a]?.length ?? 0) > 0;
        for (const answer of effectiveAnswers(0, { defersTo, answersOf }, referral)) expect(referral(answer)).toBe(false);
        for (const circle of circlesOf({ defersTo, answersOf })) for (const a of circle) expect(referral(a)).toBe(true);
      }),
    );
  });
});
