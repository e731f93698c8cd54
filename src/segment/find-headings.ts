import type { Token } from './token.js';

const longest = 100;
const apart = (token: Token | undefined) => token === undefined || token.class === 'blank' || token.class === 'page-head' || token.class === 'page-foot';

/** The tokens with headings over a group of questions marked: a short line by itself, that ends no sentence, between an answer and a label. */
export function findHeadings(tokens: readonly Token[]): readonly Token[] {
  const found = new Set<number>();
  const first = tokens.findIndex((token) => token.class === 'label');
  tokens.forEach((token, i) => {
    if (token.class !== 'label' || i === first) return;
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

/** Words of no class, or those over the questions of one member ("Vragen van het lid Vis (WL)"), which open a masthead elsewhere. */
const mayBeHeading = (token: Token): boolean => token.class === 'prose' || (token.class === 'masthead' && /^Vra(?:ag|gen) van /u.test(token.row.text));

function looksLikeHeading({ row: { text, line } }: Token): boolean {
  return line.role === undefined && text.length <= longest && /^[\p{Lu}\d§]/u.test(text) && /\p{L}\)?$/u.test(text) && !/https?:|www\./.test(text);
}
