import { compose } from '../../src/compose/compose.js';
import { readText } from '../../src/read/text/read-text.js';
import { segment } from '../../src/segment/segment.js';
import type { Paper } from '../../src/types/paper.js';
import type { ProblemCode } from '../../src/types/problem.js';
import type { Segment } from '../../src/types/segment.js';
import type { Source } from '../../src/types/source.js';

/** A text on its way to a paper, and what was reported on the way. */
export interface Read {
  readonly source: Source;
  readonly segments: readonly Segment[];
  readonly paper: Paper | null;
  readonly codes: readonly ProblemCode[];
}

/** Reads a text as a paper. Throws when it is no readable text. */
export function read(text: string): Read {
  const codes: ProblemCode[] = [];
  const report = (code: ProblemCode) => void codes.push(code);
  const source = readText(new TextEncoder().encode(text), 'proef.txt', report);
  if (!source) throw new Error(`not read: ${codes.join()}`);
  const segments = segment(source, report);
  return { source, segments, paper: compose(source, segments, report), codes };
}

/** The paper that a text is. Throws when it is none. */
export function paperOf(text: string): Paper {
  const { paper, codes } = read(text);
  if (!paper) throw new Error(`no paper: ${codes.join()}`);
  return paper;
}

/** Question labels and texts, and answers with the labels of the questions they answer: all that can be read at a glance. */
export function glance(text: string) {
  const { questions, answers, notes } = paperOf(text);
  return {
    questions: questions.map(({ label, view }) => [label, view.text]),
    answers: answers.map(({ answers: to, view, heading }) => [to.map((i) => questions[i]?.label).join('+'), view.text, heading?.text ?? null]),
    notes: notes.map(({ mark, view }) => [mark, view.text]),
  };
}
