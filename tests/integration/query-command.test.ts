import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const papers = 'tests/query/fixtures/papers.ttl';
const program = ['--import', 'tsx', 'src/cli.ts', 'query'];
const ask = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], { encoding: 'utf8', input });
  return { status, stdout, stderr };
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'opdracht-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('vraagbaak query', () => {
  it('lists the shipped queries with their titles when it is asked nothing', () => {
    const { status, stdout } = ask([]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}gedeelde-antwoorden\n {4}Welke antwoorden gelden voor meer dan één vraag/m);
  });

  it('runs a shipped query by name, as a table without colour in a pipe', () => {
    const { status, stdout, stderr } = ask(['gedeelde-antwoorden', '--data', papers]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^answer +questions\n─+ {2}─+\nhttps:\/\/\S+\/antwoord\/kst-99101-7\/4 {2}3, 4\n\n1 rij\n$/);
  });

  it('tells what to change in a shipped query that finds nothing, but not in one that should find nothing', () => {
    const bare = join(folder, 'bijna-leeg.ttl');
    writeFileSync(bare, '<urn:veer> <urn:naam> "Zandmeer" .');
    expect(ask(['vraag-en-antwoord', '--data', bare])).toEqual({ status: 0, stdout: '0 rijen\n', stderr: expect.stringMatching(/^tip: zet een ander nummer achter VALUES \(de vraag staat in \/.*\/queries\/vraag-en-antwoord\.rq\)\n$/) });
    expect(ask(['plaats-klopt-niet', '--data', bare])).toEqual({ status: 0, stdout: '0 rijen\n', stderr: '' });
  });

  it('runs a file, the text of -e, and standard input', () => {
    const sparql = 'SELECT ?n WHERE { ?q a vb:Question ; vb:number ?n } ORDER BY ?n LIMIT 2';
    writeFileSync(join(folder, 'vraag.rq'), sparql);
    const expected = { status: 0, stdout: 'n\r\n1\r\n1\r\n', stderr: '' };
    expect(ask([join(folder, 'vraag.rq'), '--data', papers, '--format', 'csv'])).toEqual(expected);
    expect(ask(['-e', sparql, '--data', papers, '--format', 'csv'])).toEqual(expected);
    expect(ask(['-', '--data', papers, '--format', 'csv'], sparql)).toEqual(expected);
  });

  it('shows where wrong SPARQL goes wrong, and ends with 2', () => {
    writeFileSync(join(folder, 'fout.rq'), 'SELECT ?n WHERE {\n  ?q vb:number }\n');
    const { status, stdout, stderr } = ask([join(folder, 'fout.rq'), '--data', papers]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const [first, second, third] = stderr.split('\n');
    expect(first).toMatch(/fout\.rq:2:16 error query\/syntax dit is geen geldige SPARQL: } kan hier niet; verwacht: een variabele \(\?x\), /);
    expect([second, third]).toEqual(['    ?q vb:number }', '                 ^']);
  });

  it.each([
    [['gedeelde-antworden'], 'bedoelt u gedeelde-antwoorden?'],
    [['gedeelde-antwoorden', '-e', 'ASK {}'], 'niet allebei'],
    [['gedeelde-antwoorden', '--data', 'bestaat-niet'], 'geen data gevonden in bestaat-niet'],
    [['-e', 'CONSTRUCT WHERE { ?s vb:number ?o }', '--data', papers, '--format', 'csv'], 'een graaf als csv'],
    [['gedeelde-antwoorden', '--data', papers, '--format', 'pdf'], 'pdf'],
    [['gedeelde-antwoorden', '--data', papers, '--timeout', 'lang'], 'geef een getal groter dan 0'],
  ])('ends with 2 and one clear line on wrong use: %j', (args, words) => {
    const { status, stdout, stderr } = ask(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('ends with 1 at once when the time is up', () => {
    writeFileSync(join(folder, 'veel.nt'), Array.from({ length: 1500 }, (_, i) => `<http://x/${i}> <http://x/p> "${i}" .\n`).join(''));
    const { status, stderr } = ask(['-e', 'ASK { ?a ?p ?b . ?c ?p ?d . ?e ?p ?f FILTER(?b = ?d && ?d != ?b) }', '--data', join(folder, 'veel.nt'), '--timeout', '2']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^vraagbaak error query\/timeout geen antwoord binnen 2 s: /);
  });

  it('ends quietly when its reader has read enough', async () => {
    const child = spawn(process.execPath, [...program, '-e', 'SELECT * { ?s ?p ?o . ?t ?q ?u }', '--data', papers, '--format', 'csv'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'exit');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
