import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/serve/start-server.js';
import { openSocket } from './serve-process.js';
import { openTestSite, secret, type TestSite } from '../serve/site-of.js';

let site: TestSite;
let server: RunningServer;
beforeAll(async () => {
  site = await openTestSite();
  server = await startServer(site.app, '127.0.0.1', 0);
});
afterAll(async () => {
  await server.stop();
  await site.close();
});

/** Sends bytes as they are and gives all that comes back; null when nothing ends within the time. */
function sendRaw(bytes: string | Buffer, milliseconds = 8000): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
    let answer = '';
    const timer = setTimeout(() => {
      socket.destroy();
      resolve(null);
    }, milliseconds);
    const end = () => {
      clearTimeout(timer);
      resolve(answer);
    };
    socket.on('data', (piece) => {
      answer += piece.toString('latin1');
    });
    socket.on('close', end);
    socket.on('error', end);
    socket.write(bytes);
  });
}

/** Neither a fault of the server, nor silence, nor anything of what lies outside. */
function judge(answer: string | null): void {
  expect(answer).not.toBeNull();
  for (const [, status] of (answer ?? '').matchAll(/^HTTP\/1\.1 (\d{3})/gm)) expect(['500', '501', '502'], answer ?? '').not.toContain(status);
  expect(answer).not.toContain(secret);
  expect(answer).not.toContain('<script>alert');
}

