import type { Token } from '../token.js';

/** Pages counted at least, and the characters of a page. */
const fewest = 3;
const page = { shortest: 500, longest: 9000 } as const;

/** The tokens with page numbers as page furniture that stand by themselves between empty lines, in papers whose line ends are lost: 2, 3 and 4, each a page behind the one before, up to the end. */
export function findBarePageNumbers(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.at(-1)?.row.end ?? 0;
  let run: number[] = [];
  let number = 2;
  for (const [i, token] of tokens.entries()) {
    if (token.row.text !== String(number) || !isBare(tokens, i)) continue;
    const distance = token.row.textStart - (tokens[run.at(-1) ?? 0]?.row.textStart ?? 0);
    if (distance > page.longest) return tokens;
    if (run.length > 0 && distance < page.shortest) continue;
    run = [...run, i];
    number++;
  }
  if (run.length < fewest || end - (tokens[run.at(-1) ?? 0]?.row.textStart ?? 0) > page.longest) return tokens;
  const found = new Set(run);
  return tokens.map((token, i) => (found.has(i) ? { row: token.row, class: 'page-foot' } : token));
}

const isBare = (tokens: readonly Token[], at: number): boolean => tokens[at]?.class === 'prose' && tokens[at]?.row.flat === true && tokens[at - 1]?.class === 'blank' && tokens[at + 1]?.class === 'blank';
