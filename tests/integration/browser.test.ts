import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSite } from '../../src/serve/create-site.js';
import { openSiteFolder } from '../../src/serve/files/site-folder.js';
import { type RunningServer, startServer } from '../../src/serve/start-server.js';
import { listOf, openWorkshop, type Workshop } from '../publish/published.js';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (!executablePath) console.warn('geen chromium gevonden: de proeven in een echte browser worden overgeslagen (apt-get install chromium)');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One page of each type. */
const types = [
  'index.html', 'overzicht.html', 'kwaliteit.html', 'hergebruik.html', 'grenzen.html', 'def/index.html', 'lijst/2030.html', 'doc/kst-99001-12.html', 'doc/ah-tk-20302031-1189.html',
  'doc/ah-tk-20302031-1324.html', 'doc/kst-99002-7.html', 'doc/kv-tk-2031Z00417.html', 'doc/entiteit/irak.html', 'doc/document/kst-99001-8.html', 'doc/dossier/99001.html', 'doc/ministerie/mnre1018.html', 'doc/concept/beantwoord.html',
  'doc/kst-99020-1.html', 'doc/kst-99020-1.2.html',
];
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } } as const;

describe.skipIf(!executablePath)('in a browser', () => {
  let shop: Workshop;
  let server: RunningServer;
  let browser: Browser;
  let longPaper: string;
  const open = async (path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<{ page: Page; context: BrowserContext; asked: string[]; complaints: string[] }> => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const [asked, complaints]: [string[], string[]] = [[], []];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(server.address + path);
    return { page, context, asked, complaints };
  };

  beforeAll(async () => {
    shop = openWorkshop();
    longPaper = join(mkdtempSync(join(tmpdir(), 'browser-')), 'kst-99020-1.txt');
    writeFileSync(longPaper, listOf(...Array.from({ length: 250 }, (_, i): [string, string] => [`Waarom vaart pont ${i + 1} naar Irak?`, `Zij vaart ${'omdat het water daar hoog genoeg staat, ook in de winter, '.repeat(9)}en niet anders.`])));
    await shop.publishFiles(['examples', longPaper]);
    server = await startServer(createSite(openSiteFolder(shop.path(''))), '127.0.0.1', 0);
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    shop?.close();
    rmSync(dirname(longPaper), { recursive: true });
  });

  describe.each(Object.entries(sizes))('on a %s', (_, viewport) => {
    it.each(types)('%s has nothing that axe finds wrong, in light and dark, and fits', async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, context, complaints } = await open(path, { viewport, colorScheme, bypassCSP: true });
        await page.evaluate('for (const closed of document.querySelectorAll("details")) closed.open = true');
        await page.evaluate(axe);
        const found: unknown = await page.evaluate('axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(" | ")))');
        expect(found, colorScheme).toEqual([]);
        expect(complaints).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth'), 'width').toBeLessThanOrEqual(viewport.width);
        await context.close();
      }
    });
  });

  it('asks nothing of another host, on any page', async () => {
    for (const path of types) {
      const { context, asked, complaints } = await open(path);
      expect(asked.filter((address) => !address.startsWith(server.address)), path).toEqual([]);
      expect(complaints, path).toEqual([]);
      await context.close();
    }
  });

  it('searches as one types, and leads to the question', async () => {
    const { page, context, complaints } = await open('index.html');
    await page.getByRole('searchbox').fill('vergelijkbaar programma irak');
    const question = page.locator('#gevonden a', { hasText: /^20$/ });
    await question.waitFor();
    expect(await page.getByRole('status').textContent()).toContain('Eén stuk gevonden');
    await question.click();
    await page.waitForURL(/kst-99001-12\.html#vraag-20$/);
    expect(await page.evaluate('document.querySelector(":target").getBoundingClientRect().top')).toBeLessThan(200);
    await page.goBack();
    expect(await page.getByRole('searchbox').inputValue()).toBe('vergelijkbaar programma irak');
    await page.getByRole('searchbox').fill('<img src=x onerror=alert(1)>');
    await page.getByText('Niets gevonden').waitFor();
    expect(await page.locator('#gevonden img').count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says of words that stand too often to tell anything apart, and of what begins them, that it searched without them', async () => {
    const { page, context } = await open('index.html');
    for (const part of ['stukken', 'woorden']) {
      await page.route(`**/zoek/${part}.json`, async (route) => {
        const { 'programma ': _, vaak, ...rest } = await (await route.fetch()).json();
        await route.fulfill({ json: { ...rest, ...(vaak && { vaak: ['programma'] }) } });
      });
    }
    const told = async (asked: string, words: RegExp) => {
      await page.getByRole('searchbox').fill(asked);
      await page.getByRole('status').filter({ hasText: words }).waitFor({ timeout: 5000 });
      return page.evaluate('document.querySelector("#gevonden .plekken")?.textContent ?? null');
    };
    for (const asked of ['programma', 'program']) {
      expect(await told(asked, /^Komt te vaak voor om op te zoeken: «program/)).toBe(null);
      expect(await told(`vergelijkbaar ${asked} irak`, /^Eén stuk gevonden. Niet meegezocht, want te vaak te vinden: «program/)).toContain('20');
    }
    expect(await told('x', /twee letters/)).toBe(null);
    expect(await told('xyzzy programma', /^Niets gevonden/)).toBe(null);
    await context.close();
  });

  it('opens a referred answer in place with the keyboard, and follows the pointer to it; also with scripts off', async () => {
    const { page, context } = await open('doc/kst-99001-12.html', { javaScriptEnabled: false });
    const answer = page.locator('#antwoord-4');
    const opening = answer.locator('details');
    expect(await opening.locator('p').first().isVisible()).toBe(false);
    await opening.locator('summary').press('Enter');
    expect(await opening.locator('p').first().isVisible()).toBe(true);
    expect(await opening.locator('p').first().textContent()).toBe(await page.locator('#antwoord-7 > p').first().textContent());
    await answer.locator('a.pijl').first().click();
    await page.waitForURL(/#antwoord-7$/);
    await context.close();
  });

  it('reads and finds its way without scripts', async () => {
    const { page, context } = await open('index.html', { javaScriptEnabled: false });
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.locator('noscript').textContent()).toContain('per jaar');
    await page.getByRole('link', { name: '2030', exact: true }).first().click();
    await page.locator('.stukken a').first().click();
    await page.waitForURL(/doc\/[^/]+\.html$/);
    expect(await page.locator('.vraag').count()).toBeGreaterThan(0);
    await page.locator('.groep a[href^="entiteit/"]').first().click();
    await page.waitForURL(/doc\/entiteit\//);
    await context.close();
  });

  it('leads from the address of a question to the page of a long paper that shows it, by a link with scripts off', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, context } = await open('id/vraag/kst-99020-1/249', { javaScriptEnabled });
      if (!javaScriptEnabled) await page.locator('.verder a', { hasText: /^249$/ }).click();
      await page.waitForURL(/kst-99020-1\.\d\.html#vraag-249$/);
      expect(await page.locator('#vraag-249 .gevraagd').isVisible()).toBe(true);
      await context.close();
    }
    const { page, context } = await open('doc/kst-99020-1.html#antwoord-249');
    await page.waitForURL(/kst-99020-1\.\d\.html#antwoord-249$/);
    await context.close();
  });

  it.each(['overzicht.html', 'doc/kst-99020-1.html'])('writes in the pictures of %s in letters that can be read on a phone, none of them cut off', async (path) => {
    const { page, context } = await open(path, { viewport: { width: 375, height: 800 } });
    const letters = await page.$$eval('.tekening svg text', (texts) => texts.map((text) => ({ high: text.getBoundingClientRect().height, over: text.getBoundingClientRect().right - (text.closest('svg')?.getBoundingClientRect().right ?? 0) })));
    expect(letters.length).toBeGreaterThan(0);
    for (const { high, over } of letters) {
      expect(high).toBeGreaterThan(12);
      expect(over).toBeLessThan(1);
    }
    await context.close();
  });

  it.each(['kwaliteit.html', 'overzicht.html', 'doc/kst-99001-12.html'])('%s fits on the narrowest screen, and on a phone with letters twice as large', async (path) => {
    for (const [width, letters] of [[320, '100%'], [375, '200%']] as const) {
      const { page, context } = await open(path, { viewport: { width, height: 800 }, bypassCSP: true });
      // A reader's own size of letters counts for the limits in the style sheet too; here it is set for the page alone.
      await page.addStyleTag({ content: `html { font-size: ${letters} !important } ${letters === '100%' ? '' : 'table { display: block; overflow-x: auto }'}` });
      expect(await page.evaluate('document.documentElement.scrollWidth'), letters).toBeLessThanOrEqual(width);
      await context.close();
    }
  });

  it('shows where one is in a list of years, and in colours of one\'s own what was jumped to', async () => {
    const { page, context } = await open('lijst/2030.html', { forcedColors: 'active' });
    expect(await page.evaluate('[...document.querySelectorAll(".rijtje a")].filter((link) => getComputedStyle(link).fontWeight > 500).map(({ textContent }) => textContent)')).toEqual(['2030']);
    await page.goto(`${server.address}doc/kst-99001-12.html#vraag-7`);
    expect(await page.evaluate('getComputedStyle(document.querySelector(":target")).outlineStyle')).toBe('solid');
    await context.close();
  });

  it('prints the paper alone, without what is folded away', async () => {
    const { page, context } = await open('doc/kst-99001-12.html');
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.top', '.balk', '.hulp', '.voet', '.inzage']) expect(await page.locator(part).first().isVisible(), part).toBe(false);
    expect(await page.locator('#vraag-20').isVisible()).toBe(true);
    await context.close();
  });
});
