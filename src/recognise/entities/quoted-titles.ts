import type { Chart } from './chart.js';
import { textAt, type Token } from '../words/tokens.js';

/** Closing marks by their opening mark. */
const closers: ReadonlyMap<string, string> = new Map([['«', '»'], ['“', '”“'], ['„', '”“'], ['"', '"'], ['‘', "'"], ["'", "'"]]);
const longest = 60;

/** Adds what stands between quotation marks as a `Title`, the marks included. */
export function addTitles(chart: Chart): void {
  const { tokens } = chart;
  for (let at = 0; at < tokens.length; at++) {
    const closer = isApostrophe(tokens, at) ? undefined : closers.get(textAt(tokens, at));
    const end = closer === undefined ? null : closingEnd(tokens, at, closer);
    if (end === null) continue;
    chart.add({ at, end, type: 'Title', rule: 'titel', rank: 1 });
    at = end - 1;
  }
}

/** Whether a straight mark opens no quotation: one that stands behind a word, or before a space, a letter or a year ("jaren '90"). */
const isApostrophe = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at) === "'" && (tokens[at]?.glued === true || tokens[at + 1]?.glued !== true || tokens[at + 1]?.shape === 'number' || textAt(tokens, at + 1).length === 1);

/** The token behind the mark that closes what a mark at `at` opens, past quotations of the same kind within it where all are closed; else behind the first that may. */
function closingEnd(tokens: readonly Token[], at: number, closer: string): number | null {
  const last = Math.min(tokens.length, at + longest);
  const opener = textAt(tokens, at);
  let first: number | null = null;
  let open = 1;
  for (let end = at + 1; end < last; end++) {
    const text = textAt(tokens, end);
    if (end === at + 1 && text !== opener) continue;
    if (closer.includes(text) && (text !== "'" || tokens[end]?.glued)) {
      first ??= end + 1;
      if (--open === 0) return end + 1;
    } else if (text === opener) open++;
  }
  return first;
}
