import { isGap, isText, type Token } from '../token.js';

/** Who asks or answers what follows, or what part of a paper: such a heading is over questions, whatever stands between. */
const overQuestions = /^(?:(?:[IVX]{1,4}|\d{1,2})\b[.)]?\s*)?(?:Vra(?:ag|gen)|Inbreng|Antwoord(?:en)?|Beantwoording|Reactie)\b/u;

/**
 * The tokens with what markup sets as a heading inside a question or an answer as text of it: more text follows before the next question, or a number
 * stands right above it. Over the next question it is a heading.
 */
export function joinSubheads(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ class: kind }) => kind === 'label');
  if (first === -1) return tokens;
  const joined = [...tokens];
  let follows: Token | undefined;
  for (let i = tokens.length - 1; i > first; i--) {
    const token = tokens[i];
    if (!token || isGap(token)) continue;
    if (token.class !== 'heading') follows = token.class === 'note' || token.class === 'note-text' ? follows : token;
    else if (isInside(token, follows) || isAsked(tokens, i)) joined[i] = { ...token, class: 'prose' };
  }
  return joined;
}

const isInside = (heading: Token, follows: Token | undefined): boolean =>
  follows !== undefined && (isText(follows) || follows.class === 'unheaded-answer') && !overQuestions.test(heading.row.text);

/** Whether a heading stands right below a number without text of its own: then it is the question. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  let above = at - 1;
  while (above > 0 && tokens[above]?.class === 'blank') above--;
  const label = tokens[above];
  return label?.class === 'label' && label.textAt === undefined;
}
