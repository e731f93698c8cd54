import { bodiesOf, total } from '../../publish/across/summarise.js';
import { feedOf } from '../../publish/feed/write-atom.js';
import { type Content, html, type Markup } from '../html.js';
import { layOut } from '../layout.js';
import type { PublishedFile } from '../../publish/open-file.js';
import { byHead, type InHeads, mostNamed, type Tallied, tallyThings } from '../lists/tally.js';
import { listYears } from '../lists/write-years.js';
import { dossierName } from '../../tables/official-numbers.js';
import { drawMonths } from '../pictures/draw-months.js';
import { relative } from '../places.js';
import { hrefFrom, nameThing, type Site } from '../site.js';
import { counted, dutchNumber } from '../words.js';

const path = 'overzicht.html';
/** How long each list is. */
const most = 40;

/** Who asks, who answers, and who and what is named most. */
export function writeOverview(site: Site): PublishedFile {
  const papers = [...site.papers.values()];
  const { base } = site.places;
  const bodies = byHead(papers, bodiesOf, ({ iri }) => iri);
  const tallied = tallyThings(site);
  const members = byHead(papers, ({ askedBy }) => askedBy, (member) => feedOf('lid', member, base));
  return layOut({
    path,
    title: 'Overzicht',
    description: 'Wie vraagt, wie antwoordt, en wie en wat in de vragen en antwoorden het meest wordt genoemd.',
    shape: 'breed',
    body: html`<header class="kop"><h1>Overzicht</h1>
<p class="inleiding">Wie vraagt, wie antwoordt, en wie en wat het meest wordt genoemd in ${counted(papers.length, 'stuk', 'stukken')}.</p></header>
<div class="kolommen gelijk">
${writeHeads('Ministeries en andere instellingen', 'ministerie', bodies, site)}
${writeHeads('Kamerleden die vragen stelden', 'lid', members, site)}
${writeDossiers(site)}
${named.map(([heading, classes]) => writeNamed(heading, mostNamed(tallied, classes, most), site))}
</div>
${drawMonths(papers)}<h2 id="jaren">Per jaar</h2>
<ul class="rij">${listYears(site).map(({ year, path: to, count }) => html`<li><a href="${relative(path, to)}">${year ?? 'zonder datum'}</a> <small>${dutchNumber(count)}</small></li>`)}</ul>`,
  });
}

const named: readonly (readonly [heading: string, classes: readonly string[]])[] = [
  ['Plaatsen', ['Location', 'Facility']],
  ['Organisaties', ['Organization', 'GovernmentOrganization', 'ArmedGroup', 'Mission']],
  ['Personen en ambten', ['Person', 'Role']],
  ['Wetten en regelingen', ['Law']],
  ['Aangehaalde stukken', ['CitedDocument']],
  ['Werken, gebeurtenissen en groepen', ['Work', 'Event', 'NationalityOrGroup']],
];

function writeHeads(heading: string, kind: 'ministerie' | 'lid', groups: readonly InHeads[], site: Site): Markup | null {
  const rows = groups.slice(0, most).map(({ named: one, papers }): Row => ({
    name: `${one.label ?? nameThing(site, one.iri)}${one.party?.label === undefined ? '' : ` (${one.party.label})`}`,
    href: hrefFrom(site, path, one.iri),
    figures: [papers.length, total(papers, 'questions')],
    more: html`<a href="${relative(path, feedOf(kind, one, site.places.base))}" type="application/atom+xml" aria-label="Atom-feed van ${one.label ?? one.iri}">feed</a>`,
  }));
  return writeTable(heading, ['stukken', 'vragen'], rows, groups.length);
}

function writeDossiers(site: Site): Markup | null {
  const dossiers = byHead(site.papers.values(), ({ dossiers: numbers }) => numbers.map((number) => ({ iri: number, label: dossierName(number) })), ({ iri }) => iri);
  return writeTable('Dossiers', ['stukken', 'vragen'], dossiers.slice(0, most).map(({ named: { iri, label }, papers }): Row => ({ name: label ?? iri, href: `doc/dossier/${iri}.html`, figures: [papers.length, total(papers, 'questions')] })), dossiers.length);
}

function writeNamed(heading: string, things: readonly Tallied[], site: Site): Markup | null {
  return writeTable(heading, ['keer', 'stukken'], things.map(({ iri, mentions, papers }): Row => ({ name: nameThing(site, iri), href: hrefFrom(site, path, iri), figures: [mentions, papers] })), things.length);
}

interface Row {
  readonly name: string;
  readonly href: string | null;
  readonly figures: readonly number[];
  readonly more?: Content;
}

function writeTable(heading: string, columns: readonly string[], rows: readonly Row[], count: number): Markup | null {
  if (rows.length === 0) return null;
  const body = rows.map(({ name, href, figures, more }) => html`<tr><th scope="row">${href === null ? name : html`<a href="${href}">${name}</a>`}${more !== undefined && html` <small>${more}</small>`}</th>${figures.map((figure) => html`<td>${dutchNumber(figure)}</td>`)}</tr>
`);
  return html`<section><h2>${heading}</h2>
<table><thead><tr><th scope="col">naam</th>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>
${body}</tbody></table>${count > rows.length && html`<p class="opmerking">De eerste ${rows.length} van ${dutchNumber(count)}.</p>`}</section>
`;
}
