import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listOf, openWorkshop, type Workshop } from '../publish/published.js';
import { apache, isInstalled, nginx, openToAll, startApache, startNginx, type WebServer } from './run-web-server.js';

const masthead = (number: string) => `Tweede Kamer der Staten-Generaal\n\nVergaderjaar 2030–2031\n\n99 010 \nHet beheer van de vuurtorens \n\nNr. ${number} \nLIJST VAN VRAGEN EN ANTWOORDEN \nVastgesteld 3 februari 2031 \n\n`;
const paper = (number: string) => masthead(number) + listOf(['Wat vindt Denemarken?', 'Denemarken vindt de vuurtorens mooi (Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 871).'], ['Waarom?', 'Zie het antwoord op vraag 1.']);

/** What the programs themselves send (caught on this machine; Firefox and Safari by their makers' documentation). */
const clients = {
  chromium: { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/jxl,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7', 'accept-encoding': 'gzip, deflate, br, zstd' },
  firefox: { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'accept-encoding': 'gzip, deflate, br, zstd' },
  safari: { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'accept-encoding': 'gzip, deflate' },
  curl: { accept: '*/*' },
  wget: { accept: '*/*', 'accept-encoding': 'identity' },
  jena: { accept: 'text/turtle,application/n-triples;q=0.9,application/rdf+xml;q=0.7,application/trig,application/n-quads;q=0.9,application/ld+json;q=0.8,*/*;q=0.5' },
  rdflib: { accept: 'application/rdf+xml, text/n3, text/turtle, application/n-triples, application/ld+json, application/n-quads, application/trix, application/trig', 'accept-encoding': 'identity' },
  'rdflib turtle': { accept: 'text/turtle, application/x-turtle, */*;q=0.1', 'accept-encoding': 'identity' },
  comunica: {
    accept: 'application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,application/n-triples;q=0.8,text/turtle;q=0.6,application/rdf+xml;q=0.5,text/n3;q=0.35,application/xml;q=0.3,image/svg+xml;q=0.3,text/xml;q=0.3,text/html;q=0.2,application/xhtml+xml;q=0.18,application/json;q=0.135,text/shaclc;q=0.1,text/shaclc-ext;q=0.05',
    'accept-encoding': 'br,gzip,deflate',
  },
  rapper: { accept: 'text/turtle, application/x-turtle, application/turtle, text/n3;q=0.3, text/rdf+n3;q=0.3, application/rdf+n3;q=0.3, */*;q=0.1' },
  picture: { accept: 'image/png' },
} as const;

/** The query page is published when its scripts are built. */
const isBuilt = existsSync('lib/browser/motor.js');

type Case = readonly [client: keyof typeof clients, path: string, status: number, headers: Readonly<Record<string, string | RegExp>>];
const [html, turtle, jsonld] = [/^text\/html/, /^text\/turtle/, /^application\/ld\+json/];

/** `@` stands for the path of the publication on the server. */
const cases: readonly Case[] = [
  ['chromium', '/doc/kst-99010-1', 200, { 'content-type': html, vary: /accept/i, link: /<kst-99010-1\.ttl>; rel="alternate"; type="text\/turtle"/, 'access-control-allow-origin': '*' }],
  ['firefox', '/doc/kst-99010-1', 200, { 'content-type': html, 'content-encoding': 'gzip' }],
  ['safari', '/id/vraag/kst-99010-1/2', 303, { location: /@\/doc\/kst-99010-1#vraag-2$/ }],
  ['curl', '/doc/kst-99010-1', 200, { 'content-type': html }],
  ['curl', '/doc/kst-99010-1.jsonld', 200, { 'content-type': jsonld }],
  ['curl', '/id/antwoord/kst-99010-1/1', 303, { location: /@\/doc\/kst-99010-1#antwoord-1$/ }],
  ['wget', '/dump/all.nt.gz', 200, { 'content-type': 'application/gzip' }],
  ['wget', '/doc/kst-99010-1.nt', 200, { 'content-type': 'application/n-triples' }],
  ['jena', '/doc/kst-99010-1', 200, { 'content-type': turtle, etag: /"/ }],
  ['jena', '/id/document/kst-99010-1', 303, { location: /@\/doc\/kst-99010-1$/ }],
  ['jena', '/def/', 200, { 'content-type': turtle }],
  ['rdflib', '/doc/kst-99010-1', 200, { 'content-type': turtle }],
  ['rdflib turtle', '/id/document/ah-tk-20292030-871', 303, { location: /@\/doc\/document\/ah-tk-20292030-871$/ }],
  ['rdflib turtle', '/doc/document/ah-tk-20292030-871', 200, { 'content-type': turtle }],
  ['comunica', '/doc/kst-99010-1', 200, { 'content-type': jsonld }],
  ['comunica', '/id/entiteit/denemarken', 303, { location: /@\/doc\/entiteit\/denemarken$/ }],
  ['comunica', '/doc/entiteit/denemarken', 200, { 'content-type': jsonld }],
  ['rapper', '/doc/kst-99010-1', 200, { 'content-type': turtle }],
  ['curl', '/doc/kst-99010-2', 410, {}],
  ['jena', '/doc/kst-99010-2.ttl', 410, {}],
  ['picture', '/doc/kst-99010-1', 406, {}],
  ['chromium', '/doc/kst-1-1', 404, {}],
  ['curl', '/def', 301, { location: /@\/def\/$/ }],
  ['curl', '/query?query=ASK', 301, { location: /@\/query\/\?query=ASK$/ }],
  ['curl', '/id/vraag/kst-99010-1/2%7E2%C3%A9', 303, { location: /@\/doc\/kst-99010-1#vraag-2(?:~|%7E)2%C3%A9$/ }],
  ['curl', '/.git/config', 404, {}],
  ['curl', '/.well-known/void', 200, { 'content-type': turtle }],
  ['firefox', '/', 200, { 'content-type': html }],
];

/** Of a GET with exactly these headers: fetch would add its own. */
const ask = (address: string, headers: Readonly<Record<string, string>>) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    get(address, { headers: { ...headers, connection: 'close' } }, (response) => resolve(response.resume())).on('error', reject);
  });

describe.each([
  ['nginx', nginx, startNginx, 'https://data.voorbeeld.nl/'],
  ['nginx in a folder', nginx, startNginx, 'https://voorbeeld.nl/open/data/'],
  ['Apache', apache, startApache, 'https://data.voorbeeld.nl/'],
  ['Apache in a folder', apache, startApache, 'https://voorbeeld.nl/open/data/'],
] as const)('%s with the published rules', (_, program, start, base) => {
  const prefix = new URL(base).pathname.slice(0, -1);
  let shop: Workshop;
  let server: WebServer;
  const there = isInstalled(program);
  if (!there) console.warn(`${program} is not here: its rules are not tried`);
  beforeAll(async () => {
    if (!there) return;
    shop = openWorkshop();
    await shop.publish({ 'a.txt': paper('1'), 'b.txt': paper('2') }, { base });
    await shop.publish({ 'a.txt': paper('1') }, { base, prune: true });
    mkdirSync(shop.path('.git'));
    writeFileSync(shop.path('.git/config'), 'geheim');
    server = await start(await place(shop, prefix), prefix);
  });
  afterAll(async () => {
    if (!there) return;
    await server.stop();
    shop.close();
  });

  it.skipIf(!there).each(cases)('%s asks %s → %i', async (client, path, status, expected) => {
    const response = await ask(`${server.address}${prefix}${path}`, clients[client]);
    expect(response.statusCode).toBe(status);
    expect(response.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'strict-origin-when-cross-origin', 'permissions-policy': expect.stringContaining('camera=()'), 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'cross-origin' });
    if (status === 200) expect(response.headers['content-security-policy']).toMatch(html.test(String(response.headers['content-type'])) ? /^default-src 'self'; script-src 'self';/ : /^default-src 'none';/);
    for (const [name, value] of Object.entries(expected)) {
      const found = String(response.headers[name]);
      if (typeof value === 'string') expect(found, name).toBe(value);
      else expect(found, name).toMatch(new RegExp(value.source.replace('@', prefix), value.flags));
    }
  });

  it.skipIf(!there || !isBuilt)('lets WebAssembly run on the query page and in its thread, and nowhere else', async () => {
    for (const path of ['/query/', '/query/index.html', '/query/motor.js']) expect((await ask(`${server.address}${prefix}${path}`, clients.chromium)).headers['content-security-policy'], path).toContain("'wasm-unsafe-eval'");
    expect((await ask(`${server.address}${prefix}/`, clients.chromium)).headers['content-security-policy']).not.toContain('wasm');
  });

  it.skipIf(!there)('says that nothing changed, and sends parts', async () => {
    const address = `${server.address}${prefix}/doc/kst-99010-1.nt`;
    const { etag = '' } = (await ask(address, {})).headers;
    expect((await ask(address, { 'if-none-match': etag })).statusCode).toBe(304);
    expect((await ask(address, { range: 'bytes=0-9' })).headers['content-length']).toBe('10');
  });
});

/** Puts the publication where it stands below the root of the server; gives that root. */
async function place(shop: Workshop, prefix: string): Promise<string> {
  openToAll(shop.path(''));
  if (prefix === '') return shop.path('');
  const root = join(shop.path('..'), 'wortel');
  mkdirSync(join(root, prefix, '..'), { recursive: true });
  renameSync(shop.path(''), join(root, prefix));
  openToAll(root);
  return root;
}
