import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { convertPaper } from '../../src/pipeline/paper/convert-paper.js';
import { makeDocx, paragraph } from '../read/make-docx.js';
import { joinObjects, makePdf, setLines } from '../read/make-pdf.js';
import { listTree, removeFolder } from '../folders.js';

/** A folder with `in`, the folder in which the program runs (`werk`), and beside them what nobody may touch. */
let home = '';
const at = (path: string) => join(home, path);
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'strangers-'));
  for (const folder of ['in', 'werk', 'naast', 'tijdelijk']) mkdirSync(at(folder));
  writeFileSync(at('naast/kanarie.txt'), 'kanarie');
  writeFileSync(at('werk/kanarie.txt'), 'kanarie');
});
afterEach(() => removeFolder(home));

const guard = new URL('no-network.mjs', import.meta.url).href;
const environment = { ...process.env, NO_COLOR: '1', NODE_OPTIONS: `--import ${guard}` };
const vraagbaak = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), join(process.cwd(), 'src/cli.ts'), ...args], { cwd: at('werk'), encoding: 'utf8', env: { ...environment, TMPDIR: at('tijdelijk'), HOME: at('naast') } });

/** Everything but what was asked for: the publication, and what the program keeps beside it under a hidden name. */
const others = () =>
  listTree(home)
    .filter((path) => !/^(?:uit|\.uit\.[^/]*)(?:\/|$)/.test(path) && !/^tijdelijk\/(?:tsx-|node-compile-cache)/.test(path))
    .map((path) => `${path} ${statSync(at(path)).isFile() ? readFileSync(at(path), 'latin1') : ''}`)
    .sort();

/** Publishes what stands in `in`, without threads, which the sources do not start; checks that nothing was written elsewhere and that nothing went out. */
function publish(...args: readonly string[]) {
  const before = others();
  const ended = vraagbaak('publish', at('in'), '--out', at('uit'), '--jobs', '1', ...args);
  expect(ended.signal, ended.stderr).toBeNull();
  expect(ended.stderr).not.toContain('the network was used');
  expect(ended.stderr).not.toMatch(/^\s+at /m);
  expect(others()).toEqual(before);
  return ended;
}
const put = (path: string, content: string | Uint8Array) => writeFileSync(at(`in/${path}`), content);
const published = () => readdirSync(at('uit/doc')).filter((name) => name.endsWith('.nt')).sort();

const paper = (number: string, dossier = '99 010') =>
  `Tweede Kamer der Staten-Generaal\n\nVergaderjaar 2030–2031\n\n${dossier} \nHet beheer van de vuurtorens \n\nNr. ${number} \nLIJST VAN VRAGEN EN ANTWOORDEN \nVastgesteld 3 februari 2031 \n\n1 \nVaart het veer, en zie http://elders.example/a en www.elders.example? \n\nAntwoord \nJa, zie https://127.0.0.1:1/../../boos. \n`;

describe('the guard', () => {
  it.each(["fetch('http://127.0.0.1:1/')", "require('node:http').get('http://127.0.0.1:1/')", "require('node:dns').lookup('elders.example', () => {})", "require('node:net').connect(1)", "new (require('node:worker_threads').Worker)(new URL('data:text/javascript,fetch(`http://127.0.0.1:1/`)'), { execArgv: [] })"])('ends a program that does %s', (script) => {
    const { signal, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', env: environment });
    expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: expect.stringContaining('the network was used') });
  });
});

