import type { ShippedQuery } from '../../query/shipped-queries.js';
import { html, type Markup } from '../html.js';

/** The question in words and in SPARQL. A script adds a button to those that this site can answer by itself. */
export function writeQueryCard({ name, title, kind, tip, text }: ShippedQuery): Markup {
  const sparql = text.replace(/^(?:#.*\n)+/, '');
  const there = kind === 'federated' ? /SERVICE <([^>]+)>/.exec(text)?.[1] : undefined;
  return html`<article id="${name}"${there === undefined && html` data-vraag="${name}"`}>
<h3>${title.nl}</h3>
<p lang="en"><small>${title.en}</small></p>${tip && html`\n<p><small>Tip: ${tip}.</small></p>`}
${there !== undefined && html`<p>Deze vraag haalt ook gegevens op bij <span class="adres">${there}</span>. Dat doet deze bladzijde niet; stel haar met <code>vraagbaak query ${name}</code>.</p>\n`}<details><summary>De vraag in SPARQL</summary><pre tabindex="0"><code>${sparql}</code></pre></details>
<p class="knoppen"><a href="${name}.rq">${name}.rq</a></p>
</article>`;
}
