import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFiles } from '../../src/read/inputs/find-files.js';
import { openInputs } from '../../src/read/inputs/open-inputs.js';
import { makeDocx, paragraph } from './make-docx.js';

let folder = '';
const picture = Buffer.from('89504e470d0a1a0a', 'hex');
const archive = zipSync({ 'b/twee.txt': strToU8('Vraag 2'), 'a een.txt': strToU8('Vraag 1'), 'foto.png': picture, 'leeg.txt': strToU8(''), '__MACOSX/x': strToU8('x'), '../../buiten.txt': strToU8('Vraag 3') });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veer-'));
  await mkdir(join(folder, 'map/diep'), { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'b.txt'), 'Vraag 1'),
    writeFile(join(folder, 'a.txt'), 'Vraag 1'),
    writeFile(join(folder, 'map/brief.bin'), makeDocx({ body: paragraph('Vraag 1') })),
    writeFile(join(folder, 'map/diep/c.txt'), 'Vraag 1'),
    writeFile(join(folder, 'map/foto.txt'), picture),
    writeFile(join(folder, 'map/leeg'), ''),
    ...['.verborgen.txt', '~$brief.docx', 'Thumbs.db', 'desktop.ini'].map((name) => writeFile(join(folder, 'map', name), 'Vraag 1')),
    writeFile(join(folder, 'alles.zip'), archive),
    symlink(folder, join(folder, 'map/kring')),
  ]);
});
afterAll(() => rm(folder, { recursive: true }));

async function open(inputs: readonly string[], stdin = ''): Promise<{ names: readonly string[]; findings: readonly string[] }> {
  const findings: string[] = [];
  const names: string[] = [];
  const short = (name: string) => name.replace(`${folder}/`, '');
  const reportFor = (name: string) => (code: string, _: unknown, detail?: string) => void findings.push([short(name), code, ...(detail !== undefined && code.startsWith('publish/') ? [`(${detail})`] : [])].join(' '));
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(stdin.slice(0, 3));
    yield Buffer.from(stdin.slice(3));
  }
  for await (const { name, bytes } of openInputs(inputs, { reportFor, stdin: chunks() })) names.push(bytes.length > 0 ? short(name) : `${short(name)} (leeg)`);
  return { names, findings };
}

describe('the inputs of a command', () => {
  it('of a folder are its files at any depth, in order of their names, without hidden ones and linked folders', async () => {
    const { names, findings } = await open([join(folder, 'map')]);
    expect(names).toEqual(['map/brief.bin', 'map/diep/c.txt']);
    expect(findings).toEqual(['map/foto.txt publish/skipped (een beeld)', 'map/leeg publish/empty']);
  });

  it('come in the same order whatever the order of the arguments, each once', async () => {
    const [a, b, map] = ['a.txt', 'b.txt', 'map/diep'].map((name) => join(folder, name));
    const expected = ['a.txt', 'b.txt', 'map/diep/c.txt'];
    expect((await open([b ?? '', a ?? '', map ?? '', a ?? ''])).names).toEqual(expected);
    expect((await open([map ?? '', `${folder}/map/diep/c.txt`, a ?? '', b ?? ''])).names).toEqual(expected);
  });

  it('come once, however their paths are spelt', async () => {
    expect((await open([`${folder}/a.txt`, `${folder}/./a.txt`, `${folder}/map/../a.txt`])).names).toEqual(['a.txt']);
  });

  it('of a glob are the files that it matches', async () => {
    expect((await open([join(folder, '[ab].txt')])).names).toEqual(['a.txt', 'b.txt']);
    expect((await open([join(folder, '**/c.*')])).names).toEqual(['map/diep/c.txt']);
    expect((await open([join(folder, 'm?p/*.bin')])).names).toEqual(['map/brief.bin']);
    expect((await open([`${folder}/./map//[!a^\\]*.bin`])).names).toEqual(['map/brief.bin']);
    expect((await open([`${folder}/map/di*/**`])).names).toEqual(['map/diep/c.txt']);
    expect(await open([join(folder, '[b-a].txt')])).toEqual({ names: [], findings: ['[b-a].txt read/unreadable'] });
  });

  it('of a glob may begin where one is', async () => {
    expect(await findFiles('./tests/read/make-*.ts')).toEqual(await findFiles('tests/read/make-*.ts'));
    expect(await findFiles('./tests/read/make-*.ts')).toHaveLength(3);
  });

  it('of an archive are its entries, names being no more than names', async () => {
    const { names, findings } = await open([join(folder, 'alles.zip')]);
    expect(names).toEqual(['alles.zip/a een.txt', 'alles.zip/b/twee.txt']);
    expect(findings).toEqual(['alles.zip/../../buiten.txt read/archive-path', 'alles.zip/foto.png publish/skipped (een beeld)', 'alles.zip/leeg.txt publish/empty']);
  });

  it('of - is standard input', async () => {
    expect(await open(['-'], 'Vraag 1')).toEqual({ names: ['-'], findings: [] });
  });

  it('asked for by name are given even when they are empty, and told when they are not there', async () => {
    expect(await open([join(folder, 'map/leeg'), join(folder, 'nergens'), join(folder, '*.pdf')])).toEqual({
      names: ['map/leeg (leeg)'],
      findings: ['nergens read/unreadable', '*.pdf read/unreadable'],
    });
  });
});
