import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pagesToTry, wayOf, ways } from './how-to-try.js';
import { readPage } from './read-page.js';

const pages = pagesToTry.map(readPage);

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
