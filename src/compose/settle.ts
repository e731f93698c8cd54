import type { AnswerStatus, DocumentKind, Masthead, Remark } from '../types/paper.js';
import type { Source } from '../types/source.js';
import type { Draft } from './gather-units.js';
import { labelOf } from './link-answers.js';

/** What only the paper as a whole tells. */
export interface Findings {
  readonly kind: DocumentKind;
  /** Status of its questions without an answer. */
  readonly unanswered: AnswerStatus;
  readonly remarksOf: (draft: Draft) => readonly Remark[];
}

/** Settles kind, status and remarks; null when it is no paper of ours: neither a masthead we know nor texts that ask. */
export function settle(source: Source, masthead: Masthead, drafts: readonly Draft[]): Findings | null {
  const questions = drafts.filter(({ role }) => role === 'question');
  const answers = drafts.filter(({ role }) => role === 'answer');
  const words = ({ heading }: Draft) => (heading ? source.text.slice(heading.start, heading.end) : '');
  const known = masthead.kind !== 'onbekend' || masthead.identifier !== undefined || masthead.caseNumbers.length > 0;
  const sure = [...questions, ...answers].some((draft) => /\p{L}{5}/u.test(words(draft)));
  const asking = questions.filter((draft) => draft.stretches.some(({ start, end }) => source.text.slice(start, end).includes('?')));
  if (!known && !sure && asking.length * 2 <= questions.length) return null;
  const headed = questions.filter(({ heading }) => heading !== null);
  const bare = headed.length > 0 && headed.every((draft) => /^\W*\d+\W*$/.test(words(draft)));
  return {
    kind: kindOf(masthead.kind, questions.length, answers.length, bare),
    unanswered: masthead.kind === 'uitstelbericht' ? (withdrawn(source, drafts) ? 'ingetrokken' : 'uitgesteld') : 'onbeantwoord',
    remarksOf: remarker(source, drafts, questions.some((draft) => /\d/.test(words(draft)))),
  };
}

/** Questions with answers are not what a masthead of questions alone says. Without a masthead the form tells: questions without any answer; bare numbers over questions are those of a list. */
function kindOf(printed: DocumentKind, questions: number, answers: number, bare: boolean): DocumentKind {
  if (printed === 'vragen-zonder-antwoord' && answers > 0) return 'onbekend';
  if (printed !== 'onbekend' || questions === 0) return printed;
  if (answers === 0) return 'vragen-zonder-antwoord';
  return bare ? 'lijst' : 'onbekend';
}

function withdrawn(source: Source, drafts: readonly Draft[]): boolean {
  return drafts.some(({ role, stretches }) => role !== 'question' && stretches.some(({ start, end }) => /\bingetrokken\b/.test(source.text.slice(start, end))));
}

function remarker({ text }: Source, drafts: readonly Draft[], numbered: boolean): Findings['remarksOf'] {
  const first = new Map(drafts.toReversed().flatMap((draft) => (draft.role === 'question' ? [[labelOf(draft.labels), draft]] : [])));
  const last = drafts.findLast(({ role }) => role === 'question' || role === 'answer');
  const remarks: readonly (readonly [remark: Remark, of: Draft['role'] | undefined, fits: (draft: Draft) => boolean])[] = [
    ['kop-ontbreekt', 'answer', ({ heading }) => heading === null],
    ['label-herhaald', 'question', (draft) => first.get(labelOf(draft.labels)) !== draft],
    ['label-ontbreekt', 'question', () => !numbered],
    ['afgebroken', 'question', ({ stretches }) => stretches.every(({ start, end }) => text.slice(start, end).trim() === '')],
    ['groep-niet-gesplitst', 'question', ({ labels }) => labels.length > 1],
    ['afgebroken', last?.role, (draft) => draft === last && isCut(text, draft)],
  ];
  return (draft) => remarks.flatMap(([remark, of, fits]) => (draft.role === of && fits(draft) ? [remark] : []));
}

/** Whether the last text of a paper stops in mid sentence at the very end of the source. */
function isCut(text: string, { stretches }: Draft): boolean {
  const end = stretches.at(-1)?.end ?? 0;
  return text.slice(end).trim() === '' && /[\p{L}\d,-]\s*$/u.test(text.slice(Math.max(0, end - 20), end));
}
