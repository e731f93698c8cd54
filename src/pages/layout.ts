import type { PublishedFile } from '../publish/open-file.js';
import { asText, type Content, html, type Markup } from './html.js';
import { relative } from './places.js';

export interface Page {
  /** Path in the publication. */
  readonly path: string;
  readonly title: string;
  /** One sentence for search engines. */
  readonly description: string;
  /** Inside `main`, below no heading: the page brings its own `h1`. */
  readonly body: Markup;
  /** More for `head`: other forms of the page, embedded data. */
  readonly head?: Content;
  /** Class of `main`. */
  readonly shape?: 'stuk' | 'breed';
}

/** What every page links to, in the order of the menu. */
const menu: readonly (readonly [path: string, name: string])[] = [
  ['index.html', 'Stukken'],
  ['overzicht.html', 'Overzicht'],
  ['query/index.html', 'Bevragen'],
  ['def/index.html', 'Begrippen'],
  ['hergebruik.html', 'Hergebruik'],
];
const foot: readonly (readonly [path: string, name: string])[] = [
  ['kwaliteit.html', 'Kwaliteit'],
  ['grenzen.html', 'Grenzen'],
  ['catalog.ttl', 'Catalogus'],
  ['feed/index.ttl', 'Wijzigingen'],
];

/** Style, once for all pages. */
const stylesheet = 'assets/stijl.css';

/** A whole page: what all pages share around what is its own. Readable without scripts; nothing comes from elsewhere. */
export function layOut({ path, title, description, body, head, shape }: Page): PublishedFile & { readonly content: string } {
  const to = (target: string) => relative(path, target);
  const item = ([target, name]: readonly [string, string]) => html`<li><a href="${to(target)}"${target === path && html` aria-current="page"`}>${name}</a></li>`;
  const markup = html`<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="stylesheet" href="${to(stylesheet)}">
<link rel="icon" href="${to('assets/merk.svg')}" type="image/svg+xml">
${head}
</head>
<body>
<a class="spring" href="#inhoud">Naar de inhoud</a>
<header class="top"><a class="merk" href="${to('index.html')}">vraagbaak</a><nav aria-label="Hoofdmenu"><ul>${menu.map(item)}</ul></nav></header>
<main id="inhoud"${shape && html` class="${shape}"`}>
${body}
</main>
<footer class="voet"><p>De stukken zijn openbaar gemaakt door de overheid; de <a href="${to('hergebruik.html')}#licentie">licentie van de data</a> staat bij Hergebruik.</p><nav aria-label="Over deze site"><ul>${foot.map(item)}</ul></nav></footer>
</body>
</html>`;
  return { path, content: `<!doctype html>\n${asText(markup)}` };
}
