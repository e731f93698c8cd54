import { dataScript, html, type Json, type Markup } from '../html.js';
import { layOut } from '../layout.js';
import { type PaperSummary, total } from '../../publish/across/summarise.js';
import type { PublishedFile } from '../../publish/open-file.js';
import { listPapers, newestFirst } from '../lists/list-papers.js';
import { listYears } from '../lists/write-years.js';
import { relative } from '../places.js';
import type { Site } from '../site.js';
import { counted, dutchNumber } from '../words.js';

const path = 'index.html';
/** Newest papers on the front page. */
const newest = 15;

/** The front page: search, figures, the newest papers and where to go on; with the data set embedded, which also stands in a file of its own. */
export function* writeFront(site: Site, dataset: Json, title: string): Generator<PublishedFile> {
  const papers = [...site.papers.values()];
  yield { path: 'index.jsonld', content: `${JSON.stringify(dataset, null, 1)}\n` };
  yield layOut({
    path,
    title,
    description: `${title}: ${counted(papers.length, 'stuk', 'stukken')} met elke vraag, elk antwoord, elke verwijzing en elke naam op een eigen adres.`,
    shape: 'breed',
    head: html`<link rel="alternate" type="application/ld+json" href="index.jsonld">
<link rel="alternate" type="application/atom+xml" href="feed/atom/alle-stukken.xml" title="Nieuwe stukken">
<link rel="describedby" type="text/turtle" href="catalog.ttl">
<script type="module" src="assets/zoek.js"></script>
${dataScript(dataset)}`,
    body: html`<header class="voor"><h1>${title}</h1>
<p class="inleiding">Elke vraag, elk antwoord, elke verwijzing en elke naam heeft hier een eigen adres: om te lezen, naar te verwijzen en in data verder te gebruiken.</p>
<form class="zoek" role="search" hidden><label for="q">Zoek in alle vragen en antwoorden</label><input id="q" name="q" type="search" autocomplete="off" spellcheck="false"></form>
<noscript><p class="opmerking">Zoeken gaat met een script, dat hier niet draait. De stukken staan hieronder, en alle per jaar.</p></noscript></header>
<p id="zoekstand" role="status"></p>
<section id="gevonden" aria-label="Gevonden stukken"></section>
${writeFigures(site, papers)}
<div class="kolommen"><section><h2>Nieuwste stukken</h2>
${listPapers(newestFirst(papers).slice(0, newest), path)}
<p>Alle stukken: ${listYears(site).map(({ year, path: to, count }) => html`<a href="${relative(path, to)}">${year ?? 'zonder datum'}</a> <small>(${dutchNumber(count)})</small> `)}</p></section>
<section><h2>Verder</h2>
${writeWays()}</section></div>`,
  });
}

function writeFigures(site: Site, papers: readonly PaperSummary[]): Markup {
  const references = total(papers, 'references');
  const figures: readonly (readonly [name: string, value: number, note?: string])[] = [
    ['stukken', site.papers.size],
    ['vragen', total(papers, 'questions')],
    ['antwoorden', total(papers, 'answers')],
    ['verwijzingen', references, `${share(references - total(papers, 'unresolved') - total(papers, 'doubtful'), references)} zonder twijfel`],
    ['vermeldingen', total(papers, 'entityMentions'), 'van personen, instellingen, plaatsen'],
  ];
  return html`<dl class="cijfers">${figures.map(([name, value, note]) => html`<div><dt>${name}${note !== undefined && html` <small>${note}</small>`}</dt><dd>${dutchNumber(value)}</dd></div>`)}</dl>
`;
}

/** A share in whole percents, cut rather than rounded: 100% only when it is all. */
export const share = (part: number, whole: number): string => (whole === 0 ? '100%' : `${Math.floor((100 * part) / whole)}%`);

function writeWays(): Markup {
  const ways: readonly (readonly [path: string, name: string, why: string])[] = [
    ['overzicht.html', 'Overzicht', 'wie vraagt, wie antwoordt, wie en wat het meest wordt genoemd'],
    ['query/index.html', 'Bevragen', 'vragen aan de data, klaar om te stellen of om te veranderen'],
    ['def/index.html', 'Begrippen', 'wat er in de data staat, in gewone taal'],
    ['hergebruik.html', 'Hergebruik', 'alles in één bestand, licentie, aanhalen, wijzigingen volgen'],
    ['kwaliteit.html', 'Kwaliteit', 'hoe goed de stukken zijn gelezen, en wat er open bleef'],
    ['grenzen.html', 'Grenzen', 'wat deze data niet kunnen zeggen'],
  ];
  return html`<ul class="wegen">${ways.map(([to, name, why]) => html`<li><a href="${to}">${name}</a><br><small>${why}</small></li>`)}</ul>
`;
}
