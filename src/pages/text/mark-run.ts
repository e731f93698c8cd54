import type { DateValue } from '../../types/mention.js';
import { type Content, html, type Markup } from '../html.js';
import { kindOf } from '../words.js';
import type { Run } from './cut-runs.js';
import type { Placed, Stretch } from './cut-text.js';

/** A run as a link (where its owner's link stands), or as marked words. */
export function markRun(run: Run, main: ReadonlyMap<Placed, Run>, text: string): Markup {
  const { owner } = run;
  const words = run.stretches.map((stretch) => markStretch(stretch, owner, text));
  if (!owner?.link) return html`${words}`;
  const { href, title, outside } = owner.link;
  const doubtful = owner.mention.kind === 'reference' && owner.mention.resolution === 'vermoedelijke-fout' ? ' fout' : '';
  const classes = `${kindOf(owner.mention)}${doubtful}`;
  if (main.get(owner) !== run) return html`<span class="${classes}">${words}</span>`;
  return html`<a class="${classes}" href="${href}"${title !== undefined && html` title="${title}"`}${outside && html` rel="external nofollow"`}>${words}</a>`;
}

/** Words under the mark of the innermost mention, unless the run's own link marks them already. */
function markStretch({ start, end, under }: Stretch, owner: Placed | null, text: string): Content {
  const words = withLines(text.slice(start, end));
  const inner = under[0];
  if (!inner || inner === owner) return words;
  const { mention } = inner;
  const kind = kindOf(mention);
  if (mention.kind === 'value') {
    const moment = mention.mention.kind === 'date' ? momentOf(mention.mention.value) : null;
    if (moment !== null) return html`<time class="${kind}" datetime="${moment}">${words}</time>`;
    if (mention.mention.kind !== 'date' && mention.mention.value !== null) return html`<data class="${kind}" value="${mention.mention.value}">${words}</data>`;
  }
  return html`<span class="${kind}">${words}</span>`;
}

/** Rows of a table and lines of a verse end in a line feed. */
export function withLines(words: string): Content {
  return words.includes('\n') ? words.split('\n').flatMap((line, i) => (i === 0 ? [line] : [html`<br>`, line])) : words;
}

/** A day, month or year as HTML writes it; several days and other periods have no form of their own. */
function momentOf(value: DateValue | null): string | null {
  if (!value) return null;
  if (value.kind === 'days') return (value.days.length === 1 && value.days[0]) || null;
  const [month, year] = [value.from.slice(0, 7), value.from.slice(0, 4)];
  if (value.from === `${month}-01` && value.until === lastDay(month)) return month;
  return value.from === `${year}-01-01` && value.until === `${year}-12-31` ? year : null;
}

function lastDay(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate()}`;
}
