import { endOfQuotation } from '../words/quotation.js';
import type { Chart } from './chart.js';
import { ranks } from './ranks.js';

/** Adds what stands between quotation marks as a `Title`, the marks included. */
export function addTitles(chart: Chart): void {
  for (let at = 0; at < chart.tokens.length; at++) {
    const end = endOfQuotation(chart.tokens, at);
    if (end === null) continue;
    chart.add({ at, end, type: 'Title', rule: 'titel', rank: ranks.quotation });
    at = end - 1;
  }
}
