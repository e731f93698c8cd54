import type { Named, PaperSummary } from '../../publish/across/summarise.js';
import { byCodeUnit, compareNaturally } from '../../order.js';
import { type Content, html, join, type Markup } from '../html.js';
import { paperName } from '../../tables/official-numbers.js';
import { relative } from '../places.js';
import { paperPath } from '../site.js';
import { asTitle, counted, documentKind, dutchDate } from '../words.js';

/** Papers as a list, a title with what tells them apart below it. */
export function listPapers(papers: readonly PaperSummary[], from: string): Markup {
  return html`<ul class="stukken">
${papers.map((paper) => html`<li><a href="${relative(from, paperPath(paper.docref))}">${asTitle(paper.title ?? paperName(paper.docref))}</a><br><small>${writeFacts(paper)}</small></li>
`)}</ul>
`;
}

function writeFacts({ docref, title, issued, kind, askedBy, answeringBodies, counts }: PaperSummary): readonly Content[] {
  const names = (things: readonly Named[]) => things.flatMap(({ label }) => label ?? []).slice(0, 3).join(', ');
  return join([title !== undefined && paperName(docref), issued !== undefined && dutchDate(issued), documentKind(kind), names(askedBy), names(answeringBodies), counts.questions > 0 && counted(counts.questions, 'vraag', 'vragen')].filter(Boolean), ' · ');
}

/** Newest first; papers without a date last. */
export function newestFirst(papers: Iterable<PaperSummary>): readonly PaperSummary[] {
  return [...papers].sort((a, b) => byCodeUnit(b.issued ?? '', a.issued ?? '') || compareNaturally(a.docref, b.docref));
}
