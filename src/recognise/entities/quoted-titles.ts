import type { Chart } from './chart.js';

const closers: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '”', '"': '"', '‘': '’' };
const longest = 60;

/** Adds what stands between quotation marks, without them, as a `Title`. */
export function addTitles(chart: Chart): void {
  const { tokens } = chart;
  for (let at = 0; at < tokens.length; at++) {
    const closer = closers[tokens[at]?.text ?? ''];
    if (closer === undefined) continue;
    for (let end = at + 2; end < Math.min(tokens.length, at + longest); end++) {
      if (tokens[end]?.text !== closer && !(closer === '”' && tokens[end]?.text === '“')) continue;
      chart.add({ at, end: end + 1, type: 'Title', rule: 'titel', rank: 1 });
      at = end;
      break;
    }
  }
}
