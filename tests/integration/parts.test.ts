import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePart, mergeParts } from '../../src/pipeline/parts.js';
import { publishPapers } from '../../src/pipeline/publish-papers.js';
import { removeFolder } from '../folders.js';

const options = { date: '2031-01-01', html: true };
const filesIn = (folder: string) => new Map(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile()).sort().map((file) => [file, readFileSync(join(folder, file), 'base64')]));

let folder = '';
const path = (name: string) => join(folder, name);
let whole: ReadonlyMap<string, string>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parts-'));
  await publishPapers(['examples', 'geen-bestand'], path('heel'), options);
  whole = filesIn(path('heel'));
});
afterAll(() => removeFolder(folder));

describe('a publication from parts', () => {
  it.each([1, 4, 16])('has the same bytes as one run, with %i parts', async (count) => {
    const parts = Array.from({ length: count }, (_, at) => path(`deel-${count}-${at + 1}`));
    const made = [];
    for (const [at, part] of parts.entries()) made.push((await makePart(['examples', 'geen-bestand'], part, { part: at + 1, count }, options)).made.length);
    expect(made.reduce((sum, number) => sum + number)).toBe(readdirSync('examples').filter((name) => /\.(?:txt|html|xml|docx|pdf)$/.test(name)).length);
    await mergeParts(parts.toReversed(), path(`uit-${count}`), options);
    expect(filesIn(path(`uit-${count}`))).toEqual(whole);
  });

  it('refuses parts that were made with other settings, and folders that are none', async () => {
    await makePart(['examples'], path('ander'), { part: 1, count: 9 }, { ...options, base: 'https://data.voorbeeld.nl/' });
    await expect(mergeParts([path('ander')], path('uit'), options)).rejects.toThrow('andere instellingen');
    await expect(mergeParts(['examples'], path('uit'), options)).rejects.toThrow('geen deel');
    await expect(makePart(['examples'], path('heel'), { part: 1, count: 2 }, options)).rejects.toThrow('iets anders');
  });

  it('has a part without papers when none of its inputs can be opened, and says that none of any part could', async () => {
    const opened = async (...inputs: readonly string[]) => (await makePart(inputs, path('leeg'), { part: 1, count: 99_999 }, options)).opened;
    expect([await opened('geen-bestand'), await opened('examples/kst-99002-7.txt')]).toEqual([0, 1]);
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'publish', 'geen-bestand', '--shard', '1/2', '--out', path('leeg-2'), '--quiet'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringContaining('read/unreadable')]);
  });

  it('refuses to do without a part, and parts of another division', async () => {
    const part = async (at: number, count: number) => {
      const out = path(`los-${at}-${count}`);
      await makePart(['examples/kst-99002-7.txt', 'examples/kst-99003-5.txt'], out, { part: at, count }, options);
      return out;
    };
    const [first, third, half] = [await part(1, 3), await part(3, 3), await part(2, 2)];
    await expect(mergeParts([first, third], path('uit'), options)).rejects.toThrow('ontbreekt een deel: 2/3;');
    await expect(mergeParts([first, half, third], path('uit'), options)).rejects.toThrow('ontbreekt een deel: 2/3;');
    await expect(mergeParts([first, await part(2, 3), third, half], path('uit'), options)).rejects.toThrow('horen niet bij elkaar: 1/3, 2/3, 3/3, 2/2');
    expect(existsSync(path('uit'))).toBe(false);
  });

  it('is what the Makefile of docs/batch makes, also when a paper came since', () => {
    cpSync('examples', path('stukken'), { recursive: true });
    rmSync(path('stukken/kst-99003-5.txt'));
    const make = () => spawnSync('make', ['-j2', '-f', 'docs/batch/Makefile', `UIT=${path('make')}`, `WERK=${path('make-delen')}`, 'DELEN=3', 'OPTIES=--date 2031-01-01 --quiet', `VRAAGBAAK=${process.execPath} --import tsx src/cli.ts`, `STUKKEN=${path('stukken')}`], { encoding: 'utf8' });
    const first = make();
    expect([first.error, first.status]).toEqual([undefined, 0]);
    cpSync('examples/kst-99003-5.txt', path('stukken/kst-99003-5.txt'));
    expect(make().status).toBe(0);
    const papers = (files: ReadonlyMap<string, string>) => new Map([...files].filter(([file]) => /^(?:doc|dump)\//.test(file)));
    expect(papers(filesIn(path('make')))).toEqual(papers(whole));
  }, 180_000);
});
