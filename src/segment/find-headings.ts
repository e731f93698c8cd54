import { isGap, type Token } from './token.js';

const longest = 100;
/** Rows that such a masthead takes at most, with empty ones. */
const farthest = 14;
const apart = (token: Token | undefined) => token === undefined || isGap(token);

/** The tokens with headings over a group of questions marked: a short line by itself, that ends no sentence, between an answer and a label. */
export function findHeadings(tokens: readonly Token[]): readonly Token[] {
  const found = new Set<number>();
  const first = tokens.findIndex((token) => token.class === 'label');
  tokens.forEach((token, i) => {
    if (token.class !== 'label' || i === first) return;
    for (const row of ownersOver(tokens, i)) found.add(row);
    let at = i - 1;
    while (at > 0 && apart(tokens[at])) at--;
    const heading = tokens[at];
    if (!heading || !mayBeHeading(heading) || at === i - 1 || !apart(tokens[at - 1]) || !looksLikeHeading(heading)) return;
    let before = at - 1;
    while (before > 0 && apart(tokens[before])) before--;
    if (tokens[before]?.class === 'prose' || tokens[before]?.class === 'unheaded-answer') found.add(at);
  });
  return tokens.map((token, i) => (found.has(i) ? { ...token, class: 'heading' } : token));
}

/** Rows above a label that say whose questions follow, to whom, and who answers: a masthead of its own within the paper. */
function ownersOver(tokens: readonly Token[], label: number): readonly number[] {
  let at = label - 1;
  while (at > label - farthest && isOwner(tokens[at]) === false) at--;
  const rows = tokens.slice(at, label).flatMap((token, i) => (apart(token) ? [] : [at + i]));
  const text = rows.map((row) => tokens[row]?.row.text).join(' ');
  return isOwner(tokens[at]) && (/\(ingezonden \d/u.test(text) || (apart(tokens[at - 1]) && /[\p{L})]$/u.test(text))) ? rows : [];
}

/** Whether a row begins to say whose questions follow; undefined where no such row can stand higher. */
function isOwner(token: Token | undefined): boolean | undefined {
  if (token?.class === 'masthead' && /^Vra(?:ag|gen) van (?:het lid|de leden) \p{L}/u.test(token.row.text)) return true;
  return token?.class === 'masthead' || token?.class === 'prose' || (token !== undefined && apart(token)) ? false : undefined;
}

/** Words of no class, or those over the questions of one member ("Vragen van het lid Vis (WL)"), which open a masthead elsewhere. */
const mayBeHeading = (token: Token): boolean => token.class === 'prose' || (token.class === 'masthead' && /^Vra(?:ag|gen) van /u.test(token.row.text));

function looksLikeHeading({ row: { text, line } }: Token): boolean {
  return line.role === undefined && text.length <= longest && /^[\p{Lu}\d§]/u.test(text) && /\p{L}\)?$/u.test(text) && !/https?:|www\./.test(text);
}
