import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../docs/read-page.js';
import { pagesToTry, wayOf } from '../docs/how-to-try.js';
import { type Desk, isPrinted, openDesk, program } from './try-page.js';

const pages = pagesToTry.map((path) => ({ path, ...readPage(path) }));
const built = existsSync(program);
if (!built) console.warn('the commands of the pages are not tried: run npm run build first');

describe.skipIf(!built).each(pages)('$path', ({ commands, files }) => {
  let desk: Desk;
  beforeAll(() => {
    desk = openDesk();
  });
  afterAll(() => desk.clear());

  /** Files that the page shows up to this line, as the reader has made them by then. */
  const made = new Set<string>();
  const makeFiles = (line: number) => {
    for (const file of files.filter((one) => one.line < line && !made.has(`${one.line}`))) {
      desk.make(file);
      made.add(`${file.line}`);
    }
  };

  it.each(commands.filter((command) => wayOf(command)?.way !== 'elsewhere'))('line $line: $text', async (command) => {
    makeFiles(command.line);
    const way = wayOf(command);
    if (way?.way === 'start') return tryToStart(desk, way.instead ?? command.text, way.prints);
    const { status, printed } = desk.run(way?.way === 'instead' ? way.command : command.text);
    expect(status, printed).toBe(way?.way === 'run' ? way.status : 0);
    expect(printed).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    if (command.prints && !isPrinted(command.prints, printed)) expect(printed).toBe(command.prints.join('\n'));
  });
});

it.skipIf(!built)('the example of docs/api.md prints the 60 questions of the specimens', () => {
  const desk = openDesk();
  try {
    const [code = ''] = /(?<=```js\n)[\s\S]*?(?=```)/.exec(readFileSync('docs/api.md', 'utf8')) ?? [];
    desk.make({ name: 'example.mjs', content: code, line: 0 });
    const { status, printed } = desk.run('node example.mjs');
    expect(status, printed).toBe(0);
    expect(printed.match(/^https:\/\/data\.example\.nl\/id\/vraag\/\S+$/gm)?.length).toBe(60);
  } finally {
    desk.clear();
  }
});

async function tryToStart(desk: Desk, command: string, prints: RegExp): Promise<void> {
  const { printed, stop } = await desk.start(command, prints);
  expect(printed).toMatch(prints);
  const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
  if (address !== undefined && command.includes(' serve ')) expect((await fetch(address)).status).toBe(200);
  expect(await stop()).toBe(0);
}
