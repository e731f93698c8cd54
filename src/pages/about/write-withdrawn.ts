import type { Across } from '../../publish/publish-across.js';
import { html } from '../html.js';
import { layOut } from '../layout.js';
import type { PublishedFile } from '../../publish/open-file.js';
import { paperName } from '../../tables/official-numbers.js';
import { relative } from '../places.js';
import { paperPath } from '../site.js';

/** At the address of each withdrawn paper, that there was one. */
export function* writeWithdrawn({ recorded }: Across): Generator<PublishedFile> {
  for (const docref of recorded.withdrawn) {
    const path = paperPath(docref);
    const name = paperName(docref);
    yield layOut({
      path,
      title: `${name}: ingetrokken`,
      description: `${name} is uit deze publicatie genomen.`,
      body: html`<header class="kop"><p class="soort">Ingetrokken</p><h1>${name}</h1></header>
<p>Dit stuk heeft hier gestaan en is uit deze publicatie genomen. Wanneer dat was, staat bij de <a href="${relative(path, 'feed/index.ttl')}">wijzigingen</a>. Het stuk zelf is wellicht te vinden bij de uitgever ervan.</p>`,
    });
  }
}
