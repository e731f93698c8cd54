import { readForReferences } from '../../../src/recognise/references/find-references.js';
import type { ReferenceMention } from '../../../src/types/mention.js';
import type { AnswerUnit, Masthead, NoteUnit, Paper, QuestionUnit } from '../../../src/types/paper.js';

/** What a test says of a paper: texts in order; `¹` to `⁹` in a text are calls to the notes. */
export interface Sketch {
  readonly questions?: readonly string[];
  readonly answers?: readonly string[];
  readonly notes?: readonly string[];
  readonly masthead?: Partial<Masthead>;
}

const marks = '¹²³⁴⁵⁶⁷⁸⁹';

function unit(marked: string) {
  const noteCalls: { offset: number; mark: string }[] = [];
  let text = '';
  for (const character of marked) {
    const mark = marks.indexOf(character);
    if (mark === -1) text += character;
    else noteCalls.push({ offset: text.length, mark: String(mark + 1) });
  }
  return { view: { text, pieces: [{ at: 0, from: 0, length: text.length }] }, noteCalls, remarks: [] };
}

/** A paper of invented texts; question and answer `i` have label `i + 1`. */
export function sketch({ questions = [], answers = [], notes = [], masthead = {} }: Sketch): Paper {
  return {
    name: 'proef', format: 'text', sha256: '0'.repeat(64),
    masthead: {
      kind: 'lijst', dossierNumbers: [], caseNumbers: [], askers: [], addressees: [], answerers: [], answeringBodies: [], onBehalfOf: [], related: [], ...masthead,
    },
    questions: questions.map((text, i): QuestionUnit => ({ ...unit(text), role: 'question', label: String(i + 1), parts: [], status: 'beantwoord' })),
    answers: answers.map((text, i): AnswerUnit => ({ ...unit(text), role: 'answer', label: String(i + 1), answers: [i] })),
    notes: notes.map((text, i): NoteUnit => ({ ...unit(text), role: 'note', mark: String(i + 1) })),
    parts: [], remarks: [], unrecognised: 0,
  };
}

/** A reference as tests compare it: its words, and all but its offsets. */
export type Seen = { readonly words: string } & Omit<ReferenceMention, 'start' | 'end' | 'kind'>;

/** The references of every text of a paper, in order: questions, answers, notes. */
export function findAll(paper: Paper): readonly Seen[] {
  const { find: findReferences } = readForReferences(paper);
  return [...paper.questions, ...paper.answers, ...paper.notes].flatMap((one) =>
    findReferences(one).map(({ start, end, kind: _, ...rest }) => ({ words: one.view.text.slice(start, end), ...rest })),
  );
}

/** The references of one answer. */
export const find = (answer: string): readonly Seen[] => findAll(sketch({ answers: [answer] }));
