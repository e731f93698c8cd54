import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder } from '../folders.js';

const isBuilt = existsSync('lib/browser/motor.js');
if (!isBuilt) console.warn('npm run build is not done: the package is not tried');

/** What a package may hold, by the names of its files. */
const needed = /^(?:lib\/.+\.(?:js|mjs|d\.ts|tsv|tsv\.br|js\.br|bin|css|svg)|ontology\/[\w.-]+\.(?:ttl|jsonld)|shapes\/[\w.-]+\.ttl|queries\/.+\.rq|docs\/vraagbaak\.config\.schema\.json|README\.md|CHANGELOG\.md|LICENSE|package\.json)$/;

describe.skipIf(!isBuilt)('the package', () => {
  let folder = '';
  let packed: { readonly filename: string; readonly size: number; readonly files: readonly { readonly path: string }[] };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'package-'));
    [packed] = JSON.parse(execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  });
  afterAll(() => removeFolder(folder));

  it('is smaller than 2 MB', () => expect(packed.size).toBeLessThan(2_000_000));

  it('holds what is needed and nothing else: no sources, tests or maps, no code without a source, no declaration that none of ours names', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths.filter((path) => !needed.test(path))).toEqual([]);
    const code = paths.filter((path) => /^lib\/.*\.js$/.test(path) && !path.startsWith('lib/browser/') && !path.startsWith('lib/pages/assets/'));
    expect(code.filter((path) => !existsSync(path.replace(/^lib\/(.*)\.js$/, 'src/$1.ts')))).toEqual([]);
    const declared = paths.filter((path) => path.endsWith('.d.ts'));
    const texts = declared.map((path) => readFileSync(path, 'utf8')).join('\n');
    expect(declared.filter((path) => path !== 'lib/index.d.ts' && !texts.includes(`/${path.replace(/^.*\/(.*)\.d\.ts$/, '$1')}.js'`))).toEqual([]);
    for (const path of ['lib/cli.js', 'lib/index.d.ts', 'lib/tables/dutch-words.bin', 'lib/browser/motor.js', 'lib/read/pdf/pdf-thread.mjs', 'lib/serve/sparql/engine-thread.mjs', 'shapes/vraagbaak.ttl', 'shapes/generated.ttl', 'LICENSE']) expect(paths).toContain(path);
    for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) if (/\.(?:tsv|bin|mjs|css|svg)$/.test(file)) expect(paths).toContain(`lib/${file}${/^tables\/.*\.tsv$/.test(file) ? '.br' : ''}`);
  });

  it('installs into an empty folder without scripts, publishes a paper there, and answers questions about it', ({ skip }) => {
    const home = join(folder, 'elders');
    mkdirSync(home);
    writeFileSync(join(home, 'package.json'), '{ "private": true }');
    const installed = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', join(folder, packed.filename)], { cwd: home, encoding: 'utf8' });
    if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(installed.stderr)) skip('no package registry can be reached: the package is not installed');
    expect(installed.status, installed.stderr).toBe(0);
    writeFileSync(join(home, 'kst-99001-12.txt'), readFileSync('examples/kst-99001-12.txt'));
    const vraagbaak = (...args: readonly string[]) => spawnSync(join(home, 'node_modules/.bin/vraagbaak'), args, { cwd: home, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
    expect(vraagbaak('publish', 'kst-99001-12.txt', '--out', 'uit')).toMatchObject({ status: 0 });
    for (const path of ['doc/kst-99001-12.html', 'doc/kst-99001-12.ttl', 'query/vraag.js']) expect(existsSync(join(home, 'uit', path)), path).toBe(true);
    expect(readFileSync(join(home, 'uit/query/oxigraph.wasm.gz')).equals(readFileSync('lib/browser/oxigraph.wasm.gz'))).toBe(true);
    const asked = vraagbaak('query', 'telling-per-stuk', '--data', 'uit', '--format', 'csv');
    expect(asked).toMatchObject({ status: 0, stdout: expect.stringContaining('kst-99001-12') });
    writeFileSync(join(home, 'eigen.mjs'), `import { convert } from 'vraagbaak'; import { readFileSync } from 'node:fs'; let n = 0; for await (const quad of convert(readFileSync('kst-99001-12.txt'), { name: 'kst-99001-12.txt' }, () => {})) n++; console.log(n);`);
    expect(Number(execFileSync(process.execPath, ['eigen.mjs'], { cwd: home, encoding: 'utf8' }))).toBeGreaterThan(500);
  }, 240_000);
});
