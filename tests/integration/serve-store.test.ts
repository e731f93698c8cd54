import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readShippedQueries } from '../../src/query/shipped-queries.js';
import { serveSite } from '../../src/serve/serve-site.js';
import type { RunningServer } from '../../src/serve/start-server.js';
import { linesOf, openWorkshop, parse as parseTriples, type Workshop } from '../publish/published.js';
import { asSet } from './as-set.js';

const script = resolve('../shared/stores/endpoint.sh');
const programs: Readonly<Record<string, string>> = { oxigraph: '/usr/bin/oxigraph', virtuoso: '/usr/bin/virtuoso-t' };
const limits = { seconds: 30, rows: 10_000 };
const queries = [...readShippedQueries().values()].filter(({ kind }) => kind !== 'federated');

let shop: Workshop;
let own: RunningServer;

beforeAll(async () => {
  shop = openWorkshop();
  await shop.publishFiles(['examples']);
  writeFileSync(shop.path('../alles.nt'), shop.read('dump/all.nt.gz'));
  own = await serveSite(shop.path(''), { host: '127.0.0.1', port: 0, limits, engines: 1 });
  await vi.waitFor(async () => expect(await ask(own, 'ASK {}', 'application/sparql-results+json')).toContain('true'), { timeout: 30_000 });
}, 60_000);
afterAll(async () => {
  await own.stop();
  shop.close();
});

async function ask({ address }: RunningServer, query: string, accept: string): Promise<string> {
  const response = await fetch(`${address}sparql`, { method: 'POST', body: query, headers: { 'content-type': 'application/sparql-query', accept } });
  return response.text();
}

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts a store that holds the publication; it runs until its process is told to stop. */
async function startStore(store: string): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const files = [shop.path('../alles.nt'), shop.path('def/concept.ttl'), shop.path('feed/versies.ttl')];
  const process = spawn('bash', [script, store, String(await freePort()), ...files], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((done, fail) => {
    let said = '';
    process.stdout.on('data', (piece) => {
      said += piece;
      const [, url] = /^ready (\S+)/m.exec(said) ?? [];
      if (url) done({ url, process });
    });
    process.once('exit', (status) => fail(new Error(`${store} stopped (${status}): ${said}`)));
  });
}

describe.each(Object.entries(programs))('serve --store with %s', (name, program) => {
  const there = existsSync(script) && existsSync(program);
  if (!there) console.warn(`${existsSync(script) ? program : script} is not here: serve is not tried on ${name}`);
  let store: Awaited<ReturnType<typeof startStore>>;
  let served: RunningServer;

  beforeAll(async () => {
    if (!there) return;
    store = await startStore(name);
    served = await serveSite(shop.path(''), { host: '127.0.0.1', port: 0, limits, engines: 1, store: store.url });
  }, 120_000);
  afterAll(async () => {
    if (!there) return;
    await served.stop();
    const ended = new Promise((done) => store.process.once('exit', done));
    store.process.kill('SIGTERM');
    await ended;
  }, 30_000);

  const rowsOf = async (server: RunningServer, text: string) => {
    const rows: string[][] = parse(await ask(server, text, 'text/csv'), { from_line: 2, skip_empty_lines: true });
    return asSet(rows);
  };

  it.skipIf(!there).each(queries)('answers $name as the engine in the process does', async ({ text }) => {
    expect(await rowsOf(served, text)).toEqual(await rowsOf(own, text));
  });

  it.skipIf(!there)('answers ASK, and gives a graph', async () => {
    const about = 'PREFIX vb: <https://w3id.org/vraagbaak/def#> ';
    expect(JSON.parse(await ask(served, `${about}ASK { ?q a vb:Question }`, 'application/sparql-results+json')).boolean).toBe(true);
    expect(JSON.parse(await ask(served, `${about}ASK { ?q a vb:Nothing }`, 'application/sparql-results+json')).boolean).toBe(false);
    const graph = `${about}CONSTRUCT { ?q vb:numberLabel ?n } WHERE { ?q a vb:Question ; vb:numberLabel ?n }`;
    const lines = async (server: RunningServer) => linesOf(parseTriples(await ask(server, graph, 'application/n-triples'), 'application/n-triples'));
    expect((await lines(served)).length).toBeGreaterThan(20);
    expect(await lines(served)).toEqual(await lines(own));
  });

  it.skipIf(!there)('says what the store has against a question, and sends it none that changes data', async () => {
    expect(await ask(served, 'SELECT * WHERE { ?s ?p', '*/*')).toContain('regel 1');
    expect(await ask(served, 'DROP ALL', '*/*')).toContain('geen vraag');
    expect(JSON.parse(await ask(served, 'ASK { ?s ?p ?o }', 'application/sparql-results+json')).boolean).toBe(true);
  });
});
