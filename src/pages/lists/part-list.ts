import type { PaperSummary } from '../../publish/across/summarise.js';
import { html, type Markup } from '../html.js';
import { relative } from '../places.js';
import { dutchDate } from '../words.js';

/** Papers for which a page has room below 200 KB, with its style. */
const most = 300;

/** A page of a list of papers; a list that is not too long has one. */
export interface ListPage {
  readonly path: string;
  readonly papers: readonly PaperSummary[];
  /** What it is called in the list ("bladzijde 2 van 3"); empty for the only one. */
  readonly name: string;
}

/** Spreads papers over pages in the order in which they are given. `first`: path of the first page (`lijst/2030.html`; the next is `lijst/2030.2.html`). */
export function partList(papers: readonly PaperSummary[], first: string): readonly ListPage[] {
  const count = Math.max(1, Math.ceil(papers.length / most));
  return Array.from({ length: count }, (_, at) => ({
    path: at === 0 ? first : first.replace(/html$/, `${at + 1}.html`),
    papers: papers.slice(at * most, (at + 1) * most),
    name: count === 1 ? '' : `bladzijde ${at + 1} van ${count}`,
  }));
}

/** What a list is called on one of its pages. */
export const nameOnPage = (name: string, page: ListPage): string => (page.name === '' ? name : `${name}, ${page.name}`);

/** The ways between the pages of a list; null when it has one. */
export function writeListMenu(pages: readonly ListPage[], here: ListPage): Markup | null {
  if (pages.length === 1) return null;
  return html`<nav class="delen" aria-label="Bladzijden van deze lijst"><ol>${pages.map((page) => html`<li><a href="${relative(here.path, page.path)}"${page === here && html` aria-current="page"`}>${page.name}</a>${writeDays(page)}</li>
`)}</ol></nav>
`;
}

function writeDays({ papers }: ListPage): Markup | null {
  const [newest, oldest] = [papers[0]?.issued, papers.at(-1)?.issued];
  if (newest === undefined || oldest === undefined) return null;
  return html` <small>${dutchDate(newest)}${oldest !== newest && ` terug tot ${dutchDate(oldest)}`}</small>`;
}

/** Where a reader goes on at the end of a page; null on the last. */
export function writeNextPage(pages: readonly ListPage[], here: ListPage): Markup | null {
  const next = pages[pages.indexOf(here) + 1];
  return next ? html`<p class="elders"><a rel="next" href="${relative(here.path, next.path)}">Verder met ${next.name}</a></p>
` : null;
}
