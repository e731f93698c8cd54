import { addTo } from '../maps.js';
import type { Report } from '../types/problem.js';
import { indexAt } from '../types/span.js';
import type { Draft } from './gather-units.js';

/** Which questions an answer answers, and the label under which it is printed. */
export interface AnswerLink {
  readonly label: string;
  /** Indexes of questions. */
  readonly answers: readonly number[];
}

/** For each answer the questions its heading names, else those it is printed under. Names that no question has are reported. */
export function linkAnswers(questions: readonly Draft[], answers: readonly Draft[], report: Report): readonly AnswerLink[] {
  const byLabel = new Map<string, number[]>();
  const places = new Map(questions.map((question, i) => [question, i]));
  for (const [i, { labels }] of questions.entries()) for (const label of labels) addTo(byLabel, label, i);
  return answers.map((answer) => {
    const { labels, heading } = answer;
    const under = answer.under.flatMap((question) => places.get(question) ?? []);
    const last = under.at(-1) ?? -1;
    const named = labels.flatMap((label) => {
      const found = nearest(byLabel.get(label) ?? [], last);
      if (found === undefined) report('segment/answer-to-unknown-question', heading, label);
      return found ?? [];
    });
    const linked = named.length > 0 ? [...new Set(named)] : under;
    const printed = linked.includes(last) ? last : linked[0];
    return { label: printed === undefined ? (labels[0] ?? '') : labelOf(questions[printed]?.labels ?? []), answers: linked };
  });
}

/** The last question with a label at or before the one an answer stands under, else the first one. */
const nearest = (indexes: readonly number[], under: number): number | undefined => indexes[indexAt(indexes, (index) => index, under)];

/** The label of a question: as printed; of a group that can't be parted its first and last ("3-6"), or where numbers between them are not in it all of them ("2,27"). */
export function labelOf(labels: readonly string[]): string {
  const [first = '', ...rest] = labels;
  const last = rest.at(-1);
  if (last === undefined) return first;
  const numbers = labels.map((label) => Number.parseInt(label, 10));
  return numbers.every((number, i) => [0, 1].includes(number - (numbers[i - 1] ?? number))) ? `${first}-${last}` : labels.join(',');
}
