import { mostPapers } from '../../publish/across/shared-thing.js';
import { mostQuotes } from '../../publish/across/thing-rows.js';
import { type Content, html, join, type Markup } from '../html.js';
import { groupBy } from '../../maps.js';
import { paperName } from '../../tables/official-numbers.js';
import { relative } from '../places.js';
import { hrefOfPlace, paperPath, placeOf, type Site } from '../site.js';
import { asTitle, counted, dutchDate } from '../words.js';
import type { Uses, UsesInPaper } from './group-uses.js';
import { rolesInPaper } from './said-of.js';

/** How much is shown: papers with quotes, papers with their name alone. */
const most = { quoted: 50, listed: mostPapers - 50 };

/** The papers that name a thing: of the newest the words around it, of the others their names. */
export function writePapers(site: Site, { papers, named }: Uses, path: string): Markup {
  if (papers.length === 0) return html`<p>Geen van de stukken in deze publicatie.</p>`;
  const [quoted, listed] = [papers.slice(0, most.quoted), papers.slice(most.quoted, most.quoted + most.listed)];
  const rest = named - quoted.length - listed.length;
  return html`${quoted.map((paper) => writePaper(site, paper, path))}${listed.length > 0 && html`<h2>Oudere stukken</h2>
<ul class="rij">${listed.map(({ docref, mentions }) => html`<li><a href="${relative(path, paperPath(docref))}">${paperName(docref)}</a> ${mentions.length > 0 && html`<small>${mentions.length}×</small>`}</li>`)}</ul>`}${rest > 0 && html`<p>En nog ${counted(rest, 'stuk', 'stukken')}; <a href="${relative(path, 'hergebruik.html')}">de data ineens</a> noemen ze alle.</p>`}`;
}

function writePaper(site: Site, { docref, mentions, roles }: UsesInPaper, path: string): Markup {
  const { title, issued } = site.papers.get(docref) ?? {};
  const more = mentions.slice(mostQuotes);
  const said = [...new Set(roles.flatMap((role) => rolesInPaper[role] ?? []))];
  return html`<section class="vindplaats"><h3><a href="${relative(path, paperPath(docref))}">${asTitle(title ?? paperName(docref))}</a></h3>
<p class="opmerking">${join([title !== undefined && paperName(docref), issued !== undefined && dutchDate(issued), ...said].filter(Boolean), ' · ')}</p>
${mentions.length > 0 && html`<ul class="citaten">${mentions.slice(0, mostQuotes).map((use) => writeQuote(site, use, path))}${more.length > 0 && html`<li class="opmerking">Ook bij ${writePlaces(site, more.map(({ context }) => context ?? ''), path)}</li>`}</ul>`}</section>
`;
}

function writeQuote(site: Site, { context = '', anchor = '', quote }: UsesInPaper['mentions'][number], path: string): Markup {
  const { before, words, after } = quote ?? { before: '', words: anchor, after: '' };
  const place = placeOf(site, context);
  return html`<li><q>${before}<mark>${words}</mark>${after}</q> ${place && html`<a class="plek" href="${hrefOfPlace(path, place)}">${place.name}</a>`}</li>
`;
}

/** Links to texts, each once with how often it is meant. */
function writePlaces(site: Site, contexts: readonly string[], path: string): readonly Content[] {
  const links = [...groupBy(contexts, (iri) => iri)].flatMap(([iri, same]) => {
    const place = placeOf(site, iri);
    return place ? [html`<a href="${hrefOfPlace(path, place)}">${place.name}</a>${same.length > 1 && ` (${same.length}×)`}`] : [];
  });
  return join(links, ', ');
}
