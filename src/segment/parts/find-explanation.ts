import { isText, type Token } from '../token.js';

const opening = /^Toelichting(?: bij de vragen)?\s*:\s*/iu;
/** Rows looked at for what it tells. */
const reach = 5;
const ofQuestions = /^.{0,60}\bvra(?:ag|gen)\b/iu;

/**
 * The tokens in which "Toelichting:" opens what the askers explain only where that tells of their questions, or stands by itself at the end; elsewhere an
 * answer explains its own figures so.
 */
export function findExplanation(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(({ class: kind }) => kind === 'label' || kind === 'answer-heading' || kind === 'answer-list');
  const closing = tokens.findIndex(({ class: kind }, i) => i > last && kind === 'closing');
  return tokens.map((token, i) => {
    const [lead] = (token.class === 'explanation' && token.row.line.role !== 'remark' && opening.exec(token.row.text)) || [];
    if (lead === undefined) return token;
    const rest = token.row.text.slice(lead.length);
    const isOne = rest === '' ? (i > last && (closing === -1 || i < closing)) || ofQuestions.test(tokens.slice(i + 1, i + 1 + reach).find(isText)?.row.text ?? '') : ofQuestions.test(rest);
    return isOne ? token : { row: token.row, class: 'prose' };
  });
}
