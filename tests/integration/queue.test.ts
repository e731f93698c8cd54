import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as WorkQueueModule from '../../src/pipeline/make/queue/work-queue.js';
import { removeFolder } from '../folders.js';

const cli = 'lib/cli.js';
const redis = ['/usr/bin/redis-server', '/usr/local/bin/redis-server'].find((path) => existsSync(path));
const reason = redis === undefined ? 'redis-server is niet geïnstalleerd' : existsSync(cli) ? null : 'niet gebouwd (npm run build)';
if (reason !== null) console.warn(`wachtrij niet getest: ${reason}`);

const children: ChildProcess[] = [];
const start = (command: string, args: readonly string[]) => {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  // What nobody reads fills the pipe and stops the writer.
  for (const stream of [child.stdout, child.stderr]) stream.resume();
  children.push(child);
  return child;
};
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
const filesIn = (folder: string) => new Map(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile()).sort().map((file) => [file, readFileSync(join(folder, file), 'base64')]));

let folder = '';
let url = '';
let port = 0;
let server: ChildProcess | null = null;
async function startRedis(): Promise<ChildProcess> {
  const child = start(redis ?? '', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder]);
  await once(child.stdout ?? process.stdin, 'data');
  return child;
}
const path = (name: string) => join(folder, name);
const count = 24;

describe.skipIf(reason !== null)('papers made by workers at a queue', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'queue-'));
    port = await freePort();
    url = `redis://127.0.0.1:${port}`;
    server = await startRedis();
    mkdirSync(path('in'));
    const specimen = readFileSync('examples/kst-99001-12.txt', 'utf8');
    for (let i = 1; i <= count; i++) writeFileSync(path(`in/kst-99001-${i}.txt`), specimen.replace(/\bNr\. 12\b/, `Nr. ${i}`));
    spawnSync(process.execPath, [cli, 'publish', path('in'), '--out', path('heel'), '--date', '2031-01-01', '--quiet']);
  }, 120_000);
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    removeFolder(folder);
  });

  const work = async (shared: string) => {
    const child = start(process.execPath, [cli, 'work', '--queue', url, '--shared', shared, '--jobs', '1']);
    await once(child.stderr ?? process.stdin, 'data');
    return child;
  };
  const publish = (out: string, shared: string) => start(process.execPath, [cli, 'publish', path('in'), '--out', out, '--date', '2031-01-01', '--quiet', '--queue', url, '--shared', shared]);

  it.each([
    [1, 0], [2, 0], [4, 1],
  ])('has the bytes of one run with %i workers, %i of them killed in the middle', async (workers, killed) => {
    const shared = path(`gedeeld-${workers}`);
    const out = path(`uit-${workers}`);
    const crew = await Promise.all(Array.from({ length: workers }, () => work(shared)));
    const publisher = publish(out, shared);
    for (const victim of crew.slice(0, killed)) {
      await once(victim.stderr ?? process.stdin, 'data');
      victim.kill('SIGKILL');
    }
    const [status] = await once(publisher, 'exit');
    expect(status).toBe(0);
    expect(filesIn(out)).toEqual(filesIn(path('heel')));
    expect(readdirSync(shared).filter((name) => /^(?:input|half)-/.test(name))).toEqual([]);
    const rest = crew.slice(killed);
    const ends = rest.map((worker) => once(worker, 'exit'));
    for (const worker of rest) worker.kill('SIGTERM');
    expect((await Promise.all(ends)).map(([code]) => code)).toEqual(rest.map(() => 0));
  }, 90_000);

  it('lists what failed for good, publishes the others, and tries again at the next run', async () => {
    const shared = path('gedeeld-mis');
    const worker = await work(shared);
    const publisher = publish(path('uit-mis'), shared);
    // The bytes of one paper vanish before anybody makes it.
    const gone = setInterval(() => {
      const input = existsSync(shared) ? readdirSync(shared).find((name) => name.startsWith('input-')) : undefined;
      if (input === undefined) return;
      rmSync(join(shared, input), { force: true });
      clearInterval(gone);
    }, 1);
    await once(publisher, 'exit');
    clearInterval(gone);
    const records: readonly { readonly status: string }[] = JSON.parse(readFileSync(path('uit-mis/report/documents.json'), 'utf8'));
    const failed = records.filter(({ status }) => status === 'unreadable').length;
    const told = spawnSync(process.execPath, [cli, 'queue', '--queue', url], { encoding: 'utf8' }).stdout;
    expect([failed, told]).toEqual([1, expect.stringMatching(/^wacht 0 · bezig 0 · mislukt 1\nmislukt: .*kst-99001-\d+\.txt: /)]);
    const again = publish(path('uit-mis'), shared);
    await once(again, 'exit');
    expect(filesIn(path('uit-mis/doc')).size).toBe(filesIn(path('heel/doc')).size);
    worker.kill('SIGTERM');
    await once(worker, 'exit');
  }, 90_000);

  it('says of a paper that takes a worker too long that it does, after trying once', async () => {
    const { workQueue }: typeof WorkQueueModule = await import(pathToFileURL(resolve('lib/pipeline/make/queue/work-queue.js')).href);
    const [shared, tried]: [string, string[]] = [path('gedeeld-traag'), []];
    const worker = await workQueue(url, shared, { jobs: 1, seconds: 0.01, onPaper: (name) => tried.push(name) });
    await once(publish(path('uit-traag'), shared), 'exit');
    await worker.close();
    const problems: readonly { readonly code: string }[] = JSON.parse(readFileSync(path('uit-traag/report/problems.json'), 'utf8'));
    expect([new Set(problems.map(({ code }) => code)), tried.length]).toEqual([new Set(['publish/base-default', 'publish/takes-too-long']), count]);
    expect(spawnSync(process.execPath, [cli, 'queue', '--queue', url], { encoding: 'utf8' }).stdout).toContain('duurt langer dan 0.01 seconden');
  }, 90_000);

  it('outlives a Redis that dies and comes back without what it was told', async () => {
    const shared = path('gedeeld-weg');
    const out = path('uit-weg');
    const publisher = publish(out, shared);
    let told = '';
    publisher.stderr?.on('data', (data: Buffer) => (told += data.toString()));
    const worker = await work(shared);
    await once(worker.stderr ?? process.stdin, 'data');
    server?.kill('SIGKILL');
    await once(server ?? process, 'exit');
    server = await startRedis();
    const [status] = await once(publisher, 'exit');
    expect([status, told.match(/(?<=^Redis op .*)antwoordt .*$/gm)]).toEqual([0, ['antwoordt niet meer; er wordt gewacht tot die terug is', 'antwoordt weer']]);
    expect(filesIn(out)).toEqual(filesIn(path('heel')));
    worker.kill('SIGTERM');
    await once(worker, 'exit');
  }, 90_000);
});
