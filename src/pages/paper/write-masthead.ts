import { type Content, html, join, type Markup } from '../html.js';
import { dossierName, paperName } from '../../tables/official-numbers.js';
import { relative, webAddress } from '../places.js';
import { asTitle, documentKinds, dutchDate, remarkNames } from '../words.js';
import { hrefOf, labelOf, type Reading } from './reading.js';

/** The head of a paper as it is printed: what it is, of whom and to whom, and when. */
export function writeMasthead(reading: Reading): Markup {
  const { document } = reading.inquiry;
  const day = (value: string | undefined) => value !== undefined && html`<time datetime="${value}">${dutchDate(value)}</time>`;
  const names = (iris: readonly string[]) => join(iris.map((iri) => writeName(iri, reading)), ', ');
  const page = document.page === undefined ? null : webAddress(document.page);
  const rows: readonly (readonly [string, Content])[] = [
    ['Vastgesteld', day(document.issued)],
    ['Ingezonden', day(document.dateAsked)],
    ['Gesteld door', names(document.askedBy)],
    ['Gericht aan', names(document.addressedTo)],
    ['Beantwoord', day(document.dateAnswered)],
    ['Beantwoord door', names([...document.answeredBy, ...document.answeringBodies])],
    ['Mede namens', names(document.onBehalfOf)],
    ['Commissie', document.committee],
    ['Dossier', join(document.dossierNumbers.map((number) => html`<a href="${relative(reading.path, `doc/dossier/${number}.html`)}">${dossierName(number)}</a>`), ', ')],
    ['Zaak', names(document.cases)],
    ['Hoort bij', names(document.related)],
    ['Vervangt', document.replaces !== undefined && names([document.replaces])],
    ['Uitgegeven door', document.publisher !== undefined && names([document.publisher])],
    ['Officiële vorm', page !== null && html`<a class="uit" href="${page}" rel="external">${new URL(page).host}</a>`],
    ['Bij het lezen', document.remarks.map((remark) => remarkNames[remark]).join('; ')],
  ];
  return html`<header class="kop"><p class="soort">${documentKinds[document.kind]}${document.sessionYear && html` · vergaderjaar ${document.sessionYear.replace('-', '–')}`}</p>
<h1>${asTitle(document.title ?? paperName(document.docref))}</h1>
<p class="nummer">${paperName(document.docref)}</p>
<dl>${rows.filter(([, value]) => isSaid(value)).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></header>
`;
}

const isSaid = (value: Content) => value !== false && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** A person with party, or what else the masthead names. */
function writeName(iri: string, reading: Reading): Markup {
  const thing = reading.inquiry.things.get(iri);
  const party = thing?.is === 'person' && thing.memberOf !== undefined ? ` (${labelOf(reading, thing.memberOf)})` : '';
  const role = thing?.is === 'person' && thing.roles.length > 0 ? `, ${thing.roles.join(', ')}` : '';
  const href = hrefOf(reading, iri);
  const name = labelOf(reading, iri);
  return html`${href === null ? name : html`<a href="${href}">${name}</a>`}${party}${role}`;
}
