import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const cli = 'lib/cli.js';
const isBuilt = existsSync(cli);
if (!isBuilt) console.warn('nieuwe gebruiker niet getest: niet gebouwd (npm run build)');

/** Root may read and write anything: then the program runs as nobody. */
const isRoot = process.getuid?.() === 0;
const asNobody = isRoot ? ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups'] : [];
const mayTryRights = process.platform === 'linux' && (!isRoot || existsSync('/usr/bin/setpriv'));

let folder = '';
const path = (name: string) => join(folder, name);
function run(before: readonly string[], args: readonly string[]) {
  const [command = '', ...rest] = [...before, process.execPath, resolve(cli), ...args];
  const { status, stdout, stderr } = spawnSync(command, rest, { encoding: 'utf8', cwd: folder, env: { ...process.env, NO_COLOR: '1' } });
  return { status, stdout, stderr };
}
const vraagbaak = (...args: readonly string[]) => run([], args);
const wrong = { status: 2, stdout: '', stderr: expect.stringMatching(/^vraagbaak: [^\n]+\n$/) };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nieuw-'));
  chmodSync(folder, 0o755);
  mkdirSync(path('Ünze stükken'));
  copyFileSync('examples/losse-vragen.txt', path('Ünze stükken/Losse vragen (definitief) – 2.txt'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!isBuilt)('a new user', () => {
  it('publishes a folder with spaces and umlauts into itself, again and again', () => {
    const publish = () => vraagbaak('publish', 'Ünze stükken', '--out', 'Ünze stükken/üit voer', '--date', '2031-01-01');
    const count = () => readdirSync(path('Ünze stükken/üit voer'), { recursive: true }).length;
    expect(publish().status).toBe(0);
    const first = count();
    const { status, stderr } = publish();
    expect([status, count()]).toEqual([0, first]);
    expect(stderr).toContain('info publish/publication');
    expect(vraagbaak('query', '-e', 'SELECT ?q WHERE { ?q a vb:Question }', '--data', 'Ünze stükken/üit voer', '--format', 'csv').stdout.split('\n').length).toBeGreaterThan(2);
  });

  it.skipIf(!mayTryRights)('has no right to write, or to read', () => {
    mkdirSync(path('dicht/binnen'), { recursive: true });
    copyFileSync('examples/losse-vragen.txt', path('dicht/stuk.txt'));
    writeFileSync(path('geheim.csv'), 'file\n');
    for (const name of ['dicht/binnen', 'geheim.csv']) chmodSync(path(name), 0o000);
    for (const name of ['dicht', '.']) chmodSync(path(name), 0o555);
    const publish = run(asNobody, ['publish', 'dicht', '--out', 'dicht/uit']);
    expect(publish).toEqual({ ...wrong, stderr: expect.stringMatching(/^vraagbaak: geen toegang tot .*dicht; de volgende publicatie wordt naast .*dicht\/uit gemaakt, dus in die map moet geschreven mogen worden\n$/) });
    const { status, stderr } = run(asNobody, ['check', 'dicht', '--quiet']);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^dicht\/binnen error read\/unreadable .*geen toegang/m)]);
    expect(run(asNobody, ['check', 'dicht', '--metadata', 'geheim.csv'])).toEqual({ ...wrong, stderr: 'vraagbaak: geen toegang tot geheim.csv\n' });
    expect(run(asNobody, ['explain', 'geheim.csv:1'])).toEqual({ ...wrong, stderr: 'vraagbaak: geen toegang tot geheim.csv\n' });
    for (const name of ['.', 'dicht', 'dicht/binnen']) chmodSync(path(name), 0o755);
  });

  it('gives metadata as a Dutch spreadsheet writes it, with Windows line ends', () => {
    writeFileSync(path('gegevens.csv'), '\ufefffile;identifier\r\nLosse vragen (definitief) – 2.txt;kst-99009-3\r\n');
    const { stdout } = vraagbaak('check', 'Ünze stükken', '--metadata', 'gegevens.csv', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ documents: [{ docref: 'kst-99009-3' }] });
  });

  it('gives metadata with a column whose name has a typing error', () => {
    writeFileSync(path('kolom.csv'), 'file,identifier,titel\nLosse vragen (definitief) – 2.txt,kst-99009-3,De pont\n');
    const { stdout, stderr } = vraagbaak('check', 'Ünze stükken', '--metadata', 'kolom.csv', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ documents: [{ docref: 'kst-99009-3' }] });
    expect(stderr).toContain('kolom.csv info publish/metadata-column deze kolommen van de metadata zeggen vraagbaak niets: titel: ');
  });

  it('gives metadata of one file twice', () => {
    writeFileSync(path('dubbel.csv'), 'file,identifier\na.txt,kst-99009-3\n./a.txt,kst-99009-4\n');
    expect(vraagbaak('check', 'Ünze stükken', '--metadata', 'dubbel.csv')).toEqual({ ...wrong, stderr: 'vraagbaak: dubbel.csv: a.txt staat op twee rijen; welke geldt, is dan niet te zeggen\n' });
  });

  it.each([
    [['publish', 'Ünze stükken', '--base', 'https://data.example.nl'], 'bedoelt u https://data.example.nl/?'],
    [['query', '--data', 'uit', 'gedeelde-antwoorden'], 'zet de vraag vóór --data'],
    [['serve', 'nergens'], 'er is geen map nergens'],
    [['serve', '.', '--host', '192.0.2.1', '--port', '0'], 'geen adres van deze machine: 192.0.2.1'],
    [['validate', 'nergens.ttl'], 'nergens.ttl bestaat niet'],
    [['validate', 'gegevens.csv'], 'geen RDF-bestand'],
    [['publish', 'Ünze stükken', '--out', 'u'.repeat(300)], 'de naam is te lang'],
    [['publish', 'Ünze stükken', '--out', 'gegevens.csv/uit'], 'is geen map'],
  ])('is told in a Dutch line what is wrong with %j', (args, why) => {
    const told = vraagbaak(...args);
    expect(told).toEqual(wrong);
    expect(told.stderr).toContain(why);
  });

  it('serves at a port that another program has', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    expect(vraagbaak('serve', 'Ünze stükken/üit voer', '--port', port)).toEqual({ ...wrong, stderr: expect.stringContaining('in gebruik door een ander programma') });
    server.close();
  });

  it('misspells a name in a query', () => {
    const { status, stderr } = vraagbaak('query', '-e', 'SELECT ?q WHERE { ?q a vb:Qestion }', '--data', 'Ünze stükken/üit voer');
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^let op: vb:Qestion bestaat niet; bedoelt u vb:Question/)]);
  });

  it('makes a mistake in the configuration', () => {
    mkdirSync(path('hier'));
    writeFileSync(path('hier/vraagbaak.config.json'), '{"base": 3}');
    const { status, stderr } = spawnSync(process.execPath, [resolve(cli), 'check', resolve('examples/losse-vragen.txt')], { encoding: 'utf8', cwd: path('hier') });
    expect([status, stderr]).toEqual([2, 'vraagbaak: vraagbaak.config.json: base: hier hoort een tekst\n']);
  });

  it('gives only what is no paper: nothing is published', () => {
    const { status, stdout, stderr } = vraagbaak('publish', 'https://example.org/stuk.pdf', '--out', 'niets');
    expect([status, stdout, existsSync(path('niets'))]).toEqual([2, 'Er is niets gepubliceerd.\n', false]);
    expect(stderr).toMatch(/^https:\/\/example\.org\/stuk\.pdf error read\/unreadable [^\n]*\n$/);
  });

  it.skipIf(!existsSync('/dev/full'))('has a disk that is full', () => {
    const full = spawnSync('sh', ['-c', `${process.execPath} ${resolve(cli)} query --format csv -e 'SELECT * WHERE { ?s ?p ?o }' --data 'Ünze stükken/üit voer' > /dev/full`], { encoding: 'utf8', cwd: folder });
    expect([full.status, full.stderr]).toEqual([2, 'vraagbaak: de schijf is vol bij de uitvoer\n']);
  });
});
