import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInputs } from '../../src/read/inputs/open-inputs.js';

let folder = '';
const path = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passed-by-'));
  mkdirSync(path('stukken/uit/report'), { recursive: true });
  mkdirSync(path('leeg'));
  writeFileSync(path('stukken/stuk.txt'), 'Vraag 1\nVaart het veer?\n');
  for (const file of ['SHA256SUMS', 'sitemap.xml', 'index.html', 'report/problems.json']) writeFileSync(path(`stukken/uit/${file}`), 'Vraag 1\nVaart het veer?\n');
  symlinkSync(path('stukken'), path('stukken/kring'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function open(...inputs: readonly string[]) {
  const [names, told]: [string[], string[]] = [[], []];
  let expected = 0;
  const opening = { reportFor: (name: string) => (code: string, _: unknown, detail = '') => void told.push(`${name.slice(folder.length + 1) || name} ${code} ${detail}`.trim()), stdin: (async function* () {})(), onExpect(change: number) { expected += change; } };
  for await (const { name } of openInputs(inputs, opening)) names.push(name.slice(folder.length + 1));
  return { names, told, expected };
}

describe('what is no input', () => {
  it('is a publication in a folder of papers, and a folder that leads back into itself', async () => {
    expect(await open(path('stukken'))).toEqual({ names: ['stukken/stuk.txt'], told: ['stukken/uit publish/publication'], expected: 1 });
  });

  it('is a publication that is given itself', async () => expect(await open(path('stukken/uit'))).toMatchObject({ names: [], told: ['stukken/uit publish/publication'] }));

  it('is a folder without files, a web address, and a name of nothing', async () => {
    const { names, told, expected } = await open(path('leeg'), 'https://example.org/stuk.pdf', path('nergens'));
    expect([names, expected]).toEqual([[], 0]);
    expect(told).toEqual(expect.arrayContaining([
      'leeg read/unreadable in deze map staan geen bestanden',
      expect.stringContaining('read/unreadable dit is een webadres; haal het bestand eerst zelf op'),
      'nergens read/unreadable er is geen bestand of map met deze naam',
    ]));
  });
});
