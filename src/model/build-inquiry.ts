import { calledNotes } from '../types/called-notes.js';
import type { AnswerNode, Facts, Inquiry, NoteNode, PartNode, QuestionNode, Thing } from '../types/inquiry.js';
import type { Mention, Recognised } from '../types/mention.js';
import type { AnswerUnit, Paper, QuestionUnit, Unit } from '../types/paper.js';
import type { Report } from '../types/problem.js';
import { sourceSpan } from '../types/view.js';
import { codePointsOf } from './code-points.js';
import { buildDocument, docrefOf } from './build-document.js';
import { buildMentions, type Read } from './build-mentions.js';
import type { Identify } from './identify.js';
import { isReferral } from './is-referral.js';
import { type AnswerLinks, circlesOf, effectiveAnswers, meantAnswer } from './effective-answers.js';
import type { Names } from './names.js';

/** A list of addresses from labels: a label met again gets a suffix (`7`, `7~2`), so that no two things share a name. */
function addressesOf(labels: readonly string[], mint: (label: string) => string): readonly string[] {
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const plain = mint(label);
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    return count === 1 ? plain : `${plain}~${count}`;
  });
}

/** Everything of a paper named and resolved. Faults of the paper itself are reported and published as printed. */
export function buildInquiry(paper: Paper, found: Recognised, names: Names, identify: Identify, report: Report): Inquiry {
  const docref = docrefOf(paper);
  const iris = {
    questions: addressesOf(paper.questions.map((q) => q.label), (label) => names.question(docref, label)),
    answers: addressesOf(paper.answers.map((a) => a.label), (label) => names.answer(docref, label)),
    notes: addressesOf(paper.notes.map((n) => n.mark), (mark) => names.note(docref, mark)),
    parts: paper.parts.map((part, i) => names.part(docref, part.role, paper.parts.slice(0, i + 1).filter((p) => p.role === part.role).length)),
  };
  const referral = paper.answers.map((answer) => isReferral(answer.view.text, (found.mentions.get(answer) ?? []).filter(pointsWithin)));
  const answersOf = answersByQuestion(paper);
  const things = new Map<string, Thing>();
  const read: Read = { paper, found, docref, names, identify, iris, things, meant: (q) => meantAnswer(answersOf[q] ?? [], (a) => referral[a] ?? false) };
  const { mentions, refersTo } = buildMentions(read, report);
  const defersTo = paper.answers.map((_, a) => (referral[a] ? (refersTo[a] ?? []) : []).filter((target) => target !== a));
  const links: AnswerLinks = { defersTo, answersOf };
  reportFaults(paper, links, report);
  const isReferralAt = (a: number) => referral[a] ?? false;
  const effective = effectiveAnswers(links, isReferralAt);
  const answerIris = (list: readonly number[]) => list.flatMap((a) => iris.answers[a] ?? []);
  const footnotesOf = noteFinder(paper, iris.notes);
  const text = (iri: string, unit: Unit, facts: Facts = {}) => ({ iri, text: unit.view.text, view: unit.view, noteCalls: unit.noteCalls, footnotes: footnotesOf(unit), remarks: unit.remarks, facts });
  const document = buildDocument(read, footnotesOf, mentions);
  return {
    document,
    run: { iri: names.run(docref), contentHash: paper.sha256 },
    questions: paper.questions.map((question, q): QuestionNode => ({
      label: question.label,
      subQuestions: subQuestionsOf(question, iris.questions[q] ?? '', names),
      status: (answersOf[q]?.length ?? 0) > 0 ? 'beantwoord' : question.status === 'beantwoord' ? 'onbeantwoord' : question.status,
      answers: answerIris(answersOf[q] ?? []),
      effectiveAnswers: answerIris(effective[q] ?? []),
      ...text(iris.questions[q] ?? '', question, { subQuestionCount: question.view.text.split('?').length - 1, ...numberOf(question) }),
    })),
    answers: paper.answers.map((answer, a): AnswerNode => ({
      label: answer.label,
      ...(answer.heading && { heading: answer.heading.text }),
      questions: answer.answers.flatMap((q) => iris.questions[q] ?? []),
      referral: isReferralAt(a),
      defersTo: answerIris(defersTo[a] ?? []),
      refersTo: answerIris((refersTo[a] ?? []).filter((target) => target !== a)),
      ...text(iris.answers[a] ?? '', answer, numberOf(answer)),
    })),
    notes: paper.notes.map((note, n): NoteNode => ({ mark: note.mark, ...text(iris.notes[n] ?? '', note) })),
    parts: paper.parts.map((part, p): PartNode => ({ role: part.role, ...text(iris.parts[p] ?? '', part) })),
    mentions,
    things,
  };
}

/** For each question its answers, in order. */
function answersByQuestion({ questions, answers }: Paper): readonly (readonly number[])[] {
  const lists = questions.map((): number[] => []);
  for (const [a, answer] of answers.entries()) for (const q of new Set(answer.answers)) lists[q]?.push(a);
  return lists;
}

const pointsWithin = (mention: Mention) => mention.kind === 'reference' && mention.pointer.kind === 'answer';

/** The printed label, and the number when the label is all digits. */
const numberOf = ({ label }: QuestionUnit | AnswerUnit): Facts => ({ numberLabel: label, number: /^\d{1,9}$/.test(label) ? Number(label) : undefined });

function subQuestionsOf({ view: { text }, parts }: QuestionUnit, iri: string, names: Names): QuestionNode['subQuestions'] {
  const points = codePointsOf(text);
  return parts.map(({ start, end }, i) => ({ iri: names.subQuestion(iri, i + 1), text: text.slice(start, end), begin: points(start), end: points(end) }));
}

/** The notes that a unit calls. */
function noteFinder(paper: Paper, iris: readonly string[]): (unit: Unit) => readonly string[] {
  const called = calledNotes(paper);
  const iriOf = new Map(paper.notes.map((note, n) => [note, iris[n] ?? '']));
  return ({ noteCalls }) => [...new Set(noteCalls.flatMap((call) => { const note = called.get(call); return (note && iriOf.get(note)) ?? []; }))];
}

/** Faults of the paper itself: answers that defer to each other in a circle. */
function reportFaults(paper: Paper, links: AnswerLinks, report: Report): void {
  for (const circle of circlesOf(links)) {
    const first = paper.answers[circle[0] ?? 0];
    const at = first ? sourceSpan(first.view, { start: 0, end: first.view.text.length }) : null;
    report('model/answers-circular', at, circle.map((a) => paper.answers[a]?.label).join(', '));
  }
}
