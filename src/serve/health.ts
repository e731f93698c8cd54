import { type Part, reading } from './create-site.js';
import type { SiteFolder } from './files/site-folder.js';
import type { Engine } from './sparql/engine.js';
import { version } from '../version.js';

/** `/health`: that the server answers, with which version, how many papers it shows, and whether questions are answered by now. */
export function createHealth(site: SiteFolder, engine: Pick<Engine, 'isReady' | 'state'>): Part {
  const countPapers = createCount(site);
  const answer = async () => Response.json({ status: 'ok', ready: engine.isReady(), version, papers: await countPapers(), sparql: engine.state() }, { headers: { 'cache-control': 'no-store' } });
  return { path: 'health', methods: reading, answer };
}

/** The papers that the catalogue counts, read once for each publication that stands in the folder; null while there is no catalogue. */
function createCount(site: SiteFolder): () => Promise<number | null> {
  let known: { readonly tag: string; readonly papers: number | null } | null = null;
  return async () => {
    const catalogue = await site.open('catalog.ttl');
    if (catalogue === null) return null;
    const { handle, tag } = catalogue;
    try {
      if (known?.tag !== tag) {
        const count = /\bvoid:documents "(\d+)"/.exec(await handle.readFile('utf8'))?.[1];
        known = { tag, papers: count === undefined ? null : Number(count) };
      }
      return known.papers;
    } finally {
      await handle.close();
    }
  };
}