const piece = fc.oneof(
  fc.constantFrom('..', '.', '', '%2e%2e', '%2f', '..%2f', '%5c..', '\\..', '%00', '%', '%zz', '%c0%ae', '%ff', '//', ';', '?', '#', 'doc', 'id', 'def', 'sparql', 'health', 'geheim.txt', 'koppeling.txt', 'omhoog', '.git', 'config',
    '.well-known', 'kst-99010-1', 'kst-99010-1.ttl', '~', 'CON', 'a'.repeat(300), '<script>alert(1)</script>', '%3Cscript%3Ealert(1)%3C/script%3E', '"><svg onload=alert(1)>', 'é', '\u0001', '__proto__', 'constructor'),
  fc.string({ maxLength: 12 }),
);
const path = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('/')}`.replace(/[\r\n ]/g, '+'));
const value = fc.oneof(
  fc.constantFrom('*/*', 'text/turtle', 'q=1', ';;;,,,', '*', 'bytes=-', 'bytes=0-', 'bytes=1-0', 'bytes=99999999999999999999-', 'bytes=0-0,', '"', 'W/"', '""', '-1', '1e309', 'NaN', 'Thu, 99 Foo', 'x'.repeat(6000), 'text/html;q=1e9', '=?=', 'a/b;c="d', 'gzip;q=x'),
  fc.string({ maxLength: 40 }).map((text) => text.replace(/[\r\n\0]/g, ' ')),
);
const header = fc.tuple(fc.constantFrom('Accept', 'Accept-Encoding', 'Range', 'If-Range', 'If-None-Match', 'If-Match', 'If-Modified-Since', 'If-Unmodified-Since', 'Content-Type', 'Origin', 'X-Forwarded-Host', 'Cookie', 'Expect', 'Upgrade'), value);
const method = fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'TRACE', 'PATCH', 'PROPFIND', 'NONSENS');

describe('strangers', () => {
  it('get no fault, no silence and nothing from outside, whatever path and headers they send', async () => {
    await fc.assert(
      fc.asyncProperty(method, path, fc.array(header, { maxLength: 5 }), async (verb, target, headers) => {
        const lines = headers.map(([name, text]) => `${name}: ${text}\r\n`).join('');
        judge(await sendRaw(Buffer.from(`${verb} ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${lines}\r\n`)));
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  const words = fc.constantFrom('SELECT', '*', '{', '}', '?s', '?p', '?o', '.', ';', 'WHERE', 'SERVICE', '<http://127.0.0.1:1/>', '<file:///etc/passwd>', 'FROM', 'GRAPH', 'LIMIT', '10', '-1', '99999999999999999999', 'UNION', 'OPTIONAL', 'FILTER', '(', ')', 'REGEX', '"(a+)+$"',
    'CONSTRUCT', 'DESCRIBE', 'ASK', 'VALUES', 'BIND', 'AS', 'vb:Question', 'a', '\\u0000', '\u0000', '#', '"', "'''", 'LOAD', 'INSERT DATA', 'PREFIX', ':', '[]', '_:b', '<<', '>>', 'GROUP BY', 'HAVING', 'ORDER BY', '+', '*', '/', '^', '!', '\ud800', '🦊');
  const query = fc.oneof(fc.array(words, { maxLength: 14 }).map((all) => all.join(' ')), fc.string({ maxLength: 60 }));

  it('get an answer or a reason for any question, by GET and by POST', async () => {
    await fc.assert(
      fc.asyncProperty(query, fc.constantFrom('GET', 'application/sparql-query', 'application/x-www-form-urlencoded', 'text/plain', ''), async (text, way) => {
        if (way === 'GET') return judge(await sendRaw(`GET /sparql?query=${encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`));
        const body = Buffer.from(way === 'application/x-www-form-urlencoded' ? `query=${text}` : text);
        judge(await sendRaw(Buffer.concat([Buffer.from(`POST /sparql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: ${way}\r\nContent-Length: ${body.length}\r\n\r\n`), body])));
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it.each([
    ['no HTTP', 'hallo\r\n\r\n'],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['a wrong host', 'GET / HTTP/1.1\r\nHost: [x\r\nConnection: close\r\n\r\n'],
    ['a host with a path', 'GET / HTTP/1.1\r\nHost: a/b\\c?d\r\nConnection: close\r\n\r\n'],
    ['another server', 'GET http://elders.example/doc/kst-99010-1.ttl HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    ['no path', 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    ['a tunnel', 'CONNECT elders.example:443 HTTP/1.1\r\nHost: elders.example\r\nConnection: close\r\n\r\n'],
    ['two lengths', 'POST /sparql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
    ['broken UTF-8', Buffer.concat([Buffer.from('POST /sparql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/sparql-query\r\nContent-Length: 2\r\n\r\n'), Buffer.from([0xc3, 0x28])])],
    ['a header of 20 kB', `GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept: ${'a'.repeat(20_000)}\r\n\r\n`],
    ['a path of 20 kB', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`],
    ['an upgrade', 'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n'],
  ])('may send %s', async (_, bytes) => judge(await sendRaw(bytes)));

  it('may nest a question without end', async () => {
    const deep = (open: string, close: string) => `SELECT * { ${open.repeat(5000)} ?s ?p ?o ${close.repeat(5000)} }`;
    for (const [open, close] of [['{', '}'], ['OPTIONAL {', '}'], ['FILTER(', ')']] as const) {
      const response = await site.app.request('/sparql', { method: 'POST', body: deep(open, close), headers: { 'content-type': 'application/sparql-query' } });
      expect([400, 503]).toContain(response.status);
    }
    expect((await site.ask('/sparql?query=ASK%7B%7D')).status).toBe(200);
  }, 60_000);

  it('do not keep each other waiting: while a heavy question runs, files come', async () => {
    const heavy = site.ask(`/sparql?query=${encodeURIComponent('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }')}`);
    const start = performance.now();
    expect((await site.ask('/doc/kst-99010-1.ttl')).status).toBe(200);
    expect(performance.now() - start).toBeLessThan(1500);
    expect((await heavy).status).toBe(503);
  });

  it('are closed out when they take nothing for some time', async () => {
    const strict = await startServer(site.app, '127.0.0.1', 0, { quiet: 1 });
    const reader = openSocket(strict.address);
    reader.socket.pause();
    reader.socket.write('GET /dump/groot.bin HTTP/1.1\r\nHost: x\r\n\r\n');
    await new Promise((resolve) => setTimeout(resolve, 3000));
    let bytes = 0;
    reader.socket.resume().on('data', (piece) => {
      bytes += piece.length;
    });
    await reader.closed;
    expect(bytes).toBeLessThan(5 << 20);
    await strict.stop();
  }, 20_000);

  it('are let in so many at a time', async () => {
    const strict = await startServer(site.app, '127.0.0.1', 0, { connections: 2 });
    const inside = [openSocket(strict.address), openSocket(strict.address)];
    for (const { socket, received } of inside) {
      socket.write('GET /health HTTP/1.1\r\nHost: x\r\n\r\n');
      while (!received().includes('200 OK')) await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const third = openSocket(strict.address);
    await third.closed;
    expect(third.received()).toBe('');
    expect(inside.map(({ socket }) => socket.closed)).toEqual([false, false]);
    for (const { socket } of inside) socket.destroy();
    await strict.stop();
  }, 20_000);
});
