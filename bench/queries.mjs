// The shipped questions on many papers: the engine alone, and through `vraagbaak serve`. `node bench/queries.mjs [PAPERS] [FOLDER]`; the folder keeps the publication for a next time.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readShippedQueries } from '../lib/query/shipped-queries.js';
import { serveSite } from '../lib/serve/serve-site.js';
import { startEngineThread } from '../lib/serve/sparql/engine-thread.js';
import { publishMany } from './many-papers.mjs';
import { createCheckQuery } from '../lib/serve/sparql/check-query.js';

const papers = Number(process.argv[2] ?? 1000);
const folder = process.argv[3] ?? mkdtempSync(join(tmpdir(), 'bench-queries-'));
const site = join(folder, 'uit');
const limits = { seconds: 60, rows: 100_000 };
const line = (name, ...cells) => console.log(name.padEnd(30), ...cells.map((cell) => String(cell).padStart(15)));
const seconds = (from) => ((performance.now() - from) / 1000).toFixed(1);

/** The least of the times of each, taken in turn: what else runs on the machine only adds to them. The shorter, the more often. */
async function least(...asks) {
  const found = asks.map(() => ({ time: Number.POSITIVE_INFINITY, size: 0 }));
  const begun = performance.now();
  for (let i = 0; i < 7 || (i < 100 && performance.now() - begun < 500); i++) {
    for (const [n, ask] of asks.entries()) {
      const start = performance.now();
      const size = await ask();
      found[n] = { time: Math.min(found[n].time, performance.now() - start), size };
    }
  }
  return found;
}

if (!existsSync(site)) line('published (s)', papers, (await publishMany(folder, papers, { html: false })).toFixed(1));
const queries = [...readShippedQueries().values()].filter(({ kind }) => kind !== 'federated');
const files = [['dump/all.nt.gz', 'application/n-triples'], ['def/concept.ttl', 'text/turtle'], ['feed/versies.ttl', 'text/turtle']].map(([path, format]) => ({ path: join(site, path), format }));
let start = performance.now();
const thread = startEngineThread(files);
line('loaded (triples, s)', await thread.loaded, seconds(start));
const alone = async ({ limited }) => (await thread.ask({ text: limited, format: 'json', mostRows: limits.rows })).bytes?.length ?? -1;
start = performance.now();
const server = await serveSite(site, { host: '127.0.0.1', port: 0, limits, engines: 1 });
// One connection that stays open, without what a browser's fetch does beside asking: the server is measured, not its client.
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const headers = { 'content-type': 'application/sparql-query', accept: 'application/sparql-results+json' };
const ask = (text, address = `${server.address}sparql`) =>
  new Promise((resolve, reject) => {
    const asked = request(address, { agent, method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(text) } }, async (answer) => {
      let bytes = 0;
      for await (const piece of answer) bytes += piece.length;
      resolve({ status: answer.statusCode, bytes });
    });
    asked.on('error', reject).end(text);
  });
// The least that can stand between a question over HTTP and the engine: nothing is checked, limited, negotiated or cut off.
const bare = createServer(async (asked, answer) => {
  const pieces = [];
  for await (const piece of asked) pieces.push(piece);
  const { bytes = new Uint8Array() } = await thread.ask({ text: Buffer.concat(pieces).toString(), format: 'json', mostRows: limits.rows });
  answer.writeHead(200, { 'content-type': 'application/sparql-results+json', 'content-length': bytes.length }).end(bytes);
});
await new Promise((resolve) => bare.listen(0, '127.0.0.1', resolve));
const bareAddress = `http://127.0.0.1:${bare.address().port}/`;
while ((await ask('ASK {}')).status !== 200);
line('serve answers after (s)', seconds(start));
line('question', 'alone (ms)', 'over HTTP (ms)', 'serve (ms)', 'serve/alone', 'serve/HTTP', 'bytes');
const checkQuery = createCheckQuery(limits.rows);
let [worst, worstOver, slowest] = [0, 0, 0];
for (const { name, text } of queries) {
  const checked = await checkQuery(text);
  const [engine, over, { time, size }] = await least(() => alone(checked), async () => (await ask(checked.limited, bareAddress)).bytes, async () => (await ask(text)).bytes);
  [worst, worstOver, slowest] = [Math.max(worst, time / engine.time), Math.max(worstOver, time / over.time), Math.max(slowest, time)];
  line(name, engine.time.toFixed(2), over.time.toFixed(2), time.toFixed(2), (time / engine.time).toFixed(2), (time / over.time).toFixed(2), engine.size === size ? size : `${engine.size}≠${size}`);
}
line('worst ratios, slowest (ms)', '', '', slowest.toFixed(0), worst.toFixed(2), worstOver.toFixed(2));
agent.destroy();
bare.close();
await server.stop();
await thread.end();
if (process.argv[3] === undefined) rmSync(folder, { recursive: true });
