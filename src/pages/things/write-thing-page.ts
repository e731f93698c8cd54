import { thingForms } from '../../publish/syntax/forms.js';
import { classOf, saidOf, type SharedThing } from '../../publish/across/shared-thing.js';
import { dataPath } from '../../publish/things/write-things.js';
import { DataFactory } from 'n3';
import { groupBy } from '../../maps.js';
import { prefixes } from '../../vocabulary/external.js';
import { type Content, html, join, type Markup } from '../html.js';
import { layOut } from '../layout.js';
import type { PublishedFile } from '../../publish/open-file.js';
import { relative, webAddress } from '../places.js';
import { docrefOf, hrefFrom, nameThing, paperPath, type Site } from '../site.js';
import { listSome } from '../lists/list-some.js';
import { asTitle, counted, documentKind, dutchDate } from '../words.js';
import { groupUses, type Neighbour, type Uses } from './group-uses.js';
import { classNames, nameOutside, neighbourNames, saidOfThing, sourceOf } from './said-of.js';
import { writePapers } from './write-papers.js';

/** The page about something that papers share: what is said of it, and where it is named. */
export function writeThingPage(site: Site, thing: SharedThing, path: string): PublishedFile {
  const name = nameThing(site, thing.iri);
  const uses = groupUses(site, thing);
  const kind = kindOf(thing);
  const files = dataPath(thing, site.places.base);
  const forms = files !== null ? thingForms.map(({ ending, mediaType, name: form }) => ({ href: relative(path, files + ending), type: mediaType, form })) : [];
  return layOut({
    path,
    title: `${name} (${kind.toLowerCase()})`,
    description: `${name}: ${counted(thing.counts.mentions, 'keer genoemd', 'keer genoemd')} in ${counted(uses.named, 'stuk', 'stukken')} met vragen en antwoorden, met de plaatsen in hun verband.`,
    head: forms.map(({ href, type }) => html`<link rel="alternate" type="${type}" href="${href}">`),
    body: html`<article>
<header class="kop"><p class="soort">${kind}</p>
<h1>${name}</h1>
${writeDescription(site, thing, path)}</header>
${writePublished(site, thing, path)}${writeNeighbours(site, uses, path)}${writeFeed(site, thing, path)}${(kind !== 'Begrip' || uses.named > 0) && html`<h2>${headingOf(site, thing)}</h2>
${writePapers(site, uses, path)}`}
<footer class="colofon"><h2>Gegevens</h2>
<p>${forms.length > 0 && html`De data: ${forms.map(({ href, type, form }) => html`<a href="${href}" type="${type}">${form}</a> `)}· `}Blijvend adres: <span class="adres">${thing.iri}</span></p>
<p>Namen zijn door een programma herkend; <a href="${relative(path, 'kwaliteit.html')}">zo goed gaat dat</a>.</p></footer>
</article>`,
  });
}

function kindOf(thing: SharedThing): string {
  if (thing.iri.startsWith(prefixes.vbc)) return 'Begrip';
  return asTitle(classNames[classOf(thing) ?? ''] ?? 'onderwerp');
}

function headingOf(site: Site, { iri }: SharedThing): string {
  return docrefOf(site, iri) === null ? 'Waar het genoemd wordt' : 'Wie dit stuk aanhaalt';
}

/** What is said of the thing: its other names, its number, who tells more about it. */
function writeDescription(site: Site, thing: SharedThing, path: string): Markup | null {
  const rows = saidOfThing.flatMap(([property, name]): Markup[] => {
    const values = saidOf(thing, DataFactory.namedNode(property));
    const inDutch = values.filter((value) => value.termType === 'NamedNode' || value.language === '' || value.language === 'nl');
    if (inDutch.length === 0) return [];
    return [html`<div><dt>${name}</dt><dd>${join(inDutch.map((value) => (value.termType === 'Literal' ? value.value : writeLink(site, value.value, path))), ', ')}</dd></div>`];
  });
  if (!thing.iri.startsWith(site.places.base) && !thing.iri.startsWith(prefixes.vbc)) rows.push(html`<div><dt>Beheerd door</dt><dd><a href="${thing.iri}" rel="external">${sourceOf(thing.iri)}</a></dd></div>`);
  return rows.length > 0 ? html`<dl>${rows}</dl>` : null;
}

/** A link to something else: under its name when it is of ours, else under that of who tells more. */
function writeLink(site: Site, iri: string, path: string): Content {
  const page = hrefFrom(site, path, iri);
  if (page === null) return nameThing(site, iri);
  const own = site.things.has(iri) || webAddress(page) === null;
  return html`<a href="${page}"${!own && html` rel="external"`}>${own ? nameThing(site, iri) : nameOutside(iri)}</a>`;
}

/** Of a paper that is published here: where. */
function writePublished(site: Site, { iri }: SharedThing, path: string): Markup | null {
  const docref = docrefOf(site, iri);
  const paper = docref === null ? undefined : site.papers.get(docref);
  if (!paper) return null;
  return html`<p class="wijzer"><a href="${relative(path, paperPath(paper.docref))}">Lees dit stuk${paper.title !== undefined && html`: ${asTitle(paper.title)}`}</a> (${documentKind(paper.kind)}${paper.issued !== undefined && html`, ${dutchDate(paper.issued)}`})</p>
`;
}

/** Where to follow new papers. */
function writeFeed({ feeds }: Site, { iri }: SharedThing, path: string): Markup | null {
  const feed = feeds.get(iri);
  return feed === undefined ? null : html`<p class="wijzer"><a href="${relative(path, feed)}" type="application/atom+xml">Volg nieuwe stukken</a> (Atom-feed)</p>
`;
}

function writeNeighbours(site: Site, { neighbours }: Uses, path: string): readonly Content[] {
  return Object.entries(neighbourNames).map(([predicate, heading]) => {
    const names = groupBy(neighbours.filter((neighbour) => neighbour.predicate === predicate), ({ iri }) => nameThing(site, iri));
    return names.size > 0 && html`<h2>${heading}</h2>
${listSome([...names], ([name, same]) => writeNeighbour(site, name, same, path))}
`;
  });
}

/** Things of one name: a link, or where papers each have their own thing of that name, a link a paper. */
function writeNeighbour(site: Site, name: string, [first, ...others]: readonly Neighbour[], path: string): Content {
  if (!first || others.length === 0) return first && writeLink(site, first.iri, path);
  const links = [first, ...others].slice(0, 20).map(({ iri }, n) => html`<a href="${hrefFrom(site, path, iri)}" aria-label="${name}, ${n + 1}">${n + 1}</a>`);
  return html`${name} <small>${join(links, ' ')}</small>`;
}
