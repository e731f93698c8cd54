import { type Content, html, join, type Markup } from '../html.js';
import { layOut } from '../layout.js';
import type { PublishedFile } from '../../publish/open-file.js';
import { paperName } from '../../tables/official-numbers.js';
import { docrefOf, hrefFrom, nameThing, placeOf, type Site } from '../site.js';
import { prefixes, rdf } from '../../vocabulary/external.js';
import { shorten } from '../../vocabulary/prefixed.js';
import type { Examples } from './gather-examples.js';
import { readTerms, type Term } from './read-terms.js';

const path = 'def/index.html';

/** The terms of our vocabulary, for readers who don't know RDF: what each means, an example from these papers, and a question to ask. */
export function writeTerms(site: Site, ontology: string, examples: Examples): PublishedFile {
  const terms = readTerms(ontology);
  const known = new Map(terms.map((term) => [term.iri, term]));
  const group = (is: Term['is'], heading: string, id: string, explained: string) => {
    const members = terms.filter((term) => term.is === is);
    return html`<h2 id="${id}">${heading}</h2>
<p>${explained}</p>
<nav aria-label="${heading}"><ul class="rij">${members.map(({ name, label }) => html`<li><a href="#${name}">${label}</a></li>`)}</ul></nav>
${members.map((term) => writeTerm(term, known, site, examples))}`;
  };
  return layOut({
    path,
    title: 'Begrippen',
    description: `De ${terms.length} begrippen van vraagbaak in gewone taal: wat elk betekent, een voorbeeld en een vraag aan de data.`,
    head: ['.ttl', '.jsonld'].map((ending) => html`<link rel="alternate" type="${ending === '.ttl' ? 'text/turtle' : 'application/ld+json'}" href="index${ending}">`),
    body: html`<header class="kop"><h1>Begrippen</h1>
<p class="inleiding">Wat er in de data staat, in gewone taal.</p></header>
<p>De data zijn uitspraken van steeds drie delen: iets, een eigenschap, een waarde. «Vraag 7 – <a href="#hasAnswer">heeft als antwoord</a> – antwoord 10» is er zo een. Wat een ding is, heet zijn <a href="#soorten">soort</a>; wat ervan gezegd wordt, zijn de <a href="#eigenschappen">eigenschappen</a>. Vaste waarden, zoals «beantwoord», staan in de <a href="#waarden">lijst van waarden</a>.</p>
<p>Voor machines: <a href="index.ttl">Turtle</a>, <a href="index.jsonld">JSON-LD</a>, de <a href="shapes.ttl">vormen waaraan de data voldoen</a> (SHACL), de <a href="context.jsonld">JSON-LD-context</a> en <a href="alignments.ttl">hoe onze begrippen zich tot die van anderen verhouden</a>. Alle namen beginnen met <span class="adres">${prefixes.vb}</span>, kort <code>vb:</code>.</p>
${group('class', 'Soorten', 'soorten', 'Wat een ding is.')}
${group('property', 'Eigenschappen', 'eigenschappen', 'Wat er van een ding wordt gezegd.')}
<h2 id="waarden">Vaste waarden</h2>
<p>Elke waarde heeft een eigen bladzijde met haar betekenis en waar zij voorkomt.</p>
<ul class="rij">${[...site.things.keys()].filter((iri) => iri.startsWith(prefixes.vbc)).sort().map((iri) => html`<li>${writeLink(site, iri)}</li>`)}</ul>`,
  });
}

function writeTerm({ iri, name, is, label, definition, english, above, domain, range, inverse }: Term, known: ReadonlyMap<string, Term>, site: Site, examples: Examples): Markup {
  const names = (iris: readonly string[]) => join(iris.map((one) => writeName(one, known)), ', ');
  const facts: readonly (readonly [string, readonly string[]])[] = [['valt onder', above], ['gezegd van', domain], ['waarde', range], ['omgekeerde van', inverse]];
  return html`<section class="begrip" id="${name}"><h3>${label} <code>vb:${name}</code></h3>
<p>${definition}</p>
<p class="opmerking" lang="en">${english}</p>
${facts.some(([, values]) => values.length > 0) && html`<p class="opmerking">${join(facts.filter(([, values]) => values.length > 0).map(([fact, values]) => html`${fact}: ${names(values)}`), ' · ')}</p>`}
${writeExample(iri, site, examples)}
<details class="inzage"><summary>Een vraag aan de data</summary><pre><code>${queryFor(is, name)}</code></pre><p><a href="../query/index.html?query=${encodeURIComponent(queryFor(is, name))}">Stel deze vraag<span class="stil"> over ${label}</span></a></p></details></section>
`;
}

function writeName(iri: string, known: ReadonlyMap<string, Term>): Content {
  const term = known.get(iri);
  if (term) return html`<a href="#${term.name}">${term.label}</a>`;
  return plain[shorten(iri)] ?? html`<code>${shorten(iri)}</code>`;
}

/** What common types of value are called. */
const plain: Readonly<Record<string, string>> = {
  'xsd:string': 'tekst', 'rdf:langString': 'tekst in een taal', 'xsd:date': 'dag', 'xsd:integer': 'geheel getal', 'xsd:decimal': 'getal', 'xsd:nonNegativeInteger': 'geheel getal vanaf 0', 'skos:Concept': 'vaste waarde',
};

function writeExample(iri: string, site: Site, examples: Examples): Markup {
  const example = examples.get(iri);
  if (!example) return html`<p>In deze publicatie komt dit niet voor.</p>`;
  const { subject, predicate, object } = example;
  if (predicate === rdf.type.value) return html`<p>Bijvoorbeeld: ${writeLink(site, subject)}.</p>`;
  const value = object.termType === 'Literal' ? html`«${shortened(object.value)}»` : writeLink(site, object.value);
  return html`<p>Bijvoorbeeld: ${writeLink(site, subject)} → ${value}.</p>`;
}

const shortened = (text: string) => (text.length > 120 ? `${text.slice(0, 120).replace(/\s+\S*$/, '')} …` : text);

/** A thing in the papers under a name that says where it is; a mention under the text that it stands in. */
function writeLink(site: Site, iri: string): Content {
  const place = placeOf(site, iri);
  const href = hrefFrom(site, path, iri);
  const docref = place?.docref ?? docrefOf(site, iri);
  const name = place ? `${iri.includes('#char=') ? 'woorden in ' : ''}${place.name} van ${paperName(place.docref)}` : docref !== null ? paperName(docref) : nameThing(site, iri);
  return href === null ? name : html`<a href="${href}">${name}</a>`;
}

function queryFor(is: Term['is'], name: string): string {
  const prefix = `PREFIX vb: <${prefixes.vb}>\n`;
  if (is === 'class') return `${prefix}SELECT ?ding WHERE { ?ding a vb:${name} } LIMIT 25`;
  return `${prefix}SELECT ?ding ?waarde WHERE { ?ding vb:${name} ?waarde } LIMIT 25`;
}
