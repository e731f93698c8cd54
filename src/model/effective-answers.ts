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

/** All answers that some answers lead to, themselves among them. */
function reachOf(answers: readonly number[], { defersTo }: AnswerLinks): ReadonlySet<number> {
  const seen = new Set<number>();
  const todo = [...answers];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    todo.push(...(defersTo[next] ?? []));
  }
  return seen;
}

const inOrder = (answers: Iterable<number>): readonly number[] => [...answers].sort((a, b) => a - b);

/** Every answer with text of its own that `hasAnswer/defersTo*` leads to from a question, in order of index. */
export const effectiveAnswers = (question: number, links: AnswerLinks, isReferral: (answer: number) => boolean): readonly number[] =>
  inOrder(reachOf(links.answersOf[question] ?? [], links)).filter((answer) => !isReferral(answer));

/** The circles in which answers defer to each other: each as the answers in it, by index, each answer in one circle. */
export function circlesOf(links: AnswerLinks): readonly (readonly number[])[] {
  const reached = links.defersTo.map((targets) => reachOf(targets, links));
  return reached.flatMap((others, from) => {
    const circle = others.has(from) ? [...others].filter((answer) => reached[answer]?.has(from)) : [];
    return circle.every((answer) => answer >= from) && circle.length > 0 ? [inOrder(circle)] : [];
  });
}
