import { groupBy } from '../../maps.js';
import { html } from '../html.js';
import { layOut } from '../layout.js';
import type { PublishedFile } from '../../publish/open-file.js';
import { relative } from '../places.js';
import type { Site } from '../site.js';
import { counted } from '../words.js';
import { newestFirst } from './list-papers.js';
import { nameOnPage, partList, writeListPage } from './part-list.js';

/** A year of papers; null: those that print no date. */
export interface Year {
  readonly year: string | null;
  readonly path: string;
  readonly count: number;
}

const yearOf = (issued: string | undefined) => issued?.slice(0, 4) ?? null;
const pathOf = (year: string | null) => `lijst/${year ?? 'zonder-datum'}.html`;

/** The years of the papers, newest first. */
export function listYears({ papers }: Site): readonly Year[] {
  const years = groupBy(papers.values(), ({ issued }) => yearOf(issued));
  return [...years].sort(([a], [b]) => ((a ?? '') < (b ?? '') ? 1 : -1)).map(([year, { length: count }]) => ({ year, path: pathOf(year), count }));
}

/** The papers of each year, on as many pages as they need. */
export function* writeYears(site: Site): Generator<PublishedFile> {
  const years = listYears(site);
  for (const { year, path, count } of years) {
    const papers = newestFirst([...site.papers.values()].filter(({ issued }) => yearOf(issued) === year));
    const all = year === null ? 'Stukken zonder datum' : `Stukken van ${year}`;
    const pages = partList(papers, path);
    for (const page of pages) {
      const name = nameOnPage(all, page);
      yield layOut({
        path: page.path,
        title: name,
        description: `${name}: ${counted(count, 'stuk', 'stukken')} met vragen en antwoorden.`,
        body: html`<header class="kop"><h1>${name}</h1>
<nav aria-label="Jaren"><ul class="rijtje">${years.map((other) => html`<li><a href="${relative(page.path, other.path)}"${other.year === year && html` aria-current="${other.path === page.path ? 'page' : 'true'}"`}>${other.year ?? 'zonder datum'}</a></li>`)}</ul></nav></header>
${writeListPage(pages, page)}`,
      });
    }
  }
}
