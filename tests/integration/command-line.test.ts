import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listTree, removeFolder } from '../folders.js';

let folder = '';
const vraagbaak = (...args: readonly string[]) => spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
});
afterAll(() => removeFolder(folder));

describe('the command line', () => {
  it('publishes, tells what it found, and ends with 0', () => {
    const { status, stdout, stderr } = vraagbaak('publish', 'examples/kst-99001-12.txt', '--out', join(folder, 'uit'));
    expect({ status, stderr: stderr.split('\n').filter((l) => / error /.test(l)) }).toEqual({ status: 0, stderr: [] });
    expect(stdout).toMatch(/kst-99001-12 {2}gepubliceerd/);
    expect(stdout).toMatch(/SHACL {2}het stuk voldoet/);
    expect(stderr).toMatch(/^examples\/kst-99001-12\.txt:\d+:\d+ warning model\/reference-suspect /m);
  });

  it('checks without writing anything, and says so', () => {
    const before = listTree(folder);
    const { status, stdout } = vraagbaak('check', 'examples/kst-99001-12.txt');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^kst-99001-12 {2}in orde/);
    expect(stdout).toMatch(/\nEr is niets gepubliceerd\.\n$/);
    expect(listTree(folder)).toEqual(before);
  });

  it.each([
    ['publish', 'examples', '--out', 'nergens', '--queue', 'onzin'], ['work', '--queue', 'http://x', '--shared', 'nergens'], ['queue', '--queue', 'redis://['],
  ])('refuses %s with an address that is no Redis, in a line', (...args) => {
    const { status, stderr } = vraagbaak(...args);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^vraagbaak: --queue .*; geef een adres als redis:\/\/localhost .*\n$/)]);
  });

  it('gives machines JSON', () => {
    const { stdout } = vraagbaak('check', 'examples/kst-99001-12.txt', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ documents: [{ docref: 'kst-99001-12', status: 'published' }] });
  });

  it('ends with 1 when a paper is wrong', () => {
    writeFileSync(join(folder, 'leeg.txt'), '');
    const { status, stderr } = vraagbaak('check', join(folder, 'leeg.txt'));
    expect(status).toBe(1);
    expect(stderr).toContain('error read/empty');
  });

  it.each([
    [['publish', 'bestaat-niet.txt']],
    [['publish', 'examples', '--base', 'geen-adres']],
    [['validate', 'bestaat-niet.ttl']],
    [['explain', 'examples/kst-99001-12.txt']],
    [['explain', 'examples/kst-99001-12.txt:99999']],
  ])('ends with 2 and without a stack trace on wrong use: %j', (args) => {
    const { status, stderr } = vraagbaak(...args, ...(args[0] === 'publish' && args.length > 1 ? ['--out', join(folder, 'niets')] : []));
    expect(status).toBe(2);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr.length).toBeGreaterThan(10);
  });

  it('validates what it published, and refuses it when it is damaged', () => {
    const file = join(folder, 'uit/doc/kst-99001-12.ttl');
    expect(vraagbaak('validate', file).status).toBe(0);
    const broken = join(folder, 'stuk.ttl');
    writeFileSync(broken, readFileSync(file, 'utf8').replace(/vb:answerStatus vbc:beantwoord ;\n/, ''));
    const { status, stdout } = vraagbaak('validate', broken);
    expect(status).toBe(1);
    expect(stdout).toContain('answerStatus');
  });

  it('validates a publication paper by paper, and all RDF in another folder as one graph', () => {
    const out = join(folder, 'twee');
    vraagbaak('publish', 'examples/kst-99001-12.txt', 'examples/kst-99002-7.txt', '--out', out, '--quiet');
    const whole = vraagbaak('validate', out);
    expect([whole.status, whole.stdout]).toEqual([0, expect.stringContaining('vbs:QuestionDocument 2')]);
    const data = join(out, 'doc/kst-99002-7.nt');
    writeFileSync(data, readFileSync(data, 'utf8').replace(/^.*answerStatus.*\n/m, ''));
    const damaged = vraagbaak('validate', out, '--format', 'json');
    expect(damaged.status).toBe(1);
    const { results }: { results: readonly { focusNode: string }[] } = JSON.parse(damaged.stdout);
    expect([...new Set(results.map(({ focusNode }) => focusNode))]).toEqual([expect.stringContaining('/id/vraag/kst-99002-7/')]);
    mkdirSync(join(folder, 'los'));
    for (const name of ['kst-99001-12', 'kst-99002-7']) copyFileSync(join(out, `doc/${name}.ttl`), join(folder, 'los', `${name}.ttl`));
    expect(vraagbaak('validate', join(folder, 'los')).stdout).toContain('vbs:QuestionDocument 2');
  });

  it('explains a line as publish would make it: with its base, own table and corrections', () => {
    const [table, corrections] = ['namen.csv', 'correcties.json'].map((name) => join(folder, name));
    writeFileSync(table ?? '', 'label,aliases,type,iri\nVelmarië,,Location,https://data.example/velmarie\n');
    writeFileSync(corrections ?? '', JSON.stringify([{ action: 'retype', document: 'kst-99001-12', in: 'antwoord 2', text: 'Ilo Dragan', type: 'Person' }]));
    const { stdout } = vraagbaak('explain', 'examples/kst-99001-12.txt:44', '--base', 'https://data.example/', '--table', table ?? '', '--corrections', corrections ?? '');
    expect(stdout).toContain('«Velmarië» regel eigen-tabel: Location, is https://data.example/id/entiteit/velmarie');
    expect(stdout).toContain('«Ilo Dragan» regel correctie: Person');
    const wrong = vraagbaak('explain', 'examples/kst-99001-12.txt:44', '--table', 'nergens.csv');
    expect([wrong.status, wrong.stderr]).toEqual([2, 'vraagbaak: bestaat niet: nergens.csv\n']);
  });

  it('explains a line of a paper and an address of a publication', () => {
    const line = readFileSync('examples/kst-99001-12.txt', 'utf8').split('\n').findIndex((l) => /^Zie .*antwoord op vraag \d/.test(l)) + 1;
    const { stdout } = vraagbaak('explain', `examples/kst-99001-12.txt:${line}`);
    expect(stdout).toMatch(/regel antwoord-op-vraag: IntraDocumentReference, opgelost/);
    expect(vraagbaak('explain', 'https://w3id.org/vraagbaak/id/vraag/kst-99001-12/1', '--data', join(folder, 'uit')).stdout).toMatch(/numberLabel "1"/);
  });
});
