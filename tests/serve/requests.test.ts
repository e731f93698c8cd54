import { createHash } from 'node:crypto';
import { readFileSync, utimesSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestSite, page, type TestSite } from './site-of.js';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.close());

/** What is sent, and what must come back: status, and headers by name (a text: equal; a pattern: matches; null: absent). */
type Exchange = readonly [
  request: string,
  headers: Readonly<Record<string, string>>,
  status: number,
  answer: Readonly<Record<string, string | RegExp | null>>,
];

const doc = '/doc/kst-99010-1';
const [html, turtle, jsonld, triples] = ['text/html; charset=utf-8', 'text/turtle; charset=utf-8', 'application/ld+json', 'application/n-triples'];
const old = 'Sat, 01 Jan 2000 00:00:00 GMT';
const late = 'Fri, 01 Jan 2100 00:00:00 GMT';

const exchanges: readonly Exchange[] = [
  // RFC 9110, 12: content negotiation
  [doc, {}, 200, { 'content-type': html, 'content-location': 'kst-99010-1.html', vary: /^Accept\b/ }],
  [doc, { accept: '*/*' }, 200, { 'content-type': html }],
  [doc, { accept: '' }, 200, { 'content-type': html }],
  [doc, { accept: 'text/turtle' }, 200, { 'content-type': turtle, 'content-location': 'kst-99010-1.ttl' }],
  [doc, { accept: 'TEXT/Turtle' }, 200, { 'content-type': turtle }],
  [doc, { accept: 'application/ld+json' }, 200, { 'content-type': jsonld }],
  [doc, { accept: 'application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"' }, 200, { 'content-type': jsonld }],
  [doc, { accept: 'application/json' }, 200, { 'content-type': jsonld }],
  [doc, { accept: 'application/n-triples' }, 200, { 'content-type': triples }],
  [doc, { accept: 'text/csv' }, 200, { 'content-type': 'text/csv; charset=utf-8', link: /<kst-99010-1\.csv-metadata\.json>; rel="describedby"; type="application\/csvm\+json"/ }],
  [doc, { accept: 'text/turtle;q=0.5, application/ld+json;q=0.8' }, 200, { 'content-type': jsonld }],
  [doc, { accept: 'text/turtle; q=0.8 , application/ld+json ; q=0.8' }, 200, { 'content-type': turtle }],
  [doc, { accept: 'text/html;q=0, */*;q=0.1' }, 200, { 'content-type': turtle }],
  [doc, { accept: 'text/*;q=0.3, text/html;q=0.1, */*;q=0.2' }, 200, { 'content-type': turtle }],
  [doc, { accept: 'text/*' }, 200, { 'content-type': html }],
  [doc, { accept: 'application/*' }, 200, { 'content-type': jsonld }],
  [doc, { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8' }, 200, { 'content-type': html }],
  [doc, { accept: 'text/turtle,application/n-triples;q=0.9,application/ld+json;q=0.8,application/rdf+xml;q=0.7,*/*;q=0.3' }, 200, { 'content-type': turtle }],
  [doc, { accept: 'application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,application/n-triples;q=0.8,text/turtle;q=0.6,text/html;q=0.2' }, 200, { 'content-type': jsonld }],
  [doc, { accept: 'application/rdf+xml' }, 406, { 'content-type': 'text/plain; charset=utf-8' }],
  [doc, { accept: 'text/turtle;q=0' }, 406, {}],
  [doc, { accept: 'image/png, text/html;q=0' }, 406, {}],
  [doc, { accept: 'onzin' }, 200, { 'content-type': html }],
  [doc, { accept: ',,;;q=x,/' }, 406, {}],
  ['/doc/kst-99010-2', { accept: 'text/html, */*;q=0.1' }, 200, { 'content-type': turtle }],
  // a suffix names one form
  [`${doc}.ttl`, { accept: 'text/html' }, 200, { 'content-type': turtle, 'content-location': null, vary: 'Accept-Encoding' }],
  [`${doc}.jsonld`, { accept: 'image/png' }, 200, { 'content-type': jsonld }],
  [`${doc}.nt`, {}, 200, { 'content-type': triples }],
  [`${doc}.html`, {}, 200, { 'content-type': html, link: /<kst-99010-1\.ttl>; rel="alternate"; type="text\/turtle".*<kst-99010-1\.ttl>; rel="describedby"/ }],
  [`${doc}.pdf`, {}, 404, {}],
  // names of things: 303 to what is known of them
  ['/id/document/kst-99010-1', {}, 303, { location: '../../doc/kst-99010-1' }],
  ['/id/vraag/kst-99010-1/2', { accept: 'text/turtle' }, 303, { location: '../../../doc/kst-99010-1#vraag-2' }],
  ['/id/antwoord/kst-99010-1/1', {}, 303, { location: '../../../doc/kst-99010-1#antwoord-1' }],
  ['/id/vraag/kst-99010-1/1/1', {}, 303, { location: '../../../../doc/kst-99010-1#vraag-1' }],
  ['/id/verwerking/kst-99010-1', {}, 303, { location: '../../doc/kst-99010-1' }],
  ['/id/entiteit/denemarken', {}, 303, { location: '../../doc/entiteit/denemarken' }],
  ['/id/entiteit/3%3A15', {}, 303, { location: '../../doc/entiteit/3%3A15' }],
  ['/id/document/ah-tk-20292030-871', {}, 303, { location: '../../doc/document/ah-tk-20292030-871' }],
  ['/id/concept/beantwoord', {}, 303, { location: '../../doc/concept/beantwoord' }],
  ['/id/document/kst-99010-3', {}, 303, { location: '../../doc/kst-99010-3' }],
  ['/id/vraag/kst-1-1/2', {}, 404, {}],
  ['/id/entiteit/bestaat-niet', {}, 404, {}],
  ['/id/', {}, 404, {}],
  ['/doc/entiteit/denemarken', { accept: 'text/turtle' }, 200, { 'content-type': turtle }],
  ['/doc/entiteit/3%3a15', {}, 200, { 'content-type': turtle }],
  // a withdrawn paper
  ['/doc/kst-99010-3', {}, 410, { 'content-type': turtle }],
  ['/doc/kst-99010-3', { accept: 'application/ld+json' }, 410, { 'content-type': jsonld }],
  ['/doc/kst-99010-3.ttl', {}, 410, {}],
  ['/doc/kst-99010-3.nt', {}, 404, {}],
  // folders and the front
  ['/', {}, 200, { 'content-type': html }],
  ['/', { accept: 'text/turtle' }, 200, { 'content-location': 'catalog.ttl' }],
  ['/def', {}, 301, { location: './def/' }],
  ['/def/', { accept: 'application/ld+json' }, 200, { 'content-location': 'index.jsonld' }],
  ['/def/shapes', {}, 200, { 'content-type': turtle }],
  ['/query', {}, 301, { location: './query/' }],
  ['/query?query=ASK%20%7B%7D&bij=server', {}, 301, { location: './query/?query=ASK%20%7B%7D&bij=server' }],
  ['/catalog', { accept: 'application/ld+json' }, 200, { 'content-type': jsonld }],
  ['/.well-known/void', {}, 200, { 'content-type': turtle }],
  ['/dump/all.nt.gz', { 'accept-encoding': 'gzip' }, 200, { 'content-type': 'application/gzip', 'content-encoding': null }],
  ['/dump/vragen.csv', {}, 200, { link: /csvm\+json/ }],
  ['/assets/stijl.css', {}, 200, { 'content-type': 'text/css; charset=utf-8' }],
  ['/geen', {}, 404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }],
  ['/geen/wel/diep', { accept: 'text/html' }, 404, { 'content-type': html, 'content-security-policy': /default-src 'self'/ }],
  ['/geen', { accept: 'application/problem+json' }, 404, { 'content-type': 'application/problem+json' }],
  ['/doc', {}, 301, {}],
  ['/doc/', {}, 404, {}],
  // 13: conditional requests
  [`${doc}.ttl`, { 'if-none-match': '*' }, 304, { 'content-type': null, etag: /^"[0-9a-f]{32}"$/, vary: /Accept-Encoding/ }],
  [`${doc}.ttl`, { 'if-none-match': '"anders"' }, 200, {}],
  [`${doc}.ttl`, { 'if-none-match': '"anders"', 'if-modified-since': late }, 200, {}],
  [`${doc}.ttl`, { 'if-modified-since': late }, 304, {}],
  [`${doc}.ttl`, { 'if-modified-since': old }, 200, {}],
  [`${doc}.ttl`, { 'if-modified-since': 'geen datum' }, 200, {}],
  [`${doc}.ttl`, { 'if-match': '"anders"' }, 412, {}],
  [`${doc}.ttl`, { 'if-match': '*' }, 200, {}],
  [`${doc}.ttl`, { 'if-unmodified-since': old }, 412, {}],
  [`${doc}.ttl`, { 'if-unmodified-since': late }, 200, {}],
  // 14: ranges
  [`${doc}.nt`, { range: 'bytes=0-9' }, 206, { 'content-range': /^bytes 0-9\/\d+$/, 'content-length': '10' }],
  [`${doc}.nt`, { range: 'bytes=-5' }, 206, { 'content-length': '5' }],
  [`${doc}.nt`, { range: 'bytes=10-' }, 206, { 'content-range': /^bytes 10-/ }],
  [`${doc}.nt`, { range: 'bytes=99999999-' }, 416, { 'content-range': /^bytes \*\/\d+$/ }],
  [`${doc}.nt`, { range: 'bytes=-0' }, 416, {}],
  [`${doc}.nt`, { range: 'bytes=9-3' }, 200, {}],
  [`${doc}.nt`, { range: 'bytes=0-1,5-6' }, 200, {}],
  [`${doc}.nt`, { range: 'regels=1-2' }, 200, {}],
  [`${doc}.nt`, { range: 'bytes=0-9', 'if-range': '"anders"' }, 200, {}],
  [`${doc}.nt`, { range: 'bytes=0-9', 'if-range': old }, 200, {}],
  [`${doc}.nt`, { range: 'bytes=0-9', 'accept-encoding': 'gzip' }, 206, { 'content-encoding': null }],
  ['/dump/groot.bin', {}, 200, { 'content-length': String(5 << 20), 'content-type': 'application/octet-stream' }],
  ['/dump/groot.bin', { range: 'bytes=5242870-' }, 206, { 'content-length': '10' }],
  // 8.4, 12.5.3: content coding
  [`${doc}.ttl`, { 'accept-encoding': 'gzip' }, 200, { 'content-encoding': 'gzip', etag: /-gzip"$/ }],
  [`${doc}.ttl`, { 'accept-encoding': 'gzip, deflate, br, zstd' }, 200, { 'content-encoding': 'br' }],
  [`${doc}.ttl`, { 'accept-encoding': 'br;q=0.1, gzip;q=0.9' }, 200, { 'content-encoding': 'gzip' }],
  [`${doc}.ttl`, { 'accept-encoding': '*' }, 200, { 'content-encoding': 'br' }],
  [`${doc}.ttl`, { 'accept-encoding': 'identity, gzip;q=0.5' }, 200, { 'content-encoding': null }],
  [`${doc}.ttl`, { 'accept-encoding': 'br;q=0, gzip;q=0' }, 200, { 'content-encoding': null }],
  ['/index.html', { 'accept-encoding': 'gzip' }, 200, { 'content-encoding': null }],
  // 9: methods
  [`HEAD ${doc}.ttl`, {}, 200, { 'content-type': turtle, 'content-length': /^\d{3,}$/ }],
  [`HEAD ${doc}.nt`, { range: 'bytes=0-9' }, 200, { 'content-range': null, 'content-length': /^\d{3,}$/ }],
  ['HEAD /geen', {}, 404, { 'content-length': /\d/ }],
  ['HEAD /dump/groot.bin', {}, 200, { 'content-length': String(5 << 20) }],
  ['HEAD /id/document/kst-99010-1', {}, 303, { location: /doc/ }],
  [`OPTIONS ${doc}`, { origin: 'https://elders.example', 'access-control-request-method': 'GET' }, 204, { allow: 'GET, HEAD, OPTIONS', 'access-control-allow-methods': 'GET, HEAD, OPTIONS', 'access-control-allow-headers': /Range/ }],
  [`PUT ${doc}`, {}, 405, { allow: 'GET, HEAD, OPTIONS' }],
  ['DELETE /', {}, 405, { allow: /GET/ }],
  ['POST /health', {}, 405, {}],
  ['/health', {}, 200, { 'content-type': 'application/json', 'cache-control': 'no-store' }],
  // what is no plain path
  ['/doc/kst-99010-1.ttl?x=1#y', {}, 200, {}],
  ['/doc//kst-99010-1.ttl', {}, 404, {}],
  ['/%', {}, 404, {}],
  ['/doc/%2e%2e%2f%2e%2e/geheim.txt', {}, 404, {}],
  ['/%2e%2e/geheim.txt', {}, 404, {}],
  ['/..%2fgeheim.txt', {}, 404, {}],
  ['/koppeling.txt', {}, 404, {}],
  ['/omhoog/geheim.txt', {}, 404, {}],
  ['/.git/config', {}, 404, {}],
  [`/${'a'.repeat(5000)}`, {}, 404, {}],
  ['/doc/kst-99010-1.ttl%00.html', {}, 404, {}],
];

const send = ([request, headers]: Exchange) => {
  const [path = '', method] = request.split(' ').reverse();
  return site.ask(path, headers, method);
};

describe('a request for a file or a thing', () => {
  it.each(exchanges)('%s %j → %i', async (...exchange) => {
    const [request, , status, expected] = exchange;
    const response = await send(exchange);
    expect(response.status).toBe(status);
    for (const [name, value] of Object.entries(expected)) {
      if (value instanceof RegExp) expect(response.headers.get(name), name).toMatch(value);
      else expect(response.headers.get(name), name).toBe(value);
    }
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const body = await response.arrayBuffer();
    if (request.startsWith('HEAD') || status === 304 || status === 204) expect(body.byteLength).toBe(0);
    else if (response.headers.has('content-length')) expect(String(body.byteLength)).toBe(response.headers.get('content-length'));
  });
});

describe('what is sent', () => {
  const bytesOf = async (path: string, headers: Readonly<Record<string, string>> = {}) => Buffer.from(await (await site.ask(path, headers)).arrayBuffer());

  it('is the file, whole, in part and compressed', async () => {
    const file = readFileSync(site.shop.path('doc/kst-99010-1.nt'));
    expect((await bytesOf(`${doc}.nt`)).equals(file)).toBe(true);
    expect((await bytesOf(`${doc}.nt`, { range: 'bytes=100-199' })).equals(file.subarray(100, 200))).toBe(true);
    expect(gunzipSync(await bytesOf(`${doc}.nt`, { 'accept-encoding': 'gzip' })).equals(file)).toBe(true);
    expect(brotliDecompressSync(await bytesOf(`${doc}.nt`, { 'accept-encoding': 'br' })).equals(file)).toBe(true);
    const large = readFileSync(site.shop.path('dump/groot.bin'));
    expect((await bytesOf('/dump/groot.bin')).equals(large)).toBe(true);
    expect((await bytesOf('/dump/groot.bin', { range: 'bytes=3-9000' })).equals(large.subarray(3, 9001))).toBe(true);
    expect((await bytesOf('/')).toString()).toBe(page);
  });

  it('has a tag that stands for its bytes and a time not later than theirs, of which a client may ask whether they changed', async () => {
    const tag = `"${createHash('sha256').update(readFileSync(site.shop.path('doc/kst-99010-1.ttl'))).digest('hex').slice(0, 32)}"`;
    expect((await site.ask(`${doc}.ttl`)).headers.get('etag')).toBe(tag);
    for (const header of [tag, `W/${tag}`, `"x", ${tag}`]) expect((await site.ask(`${doc}.ttl`, { 'if-none-match': header })).status).toBe(304);
    expect((await site.ask(`${doc}.ttl`, { 'if-match': tag })).status).toBe(200);
    expect((await site.ask(`${doc}.ttl`, { 'if-match': `W/${tag}` })).status).toBe(412);
    expect((await site.ask(`${doc}.ttl`, { range: 'bytes=0-1', 'if-range': tag })).status).toBe(206);
    utimesSync(site.shop.path('doc/kst-99010-1.ttl'), 1_900_000_000.9998, 1_900_000_000.9998);
    const modified = new Date(1_900_000_000_000).toUTCString();
    expect((await site.ask(`${doc}.ttl`)).headers.get('last-modified')).toBe(modified);
    expect((await site.ask(`${doc}.ttl`, { 'if-modified-since': modified })).status).toBe(304);
    const packed = await site.ask(`${doc}.ttl`, { 'accept-encoding': 'gzip' });
    expect((await site.ask(`${doc}.ttl`, { 'accept-encoding': 'gzip', 'if-none-match': packed.headers.get('etag') ?? '' })).status).toBe(304);
  });

  it('tells in words what is wrong and where to go on', async () => {
    const missing = await (await site.ask('/doc/kst-1-1')).text();
    expect(missing).toContain('Niet gevonden');
    expect(missing).toContain('../index.html');
    const other = await (await site.ask(doc, { accept: 'image/png' })).text();
    for (const path of ['kst-99010-1.html', 'kst-99010-1.ttl', 'kst-99010-1.jsonld', 'kst-99010-1.nt']) expect(other).toContain(path);
    expect(await (await site.ask(doc, { accept: 'application/problem+json;q=0.1, image/png' })).json()).toMatchObject({ status: 406, available: expect.arrayContaining(['text/turtle']) });
    const hostile = await (await site.ask('/%3Cscript%3Ealert(1)%3C/script%3E', { accept: 'text/html' })).text();
    expect(hostile).not.toContain('<script>alert');
  });

  it('follows a publication that takes the place of the one before', async () => {
    const before = await (await site.ask('/doc/kst-99010-2.ttl')).text();
    await site.shop.publish({ 'b.txt': 'Vragen\n\n1 \nIs dit anders? \n\nAntwoord \nJa. \n' });
    expect(await (await site.ask('/doc/kst-99010-2.ttl')).text()).toBe(before);
    expect((await site.ask('/report/documents.json')).status).toBe(200);
    expect(await (await site.ask('/dump/vragen.csv')).text()).toContain('Is dit anders?');
  });
});
