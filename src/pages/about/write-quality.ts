import { byKey } from '../../order.js';
import type { RunFigures } from '../../publish/catalogue/catalogue-input.js';
import type { Across } from '../../publish/publish-across.js';
import { type PaperSummary, total } from '../../publish/across/summarise.js';
import { messageFor, type Problem, problems } from '../../types/problem.js';
import { share } from '../front/write-front.js';
import { groupBy } from '../../maps.js';
import { html, type Markup } from '../html.js';
import { layOut } from '../layout.js';
import type { PublishedFile } from '../../publish/open-file.js';
import { paperName } from '../../tables/official-numbers.js';
import { paperPath, type Site } from '../site.js';
import { counted, dutchNumber } from '../words.js';
import { tellAccuracy } from './tell-accuracy.js';

/** How a run went: what was held back or unread, and what was found. */
export interface RunTold extends RunFigures {
  readonly problems: readonly Problem[];
  /** Docref → how many signs of doubt its reading gave. */
  readonly doubts: ReadonlyMap<string, number>;
}

/** How well the papers were read, what stayed open, and what is known of accuracy. */
export function writeQuality(site: Site, { figures }: Across, run: RunTold): PublishedFile {
  const papers = [...site.papers.values()];
  return layOut({
    path: 'kwaliteit.html',
    title: 'Kwaliteit',
    description: 'Hoe goed de stukken zijn gelezen: controle, onopgeloste verwijzingen, twijfel en nauwkeurigheid.',
    body: html`<header class="kop"><h1>Kwaliteit</h1>
<p class="inleiding">Een programma heeft de stukken gelezen. Hier staat wat daarvan is gecontroleerd, wat open bleef, en wat u dus beter zelf kunt nakijken.</p></header>
<h2>Gecontroleerd</h2>
<p>Elk stuk wordt vóór publicatie getoetst aan vormen (SHACL) en aan samenhangregels: klopt elke plaats in de tekst met de woorden die er staan, wijst elk antwoord naar een vraag die er is, is elke verwijzing opgelost of gemeld. Een stuk dat niet voldoet, wordt niet gepubliceerd.</p>
<ul>
<li>${counted(papers.length, 'stuk', 'stukken')} gepubliceerd, samen ${dutchNumber(figures.triples)} drietallen; alle voldoen.</li>
<li>${counted(run.heldBack, 'stuk', 'stukken')} vastgehouden omdat iets niet klopte; ${counted(run.unreadable, 'bestand', 'bestanden')} niet als stuk te lezen.</li>
<li>Alles staat in <a href="report/validation.ttl">het toetsingsverslag</a>, <a href="report/problems.json">de bevindingen</a> en <a href="report/documents.json">de telling per stuk</a>.</li>
</ul>
<h2>Wat open bleef</h2>
${writeOpen(papers)}
<h2>Stukken om het eerst na te kijken</h2>
${writeWorst(papers, run)}
<h2>Bevindingen bij het lezen</h2>
${writeFindings(run)}
<h2>Nauwkeurigheid</h2>
<p>Hoe vaak het programma het goed heeft, is alleen te zeggen voor stukken die mensen hebben nagelezen. Dat is gedaan met een aantal echte stukken, niet met deze publicatie:</p>
${tellAccuracy()}<p>Die stukken waren er al toen de regels werden geschreven. Op stukken die het programma nooit zag, doet het het minder goed: reken erop dat namen soms van de verkeerde soort zijn, dat in lopende tekst namen worden gemist en dat een ongewone opmaak vragen of antwoorden verkeerd kan scheiden. De cijfers hoger op deze bladzijde tellen wat het programma zelf onzeker vond, niet wat het zonder twijfel fout deed.</p>
<p>Van elke vermelding staat in de data door welke regel zij is gevonden (<code>vb:rule</code>). De tekst van vragen en antwoorden zelf is die van het stuk, teken voor teken; alleen regels zijn samengevoegd en afbreekstreepjes weggenomen.</p>
<p>Een fout gevonden? <a href="hergebruik.html#melden">Meld haar</a>; correcties blijven bij elke nieuwe publicatie gelden.</p>`,
  });
}

function writeOpen(papers: readonly PaperSummary[]): Markup {
  const [references, unresolved, doubtful] = [total(papers, 'references'), total(papers, 'unresolved'), total(papers, 'doubtful')];
  const [mentions, unidentified, questions, unanswered] = [total(papers, 'entityMentions'), total(papers, 'unidentified'), total(papers, 'questions'), total(papers, 'unanswered')];
  const rows: readonly (readonly [string, number, number])[] = [
    ['vragen waarop hun stuk geen antwoord geeft', unanswered, questions],
    ['verwijzingen waarvan het doel niet te bepalen is', unresolved, references],
    ['verwijzingen die vermoedelijk een schrijf- of drukfout zijn', doubtful, references],
    ['namen waarbij niet vaststaat wie of wat bedoeld is', unidentified, mentions],
  ];
  return html`<table><thead><tr><th scope="col">wat</th><th scope="col">aantal</th><th scope="col">van</th><th scope="col">deel</th></tr></thead><tbody>
${rows.map(([name, part, whole]) => html`<tr><th scope="row">${name}</th><td>${dutchNumber(part)}</td><td>${dutchNumber(whole)}</td><td>${whole === 0 ? '–' : share(part, whole)}</td></tr>
`)}</tbody></table>
`;
}

/** How many papers are listed. */
const most = 25;

function writeWorst(papers: readonly PaperSummary[], { doubts }: RunTold): Markup {
  const doubtsIn = ({ docref }: PaperSummary) => doubts.get(docref) ?? 0;
  const openIn = (paper: PaperSummary) => doubtsIn(paper) + paper.counts.unresolved + paper.counts.doubtful;
  const worst = papers.filter((paper) => openIn(paper) > 0).sort((a, b) => openIn(b) - openIn(a) || (a.docref < b.docref ? -1 : 1)).slice(0, most);
  if (worst.length === 0) return html`<p>Geen: elke verwijzing kreeg een doel en niets gaf twijfel.</p>`;
  return html`<table><thead><tr><th scope="col">stuk</th><th scope="col">twijfel bij lezen</th><th scope="col">verwijzing onopgelost</th><th scope="col">vermoedelijk fout</th><th scope="col">van</th></tr></thead><tbody>
${worst.map((paper) => html`<tr><th scope="row"><a href="${paperPath(paper.docref)}">${paperName(paper.docref)}</a></th><td>${doubtsIn(paper)}</td><td>${paper.counts.unresolved}</td><td>${paper.counts.doubtful}</td><td>${paper.counts.references}</td></tr>
`)}</tbody></table>
`;
}

const severities = { error: 'fout', warning: 'twijfel', info: 'ter kennisname' } as const;

function writeFindings({ problems: found }: RunTold): Markup {
  const counts = [...groupBy(found, ({ code }) => code)].sort(byKey);
  if (counts.length === 0) return html`<p>Geen.</p>`;
  return html`<table><thead><tr><th scope="col">bevinding</th><th scope="col">soort</th><th scope="col">keer</th></tr></thead><tbody>
${counts.map(([code, { length }]) => html`<tr><th scope="row">${messageFor(code, '…')}<br><small><code>${code}</code></small></th><td>${severities[problems[code].severity]}</td><td>${dutchNumber(length)}</td></tr>
`)}</tbody></table>
`;
}
