import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { connect } from '../../src/pipeline/make/queue/connect.js';
import { QueueError } from '../../src/pipeline/make/queue/queue-error.js';

const redis = ['/usr/bin/redis-server', '/usr/local/bin/redis-server'].find((path) => existsSync(path));
if (redis === undefined) console.warn('verloren verbinding niet getest: redis-server is niet geïnstalleerd');

const started: (() => void)[] = [];
afterEach(() => {
  for (const stop of started.splice(0)) stop();
});

const portOf = (server: Server) => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};
async function listen(onData: string): Promise<number> {
  const server = createServer((socket) => void socket.on('error', () => {}).on('data', () => onData && socket.write(onData))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  started.push(() => server.close());
  return portOf(server);
}
const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server);
  server.close();
  return port;
};
async function startRedis(port: number, ...more: readonly string[]): Promise<ChildProcess> {
  const child = spawn(redis ?? '', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', tmpdir(), ...more], { stdio: ['ignore', 'pipe', 'ignore'] });
  started.push(() => child.kill('SIGKILL'));
  await once(child.stdout ?? process.stdin, 'data');
  child.stdout?.resume();
  return child;
}
const refusal = (url: string) => connect(url, { patience: 1 }).then(() => 'verbonden', (error: unknown) => (error instanceof QueueError ? error.message : error));

describe('connecting to Redis', () => {
  it('tells within seconds that nothing listens, without the password', async () => {
    expect(await refusal('redis://wie:geheim@127.0.0.1:1')).toBe('geen Redis op redis://127.0.0.1:1: daar luistert niets; start Redis, of geef met --queue het juiste adres');
  }, 15_000);

  it('tells that what answers is something else, or nothing', async () => {
    const [web, silent] = await Promise.all([listen('HTTP/1.1 400 Bad Request\r\n\r\n'), listen('')]);
    const told = await Promise.all([web, silent].map((port) => refusal(`redis://127.0.0.1:${port}`)));
    expect(told).toEqual([expect.stringContaining('geen Redis; geef'), expect.stringContaining('geen bruikbaar antwoord; controleer')]);
  }, 15_000);

  it.skipIf(redis === undefined)('tells that a password is asked for', async () => {
    const port = await freePort();
    await startRedis(port, '--requirepass', 'geheim');
    expect(await refusal(`redis://127.0.0.1:${port}`)).toContain('vraagt een wachtwoord');
    expect(await refusal(`redis://:anders@127.0.0.1:${port}`)).toContain('weigert het wachtwoord');
  }, 25_000);

  it.skipIf(redis === undefined)('tells once that a connection is lost and once that it is back, and gives up when its patience is over', async () => {
    const port = await freePort();
    const first = await startRedis(port);
    const told: string[] = [];
    const { lost, close } = await connect(`redis://127.0.0.1:${port}`, { patience: 2000, onTrouble: (what) => told.push(what.replace(/^.*:\d+ /, '')), onBack: () => told.push('terug') });
    first.kill('SIGKILL');
    await once(first, 'exit');
    const second = await startRedis(port);
    while (told.length < 3) await new Promise((resolve) => setTimeout(resolve, 50));
    second.kill('SIGKILL');
    await expect(lost).rejects.toThrow(/antwoordt niet meer; zorg dat die draait/);
    expect(told).toEqual(['antwoordt niet meer; er wordt gewacht tot die terug is', 'antwoordt weer', 'terug', 'antwoordt niet meer; er wordt gewacht tot die terug is']);
    close();
  }, 25_000);
});
