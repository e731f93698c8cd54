import { dataForms } from '../../publish/syntax/forms.js';
import type { PublishedFile } from '../../publish/open-file.js';
import { paperName } from '../../tables/official-numbers.js';
import { html } from '../html.js';
import { layOut } from '../layout.js';
import { paperPath } from '../site.js';

/** The page of a paper that was published as data alone and is not given any more: what links to it finds the data. */
export function writeBarePage(docref: string): PublishedFile & { readonly content: string } {
  const name = paperName(docref);
  return layOut({
    path: paperPath(docref),
    title: name,
    description: `${name}, alleen als data.`,
    head: dataForms.map(({ ending, mediaType }) => html`<link rel="alternate" type="${mediaType}" href="${docref}${ending}">`),
    body: html`<header class="kop"><h1>${name}</h1></header>
<p>Van dit stuk staan hier alleen de data: ${dataForms.map(({ ending, mediaType, name: form }) => html`<a href="${docref}${ending}" type="${mediaType}">${form}</a> `)}</p>`,
  });
}
