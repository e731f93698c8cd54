import { type Content, html, type Markup } from './html.js';
import { relative } from './places.js';

/** A page that others follow or go before: what is too much for one page. */
interface SeriesPage {
  readonly path: string;
}

/** The path of a page of a series, counted from 1, by that of the first (`lijst/2030.html`; the next is `lijst/2030.2.html`). */
export const pathInSeries = (first: string, number: number): string => (number === 1 ? first : first.replace(/html$/, `${number}.html`));

/** The ways between the pages of a series; null when it has one. `label` names the menu, `before` stands above it. */
export function writeSeriesMenu<Page extends SeriesPage>(pages: readonly Page[], here: Page, label: string, before: Content, name: (page: Page) => string, behind: (page: Page) => Content = () => null): Markup | null {
  if (pages.length === 1) return null;
  return html`<nav class="delen" aria-label="${label}">${before}<ol>${pages.map((page) => html`<li><a href="${relative(here.path, page.path)}"${page === here && html` aria-current="page"`}>${name(page)}</a>${behind(page)}</li>
`)}</ol></nav>
`;
}

/** Where a reader goes on at the end of a page; null on the last. */
export function writeNext<Page extends SeriesPage>(pages: readonly Page[], here: Page, name: (page: Page) => string): Markup | null {
  const next = pages[pages.indexOf(here) + 1];
  return next ? html`<p class="elders"><a rel="next" href="${relative(here.path, next.path)}">Verder met ${name(next)}</a></p>
` : null;
}
