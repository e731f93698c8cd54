import type { AnswerUnit, NoteCall, NoteUnit, Paper, PartUnit, QuestionUnit, Remark, Unit } from '../types/paper.js';
import type { Report } from '../types/problem.js';
import type { Segment } from '../types/segment.js';
import type { Source } from '../types/source.js';
import { type Draft, gatherUnits } from './gather-units.js';
import { joinLines } from './join-lines.js';
import { labelOf, linkAnswers } from './link-answers.js';
import { headOf } from './masthead/head.js';
import { readMasthead } from './masthead/read-masthead.js';
import { createRepair, type Repair } from './repair.js';
import { questionParts } from './question-parts.js';

/** The paper that a source is, from its segments; null after a finding when they hold neither questions nor a masthead of ours. */
export function compose(source: Source, segments: readonly Segment[], report: Report): Paper | null {
  if (!segments.some(({ kind }) => kind === 'question-label' || kind === 'masthead')) {
    report('segment/no-paper', null);
    return null;
  }
  const repair = createRepair(source.text);
  const drafts = gatherUnits(source, segments);
  const of = (...roles: readonly Draft['role'][]) => drafts.filter(({ role }) => roles.includes(role));
  const questions = of('question');
  const links = linkAnswers(questions, of('answer'), report);
  const answered = new Set(links.flatMap(({ answers }) => answers));
  const unit = (draft: Draft) => unitOf(source, draft, repair);
  return {
    name: source.name, format: source.format, sha256: source.sha256,
    masthead: readMasthead(headOf(source, segments, repair)),
    questions: questions.map((draft, i): QuestionUnit => {
      const made = unit(draft);
      return { ...made, role: 'question', label: labelOf(draft.labels), parts: questionParts(made.view.text), status: answered.has(i) ? 'beantwoord' : 'onbeantwoord' };
    }),
    answers: of('answer').map((draft, i): AnswerUnit => {
      const { label = '', answers = [] } = links[i] ?? {};
      const heading = draft.heading && joinLines(source.text, [{ ...draft.heading, joint: 'text' }], repair);
      const remarks: readonly Remark[] = heading ? [] : ['kop-ontbreekt'];
      return { ...unit(draft), remarks, role: 'answer', label, answers, ...(heading && { heading }) };
    }),
    notes: of('note').map((draft): NoteUnit => ({ ...unit(draft), role: 'note', mark: draft.labels[0] ?? '' })),
    parts: of('introduction', 'explanation', 'closing', 'heading').flatMap((draft): PartUnit[] =>
      draft.role === 'question' || draft.role === 'answer' || draft.role === 'note' ? [] : [{ ...unit(draft), role: draft.role }]),
    remarks: [],
    unrecognised: segments.reduce((sum, { kind, start, end }) => (kind === 'unrecognised' ? sum + end - start : sum), 0),
  };
}

function unitOf(source: Source, { stretches, calls }: Draft, repair: Repair): Unit {
  const called = new Set(calls.map(({ after }) => after));
  const view = joinLines(source.text, stretches.map((stretch, i) => (called.has(i) && stretch.joint === 'text' ? { ...stretch, joint: 'call' } : stretch)), repair);
  const noteCalls = calls.map(({ mark, after }): NoteCall => {
    const end = stretches[after - 1]?.end ?? 0;
    const piece = view.pieces.findLast(({ from }) => from < end);
    return { mark, offset: piece ? piece.at + Math.min(piece.length, end - piece.from) : 0 };
  });
  return { view, noteCalls, remarks: [] };
}
