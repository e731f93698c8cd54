import type { Token } from '../token.js';

const answerer = /^Antwoord(?:en)?(?: van)? (?:de )?(?:minister|staatssecretaris)/iu;
const isFirst = ({ class: kind, labels = [] }: Token) => kind === 'label' && labels[0] === '1';

/**
 * The tokens with the line that says who answers marked as the opening of a list of answers, where the questions stand above it and below it the
 * numbers begin again: so papers were printed until 2010. A bare word "Antwoord" over that line is a heading.
 */
export function findAnswerList(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(isFirst);
  const at = first === -1 ? -1 : tokens.findIndex((token, i) => i > first && token.class === 'masthead' && answerer.test(token.row.text));
  const below = tokens.slice(at + 1);
  const next = below.find(({ class: kind }) => kind === 'label');
  if (at === -1 || !next || !isFirst(next) || below.some(({ class: kind }) => kind === 'answer-heading')) return tokens;
  const over = tokens.slice(0, at).findLastIndex(({ class: kind }) => kind !== 'blank');
  return tokens.map((token, i): Token => {
    if (i === at) return { ...token, class: 'answer-list', within: 'masthead' };
    return i === over && token.class === 'answer-heading' && token.textAt === undefined ? { row: token.row, class: 'heading' } : token;
  });
}
