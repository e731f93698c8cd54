import { circlesBehind, endsBehind } from '../circles.js';

/** Which answers stand for which others, by index in the paper's lists. */
export interface AnswerLinks {
  /** Answer → answers that it is (a referral holds nothing but the pointer). */
  readonly defersTo: readonly (readonly number[])[];
  /** Question → its answers, in order of print. */
  readonly answersOf: readonly (readonly number[])[];
}

/** The answer meant by a pointer to a question: the joint or own answer with text of its own, else the referral printed under it. */
export function meantAnswer(answers: readonly number[], isReferral: (answer: number) => boolean): number | null {
  return answers.find((a) => !isReferral(a)) ?? answers[0] ?? null;
}

const inOrder = (answers: Iterable<number>): readonly number[] => [...answers].sort((a, b) => a - b);

/** For each question every answer with text of its own that `hasAnswer/defersTo*` leads to, in order of index. */
export function effectiveAnswers({ answersOf, defersTo }: AnswerLinks, isReferral: (answer: number) => boolean): readonly (readonly number[])[] {
  const ends = endsBehind(answersOf.flat(), (answer) => defersTo[answer] ?? [], (answer) => !isReferral(answer));
  return answersOf.map((answers) => inOrder(new Set(answers.flatMap((answer) => [...(ends.get(answer) ?? [])]))));
}

/** The circles in which answers defer to each other: each as the answers in it, by index, each answer in one circle. */
export function circlesOf({ defersTo }: AnswerLinks): readonly (readonly number[])[] {
  const circles = [...circlesBehind(defersTo.keys(), (answer) => defersTo[answer] ?? [])].filter(([first = 0, ...others]) => others.length > 0 || defersTo[first]?.includes(first));
  return circles.map(inOrder).sort(([a = 0], [b = 0]) => a - b);
}
