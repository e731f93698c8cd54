import type { SegmentKind } from '../types/segment.js';
import type { Token } from './token.js';

/** What a state makes of a row: its kind, and the state for the next one. */
interface Step {
  readonly kind: SegmentKind;
  readonly next: State;
}

/** A place in a paper: reads one row and says what it is and where that leaves us. Pure. */
export type State = (token: Token) => Step;

/** What every place in a paper does alike: page furniture, blanks and what markup calls masthead leave us where we were; labels, headings and notes lead on. */
function common(here: State, token: Token): Step | null {
  if (token.class === 'masthead' && token.row.line.role === 'masthead') return { kind: 'masthead', next: here };
  switch (token.class) {
    case 'blank': return { kind: 'blank', next: here };
    case 'page-head': return { kind: 'page-head', next: here };
    case 'page-foot': return { kind: 'page-foot', next: here };
    case 'label': return { kind: 'question-label', next: question };
    case 'answer-heading': return { kind: 'answer-heading', next: answer };
    case 'answer-list': return token.within ? { kind: 'masthead', next: answererLine } : { kind: 'heading', next: answerList };
    case 'note': return { kind: 'note-mark', next: note(here, token.shown ?? false, token.row.page) };
    case 'note-text': return { kind: 'note', next: note(here, true, token.row.page) };
    case 'explanation': return { kind: /^\p{L}+$/u.test(token.row.text) ? 'heading' : 'explanation', next: explanation };
    case 'heading': return { kind: 'heading', next: here };
    case 'letter-title': return { kind: 'heading', next: introduction };
    default: return null;
  }
}

/** The start of a paper that prints nothing we know about itself. */
export const opening: State = (token) => {
  if (token.class === 'masthead' || token.class === 'letter-title') return masthead(token);
  if (token.class === 'letter') return { kind: 'introduction', next: introduction };
  return common(opening, token) ?? { kind: 'unrecognised', next: opening };
};

/** What the paper prints about itself. */
export const masthead: State = (token) => {
  if (token.class === 'letter') return { kind: 'introduction', next: introduction };
  if (token.notice) return { kind: 'masthead', next: notice };
  if (token.class === 'blank') return { kind: 'blank', next: belowMasthead };
  if (token.class === 'letter-title') return { kind: 'masthead', next: masthead };
  return common(masthead, token) ?? { kind: 'masthead', next: masthead };
};

/** How a paragraph of running text begins. */
const running = /^(?:Bij|Bijgaand|Dank|De|Deze|Dit|Graag|Hier|Hierbij|Hieronder|Het|Ik|In|Met|Naar|Namens|Onder|Op|Tijdens|Uw|Voor|Wij) \p{L}.{58}/u;

/** Below an empty row in the masthead: running text ends it. */
const belowMasthead: State = (token) => (token.class === 'prose' && running.test(token.row.text) ? { kind: 'introduction', next: introduction } : masthead(token));

/** Below the line that says who gives notice: after a blank row comes what is said. */
const notice: State = (token) => {
  if (token.class === 'blank') return { kind: 'blank', next: noticeText };
  const step = masthead(token);
  return step.next === masthead ? { ...step, next: notice } : step;
};

const noticeText: State = (token) => {
  if (token.class === 'prose') return { kind: 'introduction', next: introduction };
  return token.class === 'blank' ? { kind: 'blank', next: noticeText } : masthead(token);
};

/** A letter, or the paragraph in which a committee tells what it asked. */
const introduction: State = (token) => {
  if (token.class === 'masthead') return { kind: 'masthead', next: masthead };
  return common(introduction, token) ?? { kind: 'introduction', next: introduction };
};

const question: State = (token) => {
  if (token.class === 'unheaded-answer') return { kind: 'answer', next: answer };
  if (token.class === 'closing') return { kind: 'closing', next: closing };
  return common(question, token) ?? { kind: 'question', next: question };
};

const answer: State = (token) => {
  if (token.class === 'closing') return { kind: 'closing', next: closing };
  return common(answer, token) ?? { kind: 'answer', next: answer };
};

/** A second list, in which a number stands before the answer to the question with that number. */
const answerList: State = (token) => {
  if (token.class === 'label') return { kind: 'answer-heading', next: listedAnswer };
  return common(answerList, token) ?? { kind: 'unrecognised', next: answerList };
};

/** Who answers, over such a list. */
const answererLine: State = (token) => {
  if (token.class === 'prose' || token.class === 'masthead') return { kind: 'masthead', next: answererLine };
  return answerList(token);
};

const listedAnswer: State = (token) => {
  if (token.class === 'label') return { kind: 'answer-heading', next: listedAnswer };
  if (token.class === 'closing') return { kind: 'closing', next: closing };
  return common(listedAnswer, token) ?? { kind: 'answer', next: listedAnswer };
};

/** A note interrupts what it stands in; after it we are back where we were: where page furniture or its page ends it, or where the format shows its end. */
const note = (back: State, shown: boolean, page: number): State => {
  const here: State = (token) => {
    switch (token.class) {
      case 'page-foot': case 'page-head': return { kind: token.class, next: back };
      case 'blank': return { kind: 'blank', next: here };
      case 'note': return { kind: 'note-mark', next: note(back, shown, token.row.page) };
      case 'note-text': return { kind: 'note', next: note(back, shown, token.row.page) };
      case 'closing': return { kind: 'closing', next: closing };
      default: return shown || token.row.page !== page ? back(token) : (common(here, token) ?? { kind: 'note', next: here });
    }
  };
  return here;
};

const explanation: State = (token) => common(explanation, token) ?? { kind: 'explanation', next: explanation };

const closing: State = (token) => common(closing, token) ?? { kind: 'closing', next: closing };
