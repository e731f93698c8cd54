import type { AnswerUnit, NoteCall, NoteUnit, Paper, PartUnit, QuestionUnit, UnitText } from '../types/paper.js';
import type { Report } from '../types/problem.js';
import type { Segment } from '../types/segment.js';
import type { Source } from '../types/source.js';
import { checkPaper } from './check-paper.js';
import { type Draft, gatherUnits } from './gather-units.js';
import { joinLines, type Stretch } from './join-lines.js';
import { type AnswerLink, labelOf, linkAnswers } from './link-answers.js';
import { addLostQuestions } from './lost-questions.js';
import { headOf } from './masthead/head.js';
import { readMasthead } from './masthead/read-masthead.js';
import { questionParts } from './question-parts.js';
import { createRepair, type Repair } from './repair/repair.js';
import { createSplit } from './split-paragraphs.js';
import { type Findings, settle } from './settle.js';

/** The paper that a source is, from its segments; null after an error report when they hold neither questions nor a masthead of ours. */
export function compose(source: Source, segments: readonly Segment[], report: Report): Paper | null {
  const repair = createRepair(source.text, source.format === 'text' || source.format === 'pdf');
  const split = createSplit(source, segments);
  const drafts = addLostQuestions(gatherUnits(segments, split));
  const of = (...roles: readonly Draft['role'][]) => drafts.filter(({ role }) => roles.includes(role));
  const masthead = readMasthead(headOf(source, segments, split, repair));
  const findings = settle(source, masthead, drafts);
  if (!findings) {
    report('segment/no-paper', null);
    return null;
  }
  const make = maker(source, repair);
  const questions = of('question');
  const links = linkAnswers(questions, of('answer'), report);
  const answered = new Set(links.flatMap(({ answers }) => answers));
  const paper: Paper = {
    name: source.name, format: source.format, sha256: source.sha256, masthead: { ...masthead, kind: findings.kind },
    questions: questions.map((draft, i) => questionOf(draft, make, answered.has(i) ? 'beantwoord' : findings.unanswered, findings)),
    answers: of('answer').map((draft, i) => answerOf(draft, make, links[i] ?? { label: '', answers: [] }, findings)),
    notes: of('note').map((draft): NoteUnit => ({ role: 'note', mark: draft.labels[0] ?? '*', ...make.unit(draft) })),
    parts: drafts.flatMap((draft): PartUnit[] => (isPart(draft.role) ? [{ role: draft.role, ...make.unit(draft) }] : [])),
    remarks: [],
    unrecognised: segments.reduce((sum, { kind, start, end }) => (kind === 'unrecognised' ? sum + end - start : sum), 0),
  };
  checkPaper(source, paper, segments, report);
  return paper;
}

type Maker = ReturnType<typeof maker>;

/** Makes clean texts of drafts. */
function maker(source: Source, repair: Repair) {
  return {
    heading: ({ heading }: Draft) => heading && joinLines(source.text, [{ ...heading, joint: 'text' }], repair),
    unit({ stretches, calls }: Draft, remarks: UnitText['remarks'] = []): UnitText {
      const called = new Set(calls.map(({ after }) => after));
      const parted = calls.length === 0 ? stretches : stretches.map((s, i): Stretch => (called.has(i) && s.joint === 'text' ? { ...s, joint: 'call' } : s));
      const view = joinLines(source.text, parted, repair);
      const noteCalls = calls.map(({ mark, after }): NoteCall => {
        const end = stretches[after - 1]?.end ?? 0;
        const piece = view.pieces.findLast(({ from }) => from < end);
        return { mark, offset: piece ? piece.at + Math.min(piece.length, end - piece.from) : 0 };
      });
      return { view, noteCalls, remarks };
    },
  };
}

function questionOf(draft: Draft, make: Maker, status: QuestionUnit['status'], { remarksOf }: Findings): QuestionUnit {
  const unit = make.unit(draft, remarksOf(draft));
  return { role: 'question', label: labelOf(draft.labels), parts: questionParts(unit.view.text), status, ...unit };
}

function answerOf(draft: Draft, make: Maker, link: AnswerLink, { remarksOf }: Findings): AnswerUnit {
  const heading = make.heading(draft);
  return { role: 'answer', ...link, ...(heading && { heading }), ...make.unit(draft, remarksOf(draft)) };
}

function isPart(role: Draft['role']): role is PartUnit['role'] {
  return role !== 'question' && role !== 'answer' && role !== 'note';
}
