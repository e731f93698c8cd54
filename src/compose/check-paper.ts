import type { DocumentKind, Paper, Unit } from '../types/paper.js';
import type { Report } from '../types/problem.js';
import type { Segment } from '../types/segment.js';
import type { Source } from '../types/source.js';
import type { Span } from '../types/span.js';
import { sourceSpan } from '../types/view.js';

/** Kinds that are nothing without questions. */
const asks = new Set<DocumentKind>(['lijst', 'aanhangsel', 'vragen-zonder-antwoord']);

const answered = /\bantwoord(?:en)? (?:op )?vra(?:ag|gen) \d/gi;

/** Whether a text that shows no questions answers several by their numbers: "Oevers (antwoord vragen 1, 5 en 8)". */
const answersByNumber = (text: string): boolean => (text.match(answered)?.length ?? 0) > 2;

/** Reports the signs of doubt in a paper: characters lost, what could not be placed, numbers that don't run on or come twice, questions without answer, or within one. */
export function checkPaper({ text }: Source, paper: Paper, segments: readonly Segment[], report: Report): void {
  const lost = text.indexOf('\ufffd');
  if (lost !== -1) report('read/lost-characters', { start: lost, end: lost + 1 }, String(text.split('\ufffd').length - 1));
  if (paper.unrecognised > 0) report('segment/unrecognised', segments.find(({ kind }) => kind === 'unrecognised') ?? null, String(paper.unrecognised));
  if (paper.questions.length === 0 && (asks.has(paper.masthead.kind) || answersByNumber(text))) report('segment/no-questions', null, paper.masthead.kind);
  const withAnswer = new Set(paper.answers.flatMap(({ answers }) => answers));
  let last = 0;
  paper.questions.forEach((question, i) => {
    const [first = 0, until = first] = question.label.split('-').map((label) => Number.parseInt(label, 10));
    if (question.remarks.includes('label-herhaald')) report('segment/label-repeated', placeOf(question), question.label);
    else if (first > last + 1) report('segment/number-skipped', placeOf(question), String(last));
    last = Math.max(last, until);
    if (question.view.text === '') report('segment/question-without-text', placeOf(paper.answers.find(({ answers }) => answers.includes(i)) ?? question), question.label);
    if (paper.answers.length > 0 && !withAnswer.has(i)) report('segment/question-without-answer', placeOf(question), question.label);
  });
  for (const answer of paper.answers) {
    const asked = askedIn(answer.view.text);
    if (asked) report('segment/question-in-answer', sourceSpan(answer.view, asked), answer.label);
  }
  checkHeadings(paper.answers, report);
}

/** Reports answers without a heading; in one finding where the paper has none at all. */
function checkHeadings(answers: Paper['answers'], report: Report): void {
  const bare = answers.filter(({ heading }) => !heading);
  if (bare.length > 1 && bare.length === answers.length) report('segment/no-answer-headings', placeOf(bare[0]), String(bare.length));
  else for (const answer of bare) report('segment/answer-without-heading', placeOf(answer), answer.label);
}

const paragraph = /[^\n]+/g;
const asksReader = /(?<!\p{L})(?:u|uw)(?!\p{L})[^?]*\?/iu;

/** The first paragraph of an answer, behind another, that ends in a question and asks something of who answers. */
function askedIn(text: string): Span | null {
  const found = text.includes('?') ? Array.from(text.matchAll(paragraph)).slice(1).find(({ 0: words }) => words.endsWith('?') && asksReader.test(words)) : undefined;
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

function placeOf(unit: Unit | undefined): Span | null {
  return !unit || unit.view.text === '' ? null : sourceSpan(unit.view, { start: 0, end: Math.min(unit.view.text.length, 80) });
}
