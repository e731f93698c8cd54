import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeFolder } from '../folders.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});
afterEach(() => removeFolder(folder));

const vraagbaak = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', resolve('node_modules/tsx/dist/loader.mjs'), resolve('src/cli.ts'), ...args], {
    encoding: 'utf8', cwd: folder, env: { ...process.env, NO_COLOR: '1', SOURCE_DATE_EPOCH: '1' },
  });
const publish = (config: unknown, ...args: readonly string[]) => {
  writeFileSync(join(folder, 'vraagbaak.config.json'), typeof config === 'string' ? config : JSON.stringify(config));
  return vraagbaak('publish', resolve('examples/ah-tk-20302031-1189.txt'), ...args);
};

describe('vraagbaak.config.json', () => {
  it('gives what the command line leaves out', () => {
    const { status, stderr } = publish({ base: 'https://data.example/', out: 'uit', catalogue: { publisher: { name: 'Gemeente Noordermonde' } } });
    expect({ status, stderr: stderr.match(/base-default/) }).toEqual({ status: 0, stderr: null });
    const catalogue = readFileSync(join(folder, 'uit/catalog.ttl'), 'utf8');
    expect(catalogue).toContain('Gemeente Noordermonde');
    expect(catalogue).toContain('"1970-01-01T00:00:01Z"');
  });

  it('says where the publication is that is asked, explained and served', () => {
    publish({ base: 'https://data.example/', out: 'uit' });
    const [paper, count] = ['https://data.example/id/document/ah-tk-20302031-1189', 'SELECT (COUNT(*) AS ?n) { ?paper a vb:QuestionDocument ; vb:isNamed ?x }'];
    expect(vraagbaak('explain', paper)).toMatchObject({ status: 0, stdout: expect.stringContaining('QuestionDocument') });
    expect(vraagbaak('query', '-e', count, '--format', 'csv').status).toBe(0);
    // A place that no machine has: what is served is looked for first.
    expect(vraagbaak('serve', '--host', '192.0.2.1').stderr).toContain('geen adres van deze machine');
  }, 120_000);

  it('yields to the command line', () => {
    expect(publish({ base: 'https://data.example/', out: 'uit' }, '--base', 'https://anders.example/', '--out', 'elders', '--date', '2031-03-04').status).toBe(0);
    const catalogue = readFileSync(join(folder, 'elders/catalog.ttl'), 'utf8');
    expect(catalogue).toContain('https://anders.example/');
    expect(catalogue).toContain('"2031-03-04T00:00:00Z"');
  });

  it.each([['{', /vraagbaak\.config\.json: geen geldige JSON: het houdt op regel 1, kolom 2 te vroeg op\n/], [{ basis: 'https://data.example/' }, /basis/], [{ catalogue: { contact: { email: 'geen' } } }, /catalogue\.contact\.email/]])('%j ends the program with 2', (config, why) => {
    const { status, stderr } = publish(config);
    expect(status).toBe(2);
    expect(stderr).toMatch(why);
  });

  it('takes no date that is none', () => {
    const { status, stderr } = publish({}, '--date', '2031-02-30');
    expect(status).toBe(2);
    expect(stderr).toContain('2031-02-30');
  });
});
