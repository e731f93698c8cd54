import type { Chart } from './chart.js';
import type { Token } from '../words/tokens.js';

/** Closing marks by their opening mark. */
const closers: ReadonlyMap<string, string> = new Map([['«', '»'], ['“', '”“'], ['„', '”“'], ['"', '"'], ['‘', "'"], ["'", "'"]]);
const longest = 60;

/** Adds what stands between quotation marks as a `Title`, the marks included. */
export function addTitles(chart: Chart): void {
  const { tokens } = chart;
  for (let at = 0; at < tokens.length; at++) {
    const opener = tokens[at];
    const closer = opener?.shape === 'mark' && !(opener.text === "'" && isApostrophe(tokens, at)) ? closers.get(opener.text) : undefined;
    const end = closer === undefined ? null : closingEnd(tokens, at, closer);
    if (end === null) continue;
    chart.add({ at, end, type: 'Title', rule: 'titel', rank: 1 });
    at = end - 1;
  }
}

/** Whether a straight mark opens no quotation: it stands behind a word, or before a space, a letter or a year ("jaren '90"). */
const isApostrophe = (tokens: readonly Token[], at: number): boolean => tokens[at]?.glued === true || tokens[at + 1]?.glued !== true || tokens[at + 1]?.shape === 'number' || tokens[at + 1]?.text.length === 1;

/** The token behind the mark that closes what a mark at `at` opens, past quotations of the same kind within it where all are closed; else behind the first that may. */
function closingEnd(tokens: readonly Token[], at: number, closer: string): number | null {
  const last = Math.min(tokens.length, at + longest);
  const opener = tokens[at]?.text ?? '';
  let first: number | null = null;
  let open = 1;
  for (let end = at + 1; end < last; end++) {
    const token = tokens[end];
    if (token?.shape !== 'mark' || (end === at + 1 && token.text !== opener)) continue;
    if (closer.includes(token.text) && (token.text !== "'" || token.glued)) {
      first ??= end + 1;
      if (--open === 0) return end + 1;
    } else if (token.text === opener) open++;
  }
  return first;
}
