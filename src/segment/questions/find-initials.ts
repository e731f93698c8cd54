import type { Token } from '../token.js';

/** "V1:", "A1." or "V:": the first letter of the word, with the number behind it. */
const initial = /^([VA])(?:\s?(\d{1,3}[a-z]?)\s*[.:]|:)\s*/u;

/**
 * The tokens with questions and answers that only the first letters of these words open ("V1: Vaart de pont? A1: Ja.") as labels and headings, in papers
 * where such a question is always followed by its answer: an "A1:" by itself is a motorway.
 */
export function findInitials(tokens: readonly Token[]): readonly Token[] {
  const found = new Map<number, Token>();
  let asked: string | null = null;
  for (const [i, token] of tokens.entries()) {
    const match = token.class === 'prose' ? initial.exec(token.row.text) : null;
    if (!match) continue;
    const [{ length }, word, number = ''] = match;
    if (word === 'A' && asked !== number) continue;
    if (word === 'V' && asked !== null) return tokens;
    const { row } = token;
    const opened = { labels: number === '' ? [] : [number], ...(length < row.text.length && { textAt: row.textStart + length }) };
    found.set(i, word === 'A' ? { row, class: 'answer-heading', ...opened } : { row, class: 'label', style: number === '' ? 'unnumbered' : 'worded', ...opened });
    asked = word === 'V' ? number : null;
  }
  return asked === null && found.size > 0 ? tokens.map((token, i) => found.get(i) ?? token) : tokens;
}
