import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellRest } from '../../src/cli/terminal/progress.js';

const script = existsSync('/usr/bin/script') && process.platform === 'linux';
if (!script) console.warn('terminal niet getest: het programma script ontbreekt');

const program = [process.execPath, '--import', 'tsx', 'src/cli.ts'];
const [node = '', ...start] = program;
const { NO_COLOR, CI, FORCE_COLOR, ...plain } = process.env;
const quote = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' ');
const esc = '\u001b';
/** A colour or weight is set. */
const colour = new RegExp(`${esc}\\[\\d+m`);
let folder = '';
const path = (name: string) => join(folder, name);
const publication = () => ['publish', path('in'), '--out', path('uit'), '--jobs', '1', '--no-html', '--date', '2031-01-01'];
const onTerminal = (env: Readonly<Record<string, string>>, ...args: readonly string[]) => spawnSync('script', ['-qec', quote([...program, ...args]), '/dev/null'], { encoding: 'utf8', env: { ...plain, TERM: 'xterm', ...env } });
function putPapers(name: string, count: number): void {
  mkdirSync(path(name));
  const specimen = readFileSync('examples/kst-99001-12.txt', 'utf8');
  for (let i = 1; i <= count; i++) writeFileSync(path(`${name}/kst-99001-${i}.txt`), specimen.replace(/\bNr\. 12\b/, `Nr. ${i}`));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'terminal-'));
  putPapers('in', 4);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!script)('on a terminal', () => {
  it('shows how many papers are done, and colour, and takes the bar away again', () => {
    const { status, stdout } = onTerminal({}, ...publication());
    expect(status).toBe(0);
    expect(stdout).toMatch(/░ 1 van 4 stukken/);
    expect(stdout).toContain('4 stukken gemaakt, nu de publicatie zelf');
    expect(stdout).toMatch(colour);
    expect(stdout.lastIndexOf('\u001b[?25h')).toBeGreaterThan(stdout.lastIndexOf('\u001b[?25l'));
  }, 30_000);

  it('shows no colour when NO_COLOR or the terminal says so', () => {
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) expect(onTerminal(env, 'check', path('in/kst-99001-1.txt'), '--jobs', '1').stdout.match(colour)).toBeNull();
  }, 30_000);
});

describe.skipIf(!script)('on a terminal that can only print letters', () => {
  it('shows no bar, which would be nothing but escape codes there', () => {
    const { status, stdout } = onTerminal({ TERM: 'dumb' }, ...publication());
    expect([status, stdout.includes(esc), stdout.includes('░')]).toEqual([0, false, false]);
  }, 30_000);
});

describe('in a pipe', () => {
  it('shows neither bar nor colour, also where a build machine would like colour', () => {
    const { status, stdout, stderr } = spawnSync(node, [...start, ...publication()], { encoding: 'utf8', env: { ...plain, CI: '1' } });
    expect([status, `${stdout}${stderr}`.match(/░/), `${stdout}${stderr}`.includes(esc)]).toEqual([0, null, false]);
  }, 30_000);

  it.each([['query'], ['--help'], ['check', 'examples/kst-99001-12.txt', '--json']])('ends quietly when the reader of %s has seen enough', async (...args) => {
    const child = spawn(node, [...start, ...args], { env: plain, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let told = '';
    child.stderr.on('data', (data: Buffer) => (told += data.toString()));
    const [status] = await once(child, 'close');
    expect([status, told]).toEqual([0, expect.not.stringMatching(/EPIPE|^\s+at /m)]);
  }, 30_000);
});

describe('Ctrl-C', () => {
  // So many that the signal, sent at the first line, comes long before the end, however busy the machine.
  beforeAll(() => putPapers('veel', 300));
  it.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('(%s) ends with %i and a line, and leaves no half publication', async (signal, expected) => {
    const out = path(`afgebroken-${expected}`);
    const child = spawn(node, [...start, 'publish', path('veel'), '--out', out, '--jobs', '1', '--log', 'json'], { env: plain, stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', (data: Buffer) => {
      if (told === '') child.kill(signal);
      told += data.toString();
    });
    const [status] = await once(child, 'close');
    expect([status, told]).toEqual([expected, expect.stringMatching(/\nafgebroken; er is niets gepubliceerd\n$/)]);
    expect(readdirSync(folder).filter((name) => name.includes(`afgebroken-${expected}`))).toEqual([`.afgebroken-${expected}.store`]);
  }, 30_000);
});

describe('the time that is left', () => {
  it.each([
    [0, 10, 60_000, ''], [10, 10, 60_000, ''], [5, 10, 1000, ''], [5, 10, 10_000, ' · nog 10 s'], [10, 100, 20_000, ' · nog 3 min 0 s'], [1, 1001, 10_000, ' · nog 2 u 46 min'],
  ])('after %i of %i in %i ms', (done, total, passed, told) => expect(tellRest(done, total, passed)).toBe(told));
});
