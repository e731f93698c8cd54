// The query page on many papers, in a real browser with no server that knows SPARQL: from opening the page to the first row. `node bench/browser.mjs [PAPERS]`
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createSite } from '../lib/serve/create-site.js';
import { openSiteFolder } from '../lib/serve/files/site-folder.js';
import { startServer } from '../lib/serve/start-server.js';
import { publishMany } from './many-papers.mjs';

const papers = Number(process.argv[2] ?? 100);
const folder = mkdtempSync(join(tmpdir(), 'bench-browser-'));
const line = (name, ...cells) => console.log(name.padEnd(44), ...cells.map((cell) => String(cell).padStart(12)));
line('published, with pages (s)', papers, (await publishMany(folder, papers, {})).toFixed(1));
line('dump, compressed (bytes)', statSync(join(folder, 'uit/dump/all.nt.gz')).size);
const server = await startServer(createSite(openSiteFolder(join(folder, 'uit'))), '127.0.0.1', 0);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (let run = 1; run <= 3; run++) {
  const page = await (await browser.newContext()).newPage();
  const start = performance.now();
  await page.goto(`${server.address}query/?query=${encodeURIComponent('SELECT ?q ?t { ?q a vb:Question ; schema:text ?t } LIMIT 10')}`);
  page.on('console', (message) => console.error(message.text()));
  await page.locator('#stand').filter({ hasText: /Beantwoord|kan niet|konden niet/ }).waitFor({ timeout: 60_000 }).catch(() => console.error('no answer within a minute'));
  line(`run ${run}: page opened to first row (s)`, ((performance.now() - start) / 1000).toFixed(2), await page.textContent('#stand'));
  await page.context().close();
}
await browser.close();
await server.stop();
rmSync(folder, { recursive: true });
