import { isGap, type Token } from '../token.js';

/** The line over an annex, with its number or letter and its title; no sentence. */
const title = /^(?:Bijlagen?|BIJLAGEN?)(?:\s+(?:\d{1,2}|[IVX]{1,4}|[A-Z])(?![\p{L}\d]))?(?:\s*[.:–—-]?|(?:\s*[.:–—-])?\s+[\p{Lu}«“‘"'(\d].{0,120}[^.?!;,:])$/u;

/** The tokens with the annex behind the last answer marked as what closes the paper; what an answer lists behind a colon is none. */
export function findAnnex(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(({ class: kind }) => kind === 'label' || kind === 'answer-heading' || kind === 'answer-list');
  const at = last === -1 ? -1 : tokens.findIndex((token, i) => i > last && isAnnex(token) && isApart(tokens, i));
  const found = tokens[at];
  return found ? tokens.with(at, { row: found.row, class: 'closing' }) : tokens;
}

const isAnnex = ({ class: kind, row }: Token): boolean => (kind === 'prose' || kind === 'heading') && row.line.cell === undefined && title.test(row.text);

const apart = (token: Token | undefined): boolean => token !== undefined && isGap(token);

/** Whether a row stands by itself below what ends a sentence or a table. */
function isApart(tokens: readonly Token[], at: number): boolean {
  let above = at - 1;
  while (above > 0 && apart(tokens[above])) above--;
  return (above < at - 1 || tokens[at]?.row.line.paragraph === true) && tokens[above]?.row.text.endsWith(':') === false;
}