describe('publishing what strangers give', () => {
  it('reads papers that point elsewhere, in every form, and goes nowhere', () => {
    put('a.txt', paper('1'));
    put('b.html', `<!DOCTYPE html><html><head><base href="http://elders.example/"><link rel=stylesheet href="http://elders.example/a.css"><script src="http://elders.example/a.js"></script></head><body><img src="//elders.example/a.png"><iframe src="http://127.0.0.1:1/"></iframe>${paper('2').split('\n').map((line) => `<p>${line}</p>`).join('')}</body></html>`);
    put('c.xml', '<?xml version="1.0"?><!DOCTYPE a SYSTEM "http://elders.example/a.dtd" [<!ENTITY e SYSTEM "file:///etc/passwd">]><officiele-publicatie>&e;</officiele-publicatie>');
    put('d.xml', '<?xml version="1.0"?><?xml-stylesheet href="http://elders.example/a.xsl"?><!DOCTYPE officiele-publicatie SYSTEM "http://elders.example/a.dtd"><officiele-publicatie xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="http://127.0.0.1:1/"/><kamervragen><vraag><nr>Vraag 1</nr><al>Vaart het veer?</al></vraag></kamervragen></officiele-publicatie>');
    put('e.docx', makeDocx({ body: paper('5').split('\n').map((line) => paragraph(line.replace(/&/g, ''))).join(''), relations: { r1: 'http://127.0.0.1:1/sjabloon.dotm', r2: '../../../../naast/kanarie.txt' } }));
    put('f.pdf', makePdf([setLines(paper('6').split('\n').map((line) => line.replace(/[–]/g, '-')), 60, 760)]));
    put('g.pdf', joinObjects(['<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /URI /URI (http://127.0.0.1:1/) >> >>', '<< /Type /Pages /Count 1 /Kids [3 0 R] >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << >> >>', '<< /Length 0 /F << /FS /URL /F (http://127.0.0.1:1/) >> >>\nstream\n\nendstream']));
    const { status, stdout, stderr } = publish();
    expect(status).toBe(1);
    expect(stderr).toContain('read/entities');
    expect(stdout).toContain('kst-99010-1');
    expect(published()).toContain('kst-99010-1.nt');
    expect(readFileSync(at('uit/report/documents.json'), 'utf8')).not.toContain('root:');
  }, 120_000);

  it('writes nothing where names in an archive point', () => {
    put('a.zip', zipSync(Object.fromEntries(['../../naast/boos.txt', '/tmp/boos.txt', 'C:\\boos.txt', '..\\..\\naast\\boos.txt', 'a/../../../naast/kanarie.txt', 'a\u0000/../x.txt', '-.txt', '--out.txt', 'a\nb.txt', 'goed/kst-99010-7.txt'].map((name) => [name, strToU8(paper('7'))]))));
    const { stderr } = publish();
    expect(stderr.match(/read\/archive-path/g)?.length).toBeGreaterThanOrEqual(4);
    expect(published()).toEqual(['kst-99010-7.nt']);
  }, 120_000);

  it('names files by what is a number, whatever a paper says its number is', () => {
    const numbers = ['../../naast/boos', '1/../../boos', '..', '1\u0000', '%2e%2e%2fboos', '$(touch boos)', '1; rm', '<script>', 'aux'];
    for (const [i, number] of numbers.entries()) put(`${i}.txt`, paper(number));
    for (const [i, dossier] of ['99 010-../..', '../.. 010', '99\u2215010'].entries()) put(`d${i}.txt`, paper('1', dossier));
    put('kst-99010-1%2F..%2Fboos.txt', paper('8'));
    put('..kst-1-1.txt', 'Vraag 1\nVaart het veer?\nAntwoord\nJa.\n');
    publish();
    expect(published().length).toBeGreaterThan(3);
    for (const name of published()) expect(name).toMatch(/^(?:kst-\d{5}(?:-[IVXLC]+)?-[\dA-Z]+|sha256-[0-9a-f]{20})\.nt$/);
  }, 120_000);

  it.each([
    ['an identifier that climbs', '[{"file":"a.txt","identifier":"../../naast/boos"}]'],
    ['an identifier that goes on', '[{"file":"a.txt","identifier":"kst-99010-1/../../../naast/boos"}]'],
    ['an identifier with escapes', '[{"file":"a.txt","identifier":"%2e%2e%2fboos"}]'],
    ['a dossier that climbs', '[{"file":"a.txt","dossier":"../../naast"}]'],
    ['an address of another kind', '[{"file":"a.txt","url":"file:///etc/passwd"}]'],
    ['a title that is markup', '[{"file":"a.txt","title":"</title><script>alert(1)</script>","url":"javascript:alert(1)"}]'],
    ['members of every object', '[{"file":"a.txt","__proto__":{"identifier":"../boos"},"constructor":{"prototype":{"base":"x"}}}]'],
    ['a name that climbs', '[{"file":"../../naast/kanarie.txt","identifier":"kst-99010-3"}]'],
  ])('takes metadata with %s as no place to write to or fetch from', (_, metadata) => {
    put('a.txt', paper('1').replace('99 010', ''));
    writeFileSync(at('werk/m.json'), metadata);
    const { status } = publish('--metadata', 'm.json');
    if (status !== 2) for (const name of published()) expect(name).toMatch(/^(?:kst-[\w-]+|sha256-[0-9a-f]{20})\.nt$/);
    if (status !== 2) expect(readFileSync(at('uit/index.html'), 'utf8')).not.toContain('<script>alert');
  }, 60_000);

  it('takes an own table, corrections and a base that climb as none either', () => {
    put('a.txt', paper('1'));
    writeFileSync(at('werk/t.csv'), 'label,aliases,type,iri\n../../../naast/boos,vuurtorens,Facility,\n%2e%2e%2fboos,,Facility,https://elders.example/../../x\n');
    writeFileSync(at('werk/c.json'), '[{"action":"masthead","document":"../../naast","field":"title","value":"../../x"}]');
    expect(publish('--table', 't.csv', '--corrections', 'c.json', '--base', 'https://voorbeeld.example/../../naast/').status).toBeLessThan(2);
    expect(published()).toEqual(['kst-99010-1.nt']);
  }, 60_000);
});

describe('the library', () => {
  it.each([{ identifier: '../../naast/boos' }, { identifier: 'kst-99010-1/../x' }, { url: 'javascript:alert(1)' }, { issued: '../x' }])('refuses to be given %j, as the command does', async (metadata) => {
    await expect(convertPaper(Buffer.from(paper('1')), { name: 'a.txt', metadata })).rejects.toThrow(/is geen/);
  });

  it('takes no number from what a file says of itself unless it is one', async () => {
    const xml = `<?xml version="1.0"?><officiele-publicatie><metadata><meta name="DC.identifier" content="../../naast/boos"/><meta name="OVERHEIDop.dossiernummer" content="../x"/></metadata><kamervragen><vraag><nr>Vraag 1</nr><al>Vaart het veer?</al></vraag><antwoord><nr>Antwoord</nr><al>Ja.</al></antwoord></kamervragen></officiele-publicatie>`;
    const { conversion } = await convertPaper(Buffer.from(xml), { name: 'a.xml' });
    expect(conversion?.inquiry.document.docref).toMatch(/^sha256-/);
    expect(JSON.stringify(conversion?.quads.map(({ subject }) => subject.value))).not.toContain('..');
  });
});

describe('the network', () => {
  it('is used where it is asked for, and nowhere else', () => {
    writeFileSync(at('werk/a.nt'), '<a:b> <a:c> "d" .\n');
    expect(vraagbaak('query', '-e', 'SELECT * { ?s ?p ?o }', '--data', 'a.nt', '--format', 'csv')).toMatchObject({ signal: null, status: 0 });
    expect(vraagbaak('query', '-e', 'SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }', '--data', 'a.nt').stderr).toContain('the network was used');
  }, 60_000);
});
