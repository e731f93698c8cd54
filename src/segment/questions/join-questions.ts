import { asking } from '../sentences.js';
import { isGap, placesOf, type Token } from '../token.js';

/** The tokens with a word that joins two questions ("Vraag 2 … en Vraag 3 …") as part of the label behind it: what answers the second answers both. */
export function joinQuestions(tokens: readonly Token[]): readonly Token[] {
  const joints = new Map(placesOf(tokens, (_, i) => isJoint(tokens, i)).map((at) => [nextSolid(tokens, at), at]));
  if (joints.size === 0) return tokens;
  const joined: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    const from = joints.get(i);
    if (from === undefined) joined.push(token);
    else joined.splice(joined.length - (i - from), i - from, { ...token, joined: true, row: { ...token.row, start: tokens[from]?.row.start ?? token.row.start } });
  }
  return joined;
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.class !== 'prose' || !/^en$/iu.test(tokens[at].row.text) || tokens[nextSolid(tokens, at)]?.class !== 'label') return false;
  let above = at - 1;
  while (isGapAt(tokens[above])) above--;
  return asking.test(tokens[above]?.row.text ?? '');
}

const isGapAt = (token: Token | undefined): boolean => token !== undefined && isGap(token);

function nextSolid(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (tokens[next]?.class === 'blank') next++;
  return next;
}
