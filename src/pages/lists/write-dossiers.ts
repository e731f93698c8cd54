import { groupBy } from '../../maps.js';
import { byKey } from '../../order.js';
import { html } from '../html.js';
import { layOut } from '../layout.js';
import type { PublishedFile } from '../../publish/publication.js';
import { dossierName, dossierOfPaper, paperName } from '../../tables/official-numbers.js';
import { hrefFrom, type Site } from '../site.js';
import { counted } from '../words.js';
import { listPapers, newestFirst } from './list-papers.js';

/** A page a dossier: its papers here, and which of its other papers are cited. */
export function* writeDossiers(site: Site): Generator<PublishedFile> {
  const papers = [...site.papers.values()].flatMap((paper) => paper.dossiers.map((dossier) => ({ dossier, paper })));
  const cited = groupBy([...site.things.values()].filter(({ iri, counts }) => counts.uses > 0 && dossierAt(iri) !== null), ({ iri }) => dossierAt(iri));
  for (const [number, members] of [...groupBy(papers, ({ dossier }) => dossier)].sort(byKey)) {
    const path = `doc/dossier/${number}.html`;
    const inDossier = newestFirst(members.map(({ paper }) => paper));
    const others = cited.get(number) ?? [];
    yield layOut({
      path,
      title: `Dossier ${dossierName(number)}`,
      description: `Dossier ${dossierName(number)}: ${counted(inDossier.length, 'stuk', 'stukken')} met vragen en antwoorden, en de stukken uit dit dossier die worden aangehaald.`,
      body: html`<article><header class="kop"><p class="soort">Dossier van de Kamer</p>
<h1>Dossier ${dossierName(number)}</h1></header>
<h2>Stukken</h2>
${listPapers(inDossier, path)}
${others.length > 0 && html`<h2>Aangehaalde stukken uit dit dossier</h2>
<ul class="rij">${others.map(({ iri, counts }) => html`<li><a href="${hrefFrom(site, path, iri)}">${paperName(iri.slice(iri.lastIndexOf('/') + 1))}</a> <small>${counts.uses}×</small></li>`)}</ul>`}
${/^\d+$/.test(number) && html`<p><a href="https://zoek.officielebekendmakingen.nl/dossier/${number}" rel="external">Alle stukken van dit dossier op officielebekendmakingen.nl</a></p>`}
</article>`,
    });
  }
}

/** The dossier of a Kamerstuk by its address; null for another thing. */
const dossierAt = (iri: string): string | null => dossierOfPaper(/\/id\/document\/([^/]+)$/.exec(iri)?.[1] ?? '');
