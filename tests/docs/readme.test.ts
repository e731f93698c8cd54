import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Way, ways } from './how-to-try.js';
import { type Command, readPage } from './read-page.js';
import { type Desk, isPrinted, openDesk, program } from './try-page.js';

const pages = ['README.md', 'docs/tutorial.md'].map((path) => ({ path, ...readPage(path) }));
const wayOf = ({ text }: Command): Way | undefined => ways.find(([pattern]) => pattern.test(text))?.[1];
const built = existsSync(program);
if (!built) console.warn('the commands of the pages are not tried: run npm run build first');

describe('the table of ways to try a command', () => {
  const commands = pages.flatMap(({ commands }) => commands);

  it('covers every command that a page shows', () => {
    expect(commands.length).toBeGreaterThan(30);
    expect(commands.filter((command) => !wayOf(command)).map(({ text }) => text)).toEqual([]);
  });

  it('has no line that no command needs', () => {
    const used = new Set(commands.map(wayOf));
    expect(ways.filter(([, way]) => !used.has(way)).map(([pattern]) => pattern.source)).toEqual([]);
  });
});

it('the Word file of the tutorial has the words that the tutorial shows', () => {
  const words = strFromU8(unzipSync(readFileSync('docs/waterbus.docx'))['word/document.xml'] ?? new Uint8Array());
  const shown = pages.flatMap(({ files }) => files).find(({ name }) => name === 'waterbus.txt')?.content;
  expect(words.replace(/<\/w:p>|<w:p\/>/g, '\n').replace(/<[^>]*>/g, '').trimStart()).toBe(shown);
});

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

async function tryToStart(desk: Desk, command: string, prints: RegExp): Promise<void> {
  const { printed, stop } = await desk.start(command, prints);
  expect(printed).toMatch(prints);
  const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
  if (address !== undefined && command.includes(' serve ')) expect((await fetch(address)).status).toBe(200);
  expect(await stop()).toBe(0);
}
