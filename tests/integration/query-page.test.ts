import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readShippedQueries } from '../../src/query/shipped-queries.js';
import { createSite } from '../../src/serve/create-site.js';
import { openSiteFolder } from '../../src/serve/files/site-folder.js';
import { serveSite } from '../../src/serve/serve-site.js';
import { type RunningServer, startServer } from '../../src/serve/start-server.js';
import { askRows } from '../query/ask-rows.js';
import { openWorkshop, type Workshop } from '../publish/published.js';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const isBuilt = existsSync('lib/browser/motor.js');
if (!executablePath || !isBuilt) console.warn(`${executablePath ? 'npm run build is not done' : 'no chromium is here'}: the query page is not tried`);

describe.skipIf(!executablePath || !isBuilt)('the query page in a browser', () => {
  let shop: Workshop;
  let papers = 0;
  let [plain, full]: (RunningServer | undefined)[] = [];
  let browser: Browser;
  beforeAll(async () => {
    shop = openWorkshop();
    await shop.publishFiles(['examples']);
    papers = JSON.parse(shop.read('report/documents.json')).length;
    plain = await startServer(createSite(openSiteFolder(shop.path(''))), '127.0.0.1', 0);
    full = await serveSite(shop.path(''), { host: '127.0.0.1', port: 0, limits: { seconds: 10, rows: 10_000 }, engines: 1 });
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([plain?.stop(), full?.stop()]);
    shop?.close();
  });

  interface Visit {
    readonly page: Page;
    readonly context: BrowserContext;
    readonly asked: string[];
    readonly complaints: string[];
  }
  const open = async (path: string, server = plain, options: Parameters<Browser['newContext']>[0] = {}): Promise<Visit> => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const [asked, complaints]: [string[], string[]] = [[], []];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${server?.address}${path}`);
    return { page, context, asked, complaints };
  };
  const answered = (page: Page) => page.locator('#stand').filter({ hasText: /Beantwoord in|kan niet|eldige|konden niet/ }).waitFor({ timeout: 30_000 });
  const stateOf = (page: Page) => page.textContent('#stand');
  const rowsOf = (page: Page): Promise<string[][]> => page.$$eval('#uitkomst tbody tr', (rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')));

  it('answers a shipped question with no server that knows SPARQL, and asks nothing elsewhere', async () => {
    const { page, context, asked, complaints } = await open('query/');
    await page.click('article[data-vraag="gedeelde-antwoorden"] button');
    await answered(page);
    const expected = await askRows(readShippedQueries().get('gedeelde-antwoorden')?.text ?? '', [shop.path('')]);
    expect((await rowsOf(page)).map((row) => row[1])).toEqual(expected.map((row) => row[1]));
    expect(await page.getAttribute('#uitkomst tbody a', 'href')).toMatch(/^\.\.\/doc\/.+\.html#antwoord-/);
    expect(asked.filter((address) => !address.startsWith(plain?.address ?? '?') && !address.startsWith('blob:'))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('answers each of the shipped questions that need nothing from elsewhere', async () => {
    const { page, context, complaints } = await open('query/');
    const local = [...readShippedQueries().values()].filter(({ kind }) => kind !== 'federated');
    expect(await page.$$eval('article[data-vraag] button', (buttons) => buttons.length)).toBe(local.length);
    for (const { name, text } of local) {
      await page.click(`article[data-vraag="${name}"] button`);
      await answered(page);
      expect(await stateOf(page), name).toMatch(/^Beantwoord/);
      expect((await rowsOf(page)).length, name).toBe(Math.min(200, (await askRows(text, [shop.path('')])).length));
    }
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);

  it('has a field that knows our names, and shows where a question is wrong', async () => {
    const { page, context } = await open('query/');
    const field = page.locator('.cm-content');
    await field.fill('');
    await field.pressSequentially('SELECT', { delay: 5 });
    await page.waitForTimeout(500);
    expect(await page.locator('.cm-tooltip-autocomplete').count(), 'a keyword offers no names').toBe(0);
    await field.pressSequentially(' ?q { ?q a vb:Ques', { delay: 5 });
    await page.locator('.cm-tooltip-autocomplete li', { hasText: 'vb:Question' }).first().waitFor();
    await page.keyboard.press('Escape');
    await field.fill('SELECT ?q {\n ?q a }');
    await page.keyboard.press('Control+Enter');
    await answered(page);
    expect(await stateOf(page)).toMatch(/regel 2, kolom \d+/);
    expect(await page.locator('.cm-lintRange-error, .cm-lintPoint-error').count()).toBe(1);
    await field.fill('ASK { ?q a vb:Question }');
    await page.click('#vraag');
    await answered(page);
    expect(await page.textContent('#uitkomst')).toBe('Ja');
    await context.close();
  });

  it('says in Dutch what is wrong with a question, without all that the engine could have read', async () => {
    const { page, context } = await open('query/');
    const told = async (question: string) => {
      await page.locator('.cm-content').fill(question);
      await page.click('#vraag');
      await page.locator('#stand').filter({ hasText: /kan niet|eldige|geen vraag/ }).waitFor({ timeout: 30_000 });
      return stateOf(page);
    };
    expect(await told('SELECT ?q { ?q a vb:Question')).toBe('Geen geldige SPARQL op regel 1, kolom 29: wat hier of vlak ervoor staat, past niet, of een haakje of aanhalingsteken is niet gesloten.');
    expect(await told('SELECT ?q {\n ?q foo:bar ?x }')).toBe('Geen geldige SPARQL op regel 2, kolom 12: deze prefix is niet genoemd; zet PREFIX …: <…> bovenaan.');
    expect(await told('SELECT ?q { SERVICE <http://elders.voorbeeld/> { ?q ?p ?o } }')).toBe('De vraag kan niet worden beantwoord: SERVICE wil naar <http://elders.voorbeeld/>, en hier wordt nergens iets opgehaald.');
    expect(await told(' ')).toBe('Er staat geen vraag.');
    await context.close();
  });

  it('keeps who asks with the keyboard at the button, and tells who hears the page what came', async () => {
    const { page, context } = await open('query/');
    const at = () => page.evaluate('document.activeElement.id');
    await page.locator('#vraag').press('Enter');
    await answered(page);
    expect([await at(), await stateOf(page)]).toEqual(['vraag', expect.stringMatching(/^Beantwoord in .* \d+ rijen\.$/)]);
    await page.locator('.cm-content').fill('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }');
    await page.locator('#vraag').press('Enter');
    await page.locator('#stop').press('Enter');
    expect([await at(), await stateOf(page)]).toEqual(['vraag', 'Gestopt.']);
    await context.close();
  });

  it('takes one paper, a graph, a question from the address, and stops when told', async () => {
    const count = 'SELECT (COUNT(DISTINCT ?d) AS ?n) { ?d a vb:QuestionDocument }';
    const one = await open(`query/?stuk=kst-99001-12&query=${encodeURIComponent(count)}`);
    await answered(one.page);
    expect(await rowsOf(one.page)).toEqual([['1']]);
    await one.page.locator('.cm-content').fill('CONSTRUCT { ?d a vb:QuestionDocument } WHERE { ?d a vb:QuestionDocument }');
    await one.page.click('#vraag');
    await answered(one.page);
    expect(await one.page.textContent('#uitkomst pre')).toContain('kst-99001-12');
    await one.page.locator('.cm-content').fill('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }');
    await one.page.click('#vraag');
    await one.page.waitForTimeout(300);
    await one.page.click('#stop');
    expect(await stateOf(one.page)).toBe('Gestopt.');
    await one.context.close();
  });

  it('takes who presses the button of a shipped question to its answer, and says when of a graph only the beginning is shown', async () => {
    const { page, context } = await open('query/');
    await page.getByRole('button', { name: 'Stel deze vraag' }).nth(3).press('Enter');
    await answered(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.querySelector("#stellen").contains(document.activeElement)')).toBe(true);
    await page.locator('.cm-content').fill('CONSTRUCT { ?a ?b ?c } WHERE { ?a ?b ?c }');
    await page.click('#vraag');
    await answered(page);
    const [told = '', shown = ''] = await Promise.all([page.textContent('#uitkomst p'), page.textContent('#uitkomst pre')]).then((texts) => texts.map((text) => text ?? ''));
    expect(told).toContain('het begin');
    expect(shown.length).toBeLessThanOrEqual(200_000);
    expect(shown.endsWith(' .\n')).toBe(true);
    await context.close();
  });

  it('writes texts from papers as text, not as markup', async () => {
    const { page, context } = await open(`query/?query=${encodeURIComponent('SELECT ("<img src=x onerror=alert(1)>" AS ?t) {}')}`);
    await answered(page);
    expect(await rowsOf(page)).toEqual([['<img src=x onerror=alert(1)>']]);
    expect(await page.locator('#uitkomst img').count()).toBe(0);
    await context.close();
  });

  it('is where /sparql leads a browser, and then lets the server answer', async () => {
    const { page, context, asked } = await open(`sparql?query=${encodeURIComponent('SELECT (COUNT(DISTINCT ?d) AS ?n) { ?d a vb:QuestionDocument }')}`, full);
    await answered(page);
    expect(await rowsOf(page)).toEqual([[String(papers)]]);
    expect(asked.some((address) => address.includes('oxigraph'))).toBe(false);
    await page.locator('.cm-content').fill('SELECT * {\n ?s }');
    await page.click('#vraag');
    await answered(page);
    expect(await stateOf(page)).toContain('regel 2, kolom 5');
    await page.locator('.cm-content').fill('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }');
    await page.click('#vraag');
    await page.waitForTimeout(300);
    await page.click('#stop');
    await page.waitForTimeout(300);
    expect(await stateOf(page)).toBe('Gestopt.');
    await context.close();
  });

  it('gives each question its own answer, also when another is still being loaded or answered', async () => {
    const { page, context } = await open('query/');
    const field = page.locator('.cm-content');
    await field.fill('ASK { ?q a vb:Question }');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Control+Enter');
    await answered(page);
    expect(await page.textContent('#uitkomst')).toBe('Ja');
    await field.fill('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e vb:Question }');
    await page.keyboard.press('Control+Enter');
    await field.fill('SELECT ("de tweede" AS ?welke) {}');
    await page.keyboard.press('Control+Enter');
    await answered(page);
    await page.waitForTimeout(1500);
    expect(await rowsOf(page)).toEqual([['de tweede']]);
    await context.close();
  });

  it('takes back its answer when other data are chosen, and says that something stopped only when it did', async () => {
    const { page, context } = await open('query/?stuk=kst-1-1');
    expect(await page.inputValue('#bron')).toBe('');
    expect(await page.locator('#bron option:checked').textContent()).toContain('alle');
    await page.selectOption('#bron', 'kst-99001-12');
    expect(await stateOf(page)).toBe('');
    await page.click('#vraag');
    await answered(page);
    await page.selectOption('#bron', '');
    expect([await stateOf(page), await page.textContent('#uitkomst')]).toEqual(['', '']);
    await context.close();
  });

  it('says so when the server is not there', async () => {
    const { page, context } = await open('query/?bij=server');
    await page.route('**/sparql', (route) => route.abort());
    await page.click('#vraag');
    await page.locator('#stand').filter({ hasText: 'De server is niet te bereiken.' }).waitFor();
    await context.close();
  });

  it('loads the engine again when that failed', async () => {
    const { page, context } = await open('query/');
    await page.route('**/motor.js', (route) => route.abort());
    await page.locator('.cm-content').fill('ASK { ?q a vb:Question }');
    await page.click('#vraag');
    await page.locator('#stand').filter({ hasText: 'hield op' }).waitFor();
    await page.unroute('**/motor.js');
    await page.click('#vraag');
    await answered(page);
    expect(await page.textContent('#uitkomst')).toBe('Ja');
    await context.close();
  });

  it('shows the questions without scripts', async () => {
    const { page, context } = await open('query/', plain, { javaScriptEnabled: false });
    expect(await page.locator('article').count()).toBe(25);
    expect(await page.isVisible('noscript')).toBe(true);
    expect(await page.isVisible('#stellen')).toBe(false);
    await context.close();
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong, with an answer on it, in %s', async (colorScheme) => {
    const { page, context } = await open('query/', plain, { colorScheme, bypassCSP: true, viewport: { width: 390, height: 844 } });
    await page.click('article[data-vraag="meest-genoemd"] button');
    await answered(page);
    await page.evaluate('for (const closed of document.querySelectorAll("details")) closed.open = true');
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const found: unknown = await page.evaluate('axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(" | ")))');
    expect(found).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await context.close();
  });
});
