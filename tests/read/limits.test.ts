import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { limits } from '../../src/read/limits.js';
import { openInputs } from '../../src/read/inputs/open-inputs.js';
import { makePdf, setLines } from './make-pdf.js';
import { readBytes } from './read-as.js';

const told = new Map([...readFileSync('docs/limits.md', 'utf8').matchAll(/^\| `?([\w.-]+)`? \| ([\d.]+)(?: (MB|kB|s))? \|/gm)].map(([, name = '', value, unit]) => [name, Number(value) * (unit === 'MB' ? 1024 ** 2 : unit === 'kB' ? 1024 : unit === 's' ? 1000 : 1)]));
/** The limits with their full names. */
const { pdf, ...general } = limits;
const set: readonly (readonly [string, number])[] = [...Object.entries(general), ...Object.entries(pdf).map(([name, value]) => [`pdf.${name}`, name === 'heapMegabytes' ? value * 1024 ** 2 : value] as const)];

describe('limits', () => {
  it('stand in docs/limits.md as they are', () => {
    for (const [name, value] of set) expect([name, told.get(name)]).toEqual([name, value]);
    const server = readFileSync('src/serve/start-server.ts', 'utf8').replaceAll('_', '');
    for (const name of ['headersTimeout', 'requestTimeout', 'keepAliveTimeout']) expect(server).toContain(`${name}: ${told.get(name)}`);
    for (const name of ['quiet', 'grace']) expect(server).toContain(`${name}: ${(told.get(name) ?? 0) / 1000}`);
    expect(server).toContain(`connections: ${told.get('connections')}`);
  });

  const levels = (count: number, tag: string) => `${`<${tag}>`.repeat(count)}Vaart het veer?${`</${tag}>`.repeat(count)}`;
  const xml = (inside: string) => Buffer.from(`<?xml version="1.0"?><stuk>${inside}</stuk>`);

  it.each([
    ['XML as deep as may be', xml(levels(limits.depth - 2, 'b')), []],
    ['XML that is deeper', xml(levels(limits.depth + 1, 'b')), ['read/too-deep']],
    ['HTML that is deeper', Buffer.from(`<!DOCTYPE html><body>${levels(limits.depth + 5, 'div')}`), ['read/too-deep']],
    ['text that is longer', Buffer.alloc(limits.textBytes + 1, 'a'), ['read/too-large']],
    ['a file that is larger', Buffer.alloc(limits.fileBytes + 1, 'a'), ['read/too-large']],
  ])('hold for %s', async (_, bytes, findings) => expect((await readBytes(bytes)).findings).toEqual(findings));

  it('hold for pages of a PDF', async () => {
    const pages = (count: number) => makePdf(Array.from({ length: count }, (_, i) => (i === 0 ? setLines(['Vaart het veer?'], 60, 700) : [])));
    expect((await readBytes(pages(limits.pages + 1))).findings).toEqual(['read/too-large']);
    expect((await readBytes(pages(20))).source).not.toBeNull();
  });

  const folder = mkdtempSync(join(tmpdir(), 'limits-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  async function open(files: Readonly<Record<string, Uint8Array>>): Promise<readonly string[]> {
    const path = join(folder, 'a.zip');
    writeFileSync(path, zipSync(files, { level: 9 }));
    const given: string[] = [];
    for await (const input of openInputs([path], { reportFor: () => (code) => void given.push(code), stdin: (async function* () {})() })) given.push(input.name.slice(path.length + 1));
    return given;
  }

  it('hold for files in an archive, and how much one grows', async () => {
    const text = Buffer.from('Vraag 1\nVaart het veer?\n');
    expect(await open(Object.fromEntries(Array.from({ length: limits.archiveEntries + 1 }, (_, i) => [`${i}.txt`, text])))).toEqual(['read/archive-too-large']);
    expect(await open({ 'klein.txt': Buffer.alloc(limits.archiveSmallBytes, 'a') })).toEqual(['klein.txt']);
    expect(await open({ 'groot.txt': Buffer.alloc(limits.archiveSmallBytes * 4, 'a') })).toEqual(['read/archive-too-large']);
  });
});
