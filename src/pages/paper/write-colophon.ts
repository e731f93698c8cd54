import { dataForms } from '../../publish/syntax/forms.js';
import { html, type Markup } from '../html.js';
import { paperCitation } from '../../tables/official-numbers.js';
import { relative } from '../places.js';
import { counted, kindOf } from '../words.js';
import type { Reading } from './reading.js';

/** Below a paper: its data, how to cite it, and how well it was read. */
export function writeColophon({ inquiry, path }: Reading): Markup {
  const { document, mentions } = inquiry;
  const references = mentions.filter((mention) => mention.kind === 'reference');
  const having = (resolution: string) => references.filter((mention) => mention.resolution === resolution).length;
  const names = mentions.filter((mention) => mention.kind === 'entity');
  const unknown = names.filter(({ identity }) => identity === undefined).length;
  const web = references.filter((mention) => kindOf(mention) === 'web').length;
  return html`<footer class="colofon" aria-label="Over deze weergave">
<h2>Gegevens</h2>
<p>De data van dit stuk: ${dataForms.map(({ ending, mediaType, name }) => html`<a href="${document.docref}${ending}" type="${mediaType}">${name}</a> `)}· <a href="${relative(path, 'query/index.html')}?stuk=${encodeURIComponent(document.docref)}">stel er vragen aan</a> · <a href="${relative(path, `doc/document/${document.docref}.html`)}">wie haalt dit stuk aan</a></p>
<p>Aanhalen als: <cite>${paperCitation(document.docref)}</cite>. Blijvend adres: <span class="adres">${document.iri}</span></p>
<h2>Hoe goed is dit stuk gelezen?</h2>
<ul>
<li>${counted(references.length, 'verwijzing', 'verwijzingen')}, waarvan ${having('opgelost')} opgelost, ${having('onopgelost')} onopgelost, ${having('vermoedelijke-fout')} vermoedelijk een fout in het stuk, ${having('buiten-bereik')} buiten bereik; ${counted(web, 'webadres', 'webadressen')}.</li>
<li>${counted(names.length, 'naam', 'namen')}, waarvan bij ${unknown} niet vaststaat wie of wat bedoeld is.</li>
</ul>
<p>Personen, plaatsen en verwijzingen zijn door een programma herkend; <a href="${relative(path, 'kwaliteit.html')}">zo goed gaat dat</a>. De tekst is die van het stuk.</p>
</footer>
`;
}
