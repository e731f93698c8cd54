import type { PaperSummary } from '../../publish/across/summarise.js';
import { html, type Markup } from '../html.js';
import { pathInSeries, writeNext, writeSeriesMenu } from '../series.js';
import { dutchDate } from '../words.js';
import { listPapers } from './list-papers.js';

/** Papers for which a page has room below 200 KB, with its style. */
const most = 300;

/** A page of a list of papers; a list that is not too long has one. */
export interface ListPage {
  readonly path: string;
  readonly papers: readonly PaperSummary[];
  /** What it is called in the list ("bladzijde 2 van 3"); empty for the only one. */
  readonly name: string;
}

/** Spreads papers over pages in the order in which they are given. `first`: path of the first page. */
export function partList(papers: readonly PaperSummary[], first: string): readonly ListPage[] {
  const count = Math.max(1, Math.ceil(papers.length / most));
  return Array.from({ length: count }, (_, at) => ({
    path: pathInSeries(first, at + 1),
    papers: papers.slice(at * most, (at + 1) * most),
    name: count === 1 ? '' : `bladzijde ${at + 1} van ${count}`,
  }));
}

/** What a list is called on one of its pages. */
export const nameOnPage = (name: string, page: ListPage): string => (page.name === '' ? name : `${name}, ${page.name}`);

/** The papers on a page, between the ways to the others. */
export function writeListPage(pages: readonly ListPage[], page: ListPage): Markup {
  const name = (one: ListPage) => one.name;
  return html`${writeSeriesMenu(pages, page, 'Bladzijden van deze lijst', null, name, writeDays)}${listPapers(page.papers, page.path)}${writeNext(pages, page, name)}`;
}

function writeDays({ papers }: ListPage): Markup | null {
  const [newest, oldest] = [papers[0]?.issued, papers.at(-1)?.issued];
  if (newest === undefined || oldest === undefined) return null;
  return html` <small>${dutchDate(newest)}${oldest !== newest && ` terug tot ${dutchDate(oldest)}`}</small>`;
}
