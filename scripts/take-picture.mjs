// Takes the picture of the README (docs/answer.png) from the page of a specimen in dist/, with the Chromium of this machine.
import { chromium } from 'playwright-core';

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 720, height: 900 }, deviceScaleFactor: 0.85 });
await page.goto(new URL('../dist/doc/kst-99001-12.html', import.meta.url).href);
await page.locator('#vraag-4 details').first().evaluate((details) => details.setAttribute('open', ''));
const [from, to] = await Promise.all(['#vraag-3', '#vraag-4 .antwoord'].map((place) => page.locator(place).boundingBox()));
const edge = 16;
await page.screenshot({
  path: process.argv[2] ?? 'docs/answer.png',
  fullPage: true,
  clip: { x: from.x - edge, y: from.y - edge, width: from.width + 2 * edge, height: to.y + to.height - from.y + 2 * edge },
});
await browser.close();
