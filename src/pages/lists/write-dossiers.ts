import { addTo } from '../../maps.js';
import { byKey } from '../../order.js';
import { html, type Markup } from '../html.js';
import { layOut } from '../layout.js';
import type { PublishedFile } from '../../publish/open-file.js';
import { dossierName, dossierOfPaper, paperName } from '../../tables/official-numbers.js';
import type { PaperSummary } from '../../publish/across/summarise.js';
import { hrefFrom, type Site } from '../site.js';
import { counted } from '../words.js';
import { newestFirst } from './list-papers.js';
import { listSome } from './list-some.js';
import { nameOnPage, partList, writeListPage } from './part-list.js';

/** The papers of each dossier, on as many pages as they need; on the last, which of its other papers are cited. */
export function* writeDossiers(site: Site): Generator<PublishedFile> {
  const members = new Map<string, PaperSummary[]>();
  for (const paper of site.papers.values()) for (const number of paper.dossiers) addTo(members, number, paper);
  const cited = citedByDossier(site);
  for (const [number, papers] of [...members].sort(byKey)) {
    const pages = partList(newestFirst(papers), `doc/dossier/${number}.html`);
    for (const page of pages) {
      const { path } = page;
      const name = nameOnPage(`Dossier ${dossierName(number)}`, page);
      yield layOut({
        path,
        title: name,
        description: `${name}: ${counted(papers.length, 'stuk', 'stukken')} met vragen en antwoorden, en de stukken uit dit dossier die worden aangehaald.`,
        body: html`<article><header class="kop"><p class="soort">Dossier van de Kamer</p>
<h1>${name}</h1></header>
<h2>Stukken</h2>
${writeListPage(pages, page)}
${page === pages.at(-1) && writeCited(cited.get(number) ?? [], path, site)}
${/^\d+$/.test(number) && html`<p><a href="https://zoek.officielebekendmakingen.nl/dossier/${number}" rel="external">Alle stukken van dit dossier op officielebekendmakingen.nl</a></p>`}
</article>`,
      });
    }
  }
}

/** A paper with how often it is cited. */
interface Cited {
  readonly iri: string;
  readonly uses: number;
}

function writeCited(papers: readonly Cited[], path: string, site: Site): Markup | null {
  if (papers.length === 0) return null;
  return html`<h2>Aangehaalde stukken uit dit dossier</h2>
${listSome(papers, ({ iri, uses }) => html`<a href="${hrefFrom(site, path, iri)}">${paperName(iri.slice(iri.lastIndexOf('/') + 1))}</a> <small>${uses}×</small>`)}`;
}

/** The papers that are cited, by dossier. */
function citedByDossier({ things }: Site): ReadonlyMap<string, readonly Cited[]> {
  const cited = new Map<string, Cited[]>();
  for (const { iri, counts: { uses } } of things.values()) {
    const number = dossierAt(iri);
    if (uses > 0 && number !== null) addTo(cited, number, { iri, uses });
  }
  return cited;
}

/** The dossier of a Kamerstuk by its address; null for another thing. */
const dossierAt = (iri: string): string | null => dossierOfPaper(/\/id\/document\/([^/]+)$/.exec(iri)?.[1] ?? '');
