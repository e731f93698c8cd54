// How `vraagbaak serve` stands a crowd: `npm run build && node bench/load.mjs [FOLDER] [REQUESTS]`. Pages, data and questions, 50 at once, first to
// warm up and then measured; memory after the one and after the other. Nothing here is asserted; quote the figures.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import autocannon from 'autocannon';

const [folder = 'dist', amount = '20000'] = process.argv.slice(2);
const total = Number(amount);
const question = (text) => `/sparql?query=${encodeURIComponent(text)}`;
const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'accept-encoding': 'gzip, deflate, br' };
const papers = readdirSync(join(folder, 'doc')).filter((name) => name.endsWith('.nt')).map((name) => name.slice(0, -3));
/** Each kind: its share of the requests and of the connections, and what is asked in turn. */
const kinds = {
  pages: { share: 0.6, connections: 30, requests: ['/', ...papers.map((name) => `/doc/${name}`), '/overzicht.html', '/query/'].map((path) => ({ path, headers: browser })) },
  data: { share: 0.3, connections: 15, requests: [...papers.flatMap((name) => [`/doc/${name}.ttl`, `/doc/${name}.nt`, `/id/document/${name}`]), '/catalog.ttl', '/dump/all.nt.gz'].map((path) => ({ path, headers: { accept: 'text/turtle, */*;q=0.1' } })) },
  questions: { share: 0.1, connections: 5, requests: ['SELECT * { ?q a vb:Question } LIMIT 20', 'SELECT ?t (COUNT(*) AS ?n) { ?s a ?t } GROUP BY ?t', 'ASK { ?q a vb:Answer }'].map((text) => ({ path: question(text), headers: { accept: 'application/sparql-results+json' } })) },
};

const server = spawn(process.execPath, ['lib/cli.js', 'serve', folder, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
const address = await new Promise((resolve) => server.stdout.once('data', (said) => resolve(String(said).split(' ')[0])));
while (!(await (await fetch(`${address}health`)).json()).ready) await new Promise((resolve) => setTimeout(resolve, 100));
const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))[1]) / 1024;
const run = (requests) => Promise.all(Object.values(kinds).map(({ share, connections, requests: asked }) => autocannon({ url: address, connections, amount: Math.round(requests * share), requests: asked, timeout: 30 })));

await run(total / 4);
const before = memory();
const start = performance.now();
const results = await run(total);
const seconds = (performance.now() - start) / 1000;
const after = memory();
Object.keys(kinds).forEach((kind, i) => {
  const { latency, errors, timeouts, non2xx, requests, '3xx': redirects } = results[i];
  console.log(kind.padEnd(10), `${requests.total} requests`.padEnd(16), `median ${latency.p50} ms`.padEnd(14), `p99 ${latency.p99} ms (${(latency.p99 / latency.p50).toFixed(1)} times)`.padEnd(26), `errors ${errors + timeouts + non2xx - redirects}`);
});
console.log(`${Math.round(total / seconds)} requests/s, 50 at once`);
console.log(`memory after warming up ${before.toFixed(0)} MB, at the end ${after.toFixed(0)} MB (${(after / before).toFixed(2)} times)`);
server.kill('SIGTERM');
const code = await new Promise((resolve) => server.once('exit', resolve));
console.log(`stopped with ${code}`);
