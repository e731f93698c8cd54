import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../src/serve/serve-site.js';
import type { RunningServer } from '../../src/serve/start-server.js';
import { openWorkshop, type Workshop } from '../publish/published.js';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const isBuilt = existsSync('lib/browser/motor.js');
if (!executablePath || !isBuilt) console.warn(`${executablePath ? 'npm run build is not done' : 'no chromium is here'}: what a browser blocks is not tried`);

let shop: Workshop;
let server: RunningServer;
let pages: readonly string[];
beforeAll(async () => {
  shop = openWorkshop();
  await shop.publishFiles(['examples'], isBuilt ? {} : { html: false });
  pages = readdirSync(shop.path(''), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  server = await serveSite(shop.path(''), { host: '127.0.0.1', port: 0, limits: { seconds: 5, rows: 1000 }, engines: 1 });
});
afterAll(async () => {
  await server.stop();
  shop.close();
});

const policyAt = async (path: string, headers: Readonly<Record<string, string>> = {}) => (await fetch(server.address + path, { headers })).headers.get('content-security-policy') ?? '';
const ask = 'sparql?query=ASK%7B%7D';

describe('what every answer says to browsers', () => {
  const paths = ['', 'doc/kst-99001-12.ttl', 'assets/stijl.css', 'dump/all.nt.gz', 'health', ask, 'sparql?query=x', 'bestaat-niet', 'id/document/kst-99001-12', 'feed/'];

  it.each(paths)('at /%s', async (path) => {
    const { headers } = await fetch(server.address + path, { redirect: 'manual', headers: { accept: 'text/html, */*;q=0.1' } });
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
      'content-security-policy': expect.stringContaining("frame-ancestors 'self'"),
    });
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|\*|https?:/);
    expect(headers.has('server')).toBe(false);
    expect(headers.has('x-powered-by')).toBe(false);
  });

  it('lets only the query page run WebAssembly, and data nothing at all', async () => {
    if (isBuilt) for (const path of ['query/', 'query/motor.js']) expect(await policyAt(path)).toContain('wasm-unsafe-eval');
    for (const path of ['doc/kst-99001-12.html', 'bestaat-niet']) expect(await policyAt(path, { accept: 'text/html' })).toMatch(/^default-src 'self'; script-src 'self';/);
    for (const path of ['doc/kst-99001-12.nt', 'dump/all.nt.gz', 'sitemap.xml', ask, 'health']) expect(await policyAt(path)).toMatch(/^default-src 'none'; .*sandbox$/);
  });

  it('does not loosen or tighten the copy that a browser has when it says that nothing changed', async () => {
    const first = await fetch(`${server.address}doc/kst-99001-12.nt`);
    const again = await fetch(`${server.address}doc/kst-99001-12.nt`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    expect(again.headers.get('content-security-policy')).toBe(first.headers.get('content-security-policy'));
  });
});

describe.skipIf(!isBuilt)('pages', () => {
  it('hold no script, no style and no handler of their own', () => {
    expect(pages.length).toBeGreaterThan(50);
    const inside = /<style|\sstyle=|<script(?![^>]*(?:\ssrc=|type="application\/ld\+json"))|<[^>]*\son[a-z]+=|javascript:|<base|<iframe|<object|<embed/i;
    expect(pages.filter((path) => inside.test(readFileSync(shop.path(path), 'utf8')))).toEqual([]);
  });
});

describe.skipIf(!executablePath || !isBuilt)('a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());

  it('blocks nothing on any page', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(`${page.url()}: ${message.text()}`));
    page.on('requestfailed', (request) => /BLOCKED/.test(request.failure()?.errorText ?? '') && complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
    page.on('pageerror', (error) => complaints.push(error.message));
    for (const path of pages) await page.goto(server.address + path, { waitUntil: 'load' });
    expect(complaints).toEqual([]);
    await page.close();
  }, 120_000);

  it('blocks nothing while someone searches, writes a question with help and errors, and has it answered', async () => {
    const page = await browser.newPage();
    await page.addInitScript('window.blocked = []; addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => blocked.push([violatedDirective, blockedURI, sample].join(" ")));');
    await page.goto(server.address);
    await page.locator('input[type=search]').first().fill('water');
    await page.waitForTimeout(500);
    const atHome: unknown = await page.evaluate('blocked');
    await page.goto(`${server.address}query/`);
    const field = page.locator('.cm-content');
    /** As a person writes: filling a field from outside makes the browser copy styles into it. */
    const write = async (text: string) => {
      await field.focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await page.keyboard.type(text, { delay: 5 });
    };
    await write('SELECT ?q { ?q a vb:Ques');
    await page.waitForSelector('.cm-tooltip-autocomplete');
    await page.keyboard.press('Escape');
    await write('SELECT ?q {\n ?q a ');
    await page.keyboard.press('Control+Enter');
    await page.locator('.cm-lintRange-error, .cm-lintPoint-error').first().waitFor({ state: 'attached', timeout: 30_000 });
    await write('SELECT ?q { ?q a vb:Question ');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+f');
    await page.waitForSelector('.cm-search');
    await page.click('#vraag');
    await page.locator('#stand').filter({ hasText: 'Beantwoord' }).waitFor({ timeout: 30_000 });
    expect({ atHome, atQuery: await page.evaluate('blocked') }).toEqual({ atHome: [], atQuery: [] });
    expect(await page.evaluate('getComputedStyle(document.querySelector("#veld").shadowRoot.querySelector(".cm-content")).whiteSpace')).toMatch(/pre|break-spaces/);
    expect(await page.evaluate('getComputedStyle(document.querySelector("#veld").shadowRoot.querySelector(".cm-gutters")).borderTopStyle')).toBe('none');
    await page.close();
  }, 60_000);

  it('would block what a paper smuggled in', async () => {
    const page = await browser.newPage();
    await page.addInitScript('window.blocked = []; addEventListener("securitypolicyviolation", ({ violatedDirective }) => blocked.push(violatedDirective));');
    await page.goto(`${server.address}index.html`);
    await page.evaluate('document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=\\"window.ran = true\\"><p style=\\"color: red\\">x</p><img src=https://elders.example/x.png>")');
    await page.waitForTimeout(500);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(new Set(JSON.parse(String(await page.evaluate('JSON.stringify(blocked)'))))).toEqual(new Set(['script-src-attr', 'style-src-attr', 'img-src']));
    await page.close();
  });
});
