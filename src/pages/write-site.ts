import type { Across } from '../publish/publish-across.js';
import { writeAssets } from './assets.js';
import type { PageFile } from './layout.js';
import { writeDossiers } from './lists/write-dossiers.js';
import type { Places } from './places.js';
import type { Site } from './site.js';
import type { Texts } from './things/gather-texts.js';
import { listPagesForReaders } from './things/list-thing-pages.js';
import { writeThingPage } from './things/write-thing-page.js';

/** Every page beside those of papers, and what the pages load. */
export function* writeSite(across: Across, places: Places, texts: Texts): Generator<PageFile> {
  const site: Site = {
    places,
    texts,
    things: across.things,
    papers: new Map(across.papers.map((paper) => [paper.docref, paper])),
    files: new Map(across.pages.map((page) => [page.thing.iri, page])),
  };
  yield* writeAssets();
  yield* writeDossiers(site);
  for (const { path, thing } of listPagesForReaders(site)) yield writeThingPage(site, thing, `${path}.html`);
}
