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

/** Every answer with text of its own that `hasAnswer/defersTo*` leads to from a question, in order of index. */
export function effectiveAnswers(question: number, links: AnswerLinks, isReferral: (answer: number) => boolean): readonly number[] {
  const seen = new Set<number>();
  const todo = [...(links.answersOf[question] ?? [])];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    todo.push(...(links.defersTo[next] ?? []));
  }
  return [...seen].filter((a) => !isReferral(a)).sort((a, b) => a - b);
}

/** The circles in which answers defer to each other: each as the answers in it, by index, each answer in one circle. */
export function circlesOf({ defersTo }: AnswerLinks): readonly (readonly number[])[] {
  const reach = (from: number): Set<number> => {
    const seen = new Set<number>();
    const todo = [...(defersTo[from] ?? [])];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      todo.push(...(defersTo[next] ?? []));
    }
    return seen;
  };
  const reached = defersTo.map((targets, from) => (targets.length > 0 ? reach(from) : new Set<number>()));
  const circles: number[][] = [];
  const placed = new Set<number>();
  reached.forEach((set, from) => {
    if (!set.has(from) || placed.has(from)) return;
    const circle = [...set].filter((a) => reached[a]?.has(from)).sort((a, b) => a - b);
    for (const a of circle) placed.add(a);
    circles.push(circle);
  });
  return circles;
}
