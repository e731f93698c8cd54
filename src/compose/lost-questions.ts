import type { Draft } from './gather-units.js';

const firstNumber = (draft: Draft | undefined) => Number.parseInt(draft?.labels[0] ?? '', 10);
const lastNumber = (draft: Draft | undefined) => Number.parseInt(draft?.labels.at(-1) ?? '', 10);

/**
 * The drafts with the questions that a source lost (at the end of a page), though the heading of an answer names them and nothing else: without text, where
 * their numbers are missing between those of the questions, or come next when the last question has an answer of its own below it. A number is judged
 * where a heading first names it.
 */
export function addLostQuestions(drafts: readonly Draft[]): readonly Draft[] {
  const known = new Set(drafts.flatMap(({ role, labels }) => (role === 'question' ? labels : [])));
  const naming = drafts.filter(({ role, labels }) => {
    const isFirst = role === 'answer' && labels.length > 0 && !labels.some((label) => known.has(label));
    if (isFirst) for (const label of labels) known.add(label);
    return isFirst;
  });
  return naming.reduce(addLost, drafts);
}

function addLost(drafts: readonly Draft[], answer: Draft): readonly Draft[] {
  const here = drafts.indexOf(answer);
  const at = drafts.findLastIndex((draft, i) => i < here && draft.role === 'question' && lastNumber(draft) < firstNumber(answer));
  const before = drafts[at];
  const next = drafts.find((draft, i) => i > at && draft.role === 'question');
  const isNext = firstNumber(answer) === lastNumber(before) + 1 && drafts.some((other) => other !== answer && other.role === 'answer' && before !== undefined && other.under.includes(before));
  if (!before || !(next ? lastNumber(answer) < firstNumber(next) : isNext)) return drafts;
  const lost = answer.labels.map((label): Draft => ({ role: 'question', labels: [label], heading: null, under: [], stretches: [], calls: [] }));
  return drafts.with(here, { ...answer, under: lost }).toSpliced(at + 1, 0, ...lost);
}
