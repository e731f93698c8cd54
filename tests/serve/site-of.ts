import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Hono } from 'hono';
import { createHealth } from '../../src/serve/health.js';
import { openSiteFolder } from '../../src/serve/files/site-folder.js';
import { createSite } from '../../src/serve/create-site.js';
import { startLocalEngine } from '../../src/serve/sparql/local-engine.js';
import type { Limits } from '../../src/serve/sparql/question.js';
import { createSparql } from '../../src/serve/sparql/serve-sparql.js';
import { listOf, openWorkshop, type Workshop } from '../publish/published.js';

/** A published site to ask things of: two papers, and one that was withdrawn. */
export interface TestSite {
  readonly shop: Workshop;
  readonly app: Hono;
  readonly ask: (path: string, headers?: Readonly<Record<string, string>>, method?: string) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** Small, so that tests reach them. */
export const limits: Limits = { seconds: 3, rows: 2000 };

const masthead = (number: string) => `Tweede Kamer der Staten-Generaal\n\nVergaderjaar 2030–2031\n\n99 010 \nHet beheer van de vuurtorens \n\nNr. ${number} \nLIJST VAN VRAGEN EN ANTWOORDEN \nVastgesteld 3 februari 2031 \n\n`;
const paper = (number: string, more: string) =>
  masthead(number) + listOf(['Wat vindt Denemarken van de vuurtorens?', `Denemarken vindt ze mooi (Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 871). ${more}`], ['Kan dat beter?', 'Zie het antwoord op vraag 1.']);

/** What lies beside the site and may never be sent. */
export const secret = 'GEHEIM-buiten-de-map';
export const page = '<!doctype html><html lang="nl"><title>Bladzijde</title><p>Een bladzijde die voor de proef hier staat.</p></html>\n';

/** Publishes the papers, adds pages and traps, and opens the site over them. */
export async function openTestSite(): Promise<TestSite> {
  const shop = openWorkshop();
  const [one, two, three] = [paper('1', 'Niets.'), paper('2', 'Vgl. € 100.'), paper('3', 'Iets.')];
  await shop.publish({ 'a.txt': one, 'b.txt': two, 'c.txt': three }, { html: false });
  await shop.publish({ 'a.txt': one, 'b.txt': two }, { html: false, prune: true, date: '2031-05-07' });
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(shop.path(path)), { recursive: true });
    writeFileSync(shop.path(path), content);
  };
  for (const path of ['index.html', 'doc/kst-99010-1.html', 'query/index.html']) put(path, page);
  put('assets/stijl.css', 'p { color: black; }\n'.repeat(100));
  put('dump/groot.bin', Buffer.alloc(5 << 20, 'abcdefgh'));
  put('doc/entiteit/3:15.ttl', '# een naam met een teken dat in adressen wordt gecodeerd\n');
  put('.git/config', secret);
  writeFileSync(join(shop.path('..'), 'geheim.txt'), secret);
  symlinkSync('../geheim.txt', shop.path('koppeling.txt'));
  symlinkSync('../..', shop.path('omhoog'));
  const engine = startLocalEngine(shop.path(''), limits, 1);
  const folder = openSiteFolder(shop.path(''));
  const app = createSite(folder, [createSparql(engine, limits, async () => 'query/index.html'), createHealth(folder, engine)]);
  const close = async () => {
    await engine.stop();
    shop.close();
  };
  return { shop, app, ask: async (path, headers = {}, method = 'GET') => app.request(path, { method, headers }), close };
}
