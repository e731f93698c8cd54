import { forms } from '../../publish/catalogue/describe-downloads.js';
import type { Across } from '../../publish/publish-across.js';
import type { PublishedFile, Written } from '../../publish/open-file.js';
import { html, type Markup } from '../html.js';
import { layOut } from '../layout.js';
import { dutchNumber } from '../words.js';

/** How to take the data and use them: files, licence, citation, addresses, changes, and whom to tell of faults. */
export function writeReuse({ downloads, settings, recorded, papers }: Across, base: string): PublishedFile {
  const [example] = papers;
  const isFree = settings.licence.includes('publicdomain/zero');
  return layOut({
    path: 'hergebruik.html',
    title: 'Hergebruik',
    description: 'De data in één bestand, de licentie, hoe u aanhaalt, hoe u wijzigingen volgt en waar u fouten meldt.',
    body: html`<header class="kop"><h1>Hergebruik</h1>
<p class="inleiding">Alles op deze site is ook data, in open vormen${isFree && ', vrij te gebruiken'}.</p></header>
<h2>Alles ineens</h2>
<table><thead><tr><th scope="col">bestand</th><th scope="col">grootte</th></tr></thead><tbody>
${downloads.map(writeDownload)}</tbody></table>
<p>Controlegetallen van elk bestand: <a href="SHA256SUMS">SHA256SUMS</a>. Wat er is, beschreven voor machines: <a href="catalog.ttl">de catalogus</a> (DCAT-AP-NL) en <a href=".well-known/void">VoID</a>.</p>
<h2>Per stuk, per onderwerp</h2>
<p>Achter het adres van een stuk of onderwerp kunt u <code>.html</code> vervangen: <code>.ttl</code> (Turtle), <code>.jsonld</code> (JSON-LD), bij stukken ook <code>.nt</code> (N-Triples) en <code>.csv</code> (de vragen als rijen).${example && html` Bijvoorbeeld: <a href="doc/${example.docref}.ttl">doc/${example.docref}.ttl</a>.`}</p>
<p>Wat de begrippen in de data betekenen, staat in gewone taal bij <a href="def/index.html">Begrippen</a>. Vragen aan de data stelt u bij <a href="query/index.html">Bevragen</a>.</p>
<h2>Adressen</h2>
<p>Elke vraag en elk antwoord heeft een blijvend adres, dat volgt uit het officiële nummer van het stuk: <span class="adres">${base}id/vraag/…/7</span>. Wie datzelfde stuk ergens anders publiceert, komt op hetzelfde uit. Op de bladzijde van een stuk staat het adres bij elke vraag onder «Citeer».</p>
<h2 id="licentie">Licentie</h2>
<p>De stukken zijn door de overheid openbaar gemaakt; wie ze overneemt, maakt geen inbreuk zolang het auteursrecht niet uitdrukkelijk is voorbehouden (artikel 15b Auteurswet). De data staan onder <a href="${settings.licence}" rel="license external">${isFree ? 'CC0 1.0: geen rechten voorbehouden' : settings.licence}</a>.${isFree && ' Naamsvermelding hoeft niet; we stellen haar op prijs.'}</p>
<h2>Aanhalen</h2>
<p>Haal een stuk aan zoals u gewend bent (de vorm staat bij elk stuk en elke vraag onder «Citeer»), met het adres erachter. De verzameling als geheel: <cite>${settings.publisher.name}, ${settings.title}</cite>, <span class="adres">${base}</span>, met de datum waarop u haar ophaalde.</p>
<h2>Wijzigingen volgen</h2>
<ul>
<li>Lezers: <a href="feed/atom/alle-stukken.xml" type="application/atom+xml">Atom-feed van nieuwe stukken</a>; per ministerie en per Kamerlid bij <a href="overzicht.html">Overzicht</a>.</li>
<li>Machines: <a href="feed/index.ttl">een Linked Data Event Stream</a> met elke versie van elk stuk, en met wat is ingetrokken; het verschil met de vorige publicatie in <a href="feed/added.nq">added.nq</a> en <a href="feed/removed.nq">removed.nq</a>.</li>
</ul>
${recorded.withdrawn.length > 0 && html`<p>Ingetrokken: ${recorded.withdrawn.map((docref) => html`<code>${docref}</code> `)}</p>`}
<h2 id="melden">Fouten melden, gegevens laten verwijderen</h2>
<p>Staat er iets verkeerd, of staat u met naam in een stuk en wilt u dat uw naam hier niet als gegeven wordt vermeld? ${writeContact(settings)} De tekst van een officieel stuk kunnen wij niet veranderen; vermeldingen van namen erin wel weglaten.</p>`,
  });
}

function writeDownload({ path, bytes }: Written): Markup {
  const size = bytes < 1_000_000 ? `${dutchNumber(Math.max(1, Math.round(bytes / 1000)))} kB` : `${dutchNumber(Math.round(bytes / 1_000_000))} MB`;
  return html`<tr><th scope="row"><a href="${path}">${path.replace(/^.*\//, '')}</a><br><small>${forms[path]?.dutch}</small></th><td>${size}</td></tr>
`;
}

function writeContact({ contact, publisher }: Across['settings']): Markup {
  if (contact.email !== undefined) return html`Schrijf aan <a href="mailto:${contact.email}">${contact.name}</a>.`;
  if (contact.url === publisher.homepage) return html`Meld het bij de uitgever van deze site: ${publisher.name}.`;
  return html`Dat kan bij <a href="${contact.url}" rel="external">${contact.name}</a>.`;
}
