import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openPublication } from '../../src/publish/publication.js';
import { listOf } from '../publish/published.js';
import { removeFolder } from '../folders.js';

const isBuilt = existsSync('lib/index.js');
if (!isBuilt) console.warn('afbreken niet getest: niet gebouwd (npm run build)');
/** `KILLS=200` in CI. */
const kills = Number(process.env.KILLS ?? 15);

/** Publishes for ever, in turn two versions of the same papers, in threads. */
const publisher = (folder: string) => `
  import { publish } from ${JSON.stringify(resolve('lib/index.js'))};
  for (let n = 0; ; n++) {
    await publish([${JSON.stringify(folder)} + '/' + (n % 2 ? 'een' : 'twee')], ${JSON.stringify(folder)} + '/uit', { date: '2031-01-01', html: n % 3 === 0, jobs: 1 });
    if (n === 0) console.log('ready');
  }`;

/** The files of a publication by path, after checking that each is what the checksums say. */
function readWhole(out: string): ReadonlyMap<string, string> {
  return new Map(readFileSync(join(out, 'SHA256SUMS'), 'utf8').trim().split('\n').map((line) => {
    const content = readFileSync(join(out, line.slice(66)));
    expect(createHash('sha256').update(content).digest('hex')).toBe(line.slice(0, 64));
    return [line.slice(66), content.toString('utf8')];
  }));
}

/** Which versions of the papers a reader finds. */
const versionsIn = (out: string) =>
  new Set([...readWhole(out)].filter(([path]) => /^doc\/kst-99010-\d+\.(?:ttl|nt|csv)$|^dump\/vragen\.csv$/.test(path)).map(([, content]) => (content.includes('De steiger is kapot.') ? 'een' : 'twee')));

/** Waits for the first line of a process. Throws when it ends before. */
const whenReady = (child: ChildProcessByStdio<null, Readable, null>) =>
  Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(([status]) => Promise.reject(new Error(`ended with ${status}`)))]);

describe.skipIf(!isBuilt)('a run that is killed at any moment', () => {
  it(`leaves one whole publication, ${kills} times, and the next run goes on`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kill-'));
    try {
      for (const [version, answer] of [['een', 'De steiger is kapot.'], ['twee', 'Het water staat te laag.']] as const) {
        mkdirSync(join(folder, version));
        for (let i = 1; i <= 3; i++) writeFileSync(join(folder, version, `kst-99010-${i}.txt`), listOf(['Waarom vaart de veerdienst niet?', answer]));
      }
      let random = 7;
      for (let kill = 0; kill < kills; kill++) {
        const child = spawn(process.execPath, ['--input-type=module', '-e', publisher(folder)], { stdio: ['ignore', 'pipe', 'inherit'] });
        await whenReady(child);
        random = (random * 48_271) % 2_147_483_647;
        await new Promise((done) => setTimeout(done, random % 700));
        child.kill('SIGKILL');
        await once(child, 'exit');
        if (existsSync(join(folder, 'uit'))) expect(versionsIn(join(folder, 'uit')).size).toBe(1);
        else expect(existsSync(join(folder, '.uit.previous'))).toBe(true);
      }
      expect(readdirSync(folder).filter((name) => name.startsWith('.')).every((name) => /^\.uit\.(?:next|previous|spare|replaced|lock|store|scratch|scratch-paths|trash-[0-9a-f-]+)$/.test(name))).toBe(true);
    } finally {
      removeFolder(folder);
    }
  }, 20_000 + kills * 6_000);
});

/** Writes publications for ever, each time other contents in all files: most of its time goes into putting them in place. */
const writer = (out: string) => `
  import { openPublication } from './src/publish/publication.ts';
  for (let n = 0; ; n++) {
    const publication = openPublication(${JSON.stringify(out)});
    for (let i = 0; i < 40; i++) publication.write(\`doc/\${i}.nt\`, \`\${process.pid} \${n} \`.repeat(200));
    publication.commit();
    if (n === 0) console.log('ready');
  }`;

describe('a run that is killed while it writes', () => {
  it('leaves one whole publication, or what the next run makes one of', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kill-'));
    const out = join(folder, 'uit');
    try {
      for (let moment = 0; moment < 12; moment++) {
        const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', writer(out)], { stdio: ['ignore', 'pipe', 'inherit'] });
        await whenReady(child);
        await new Promise((resolve) => setTimeout(resolve, (moment * 7) % 31));
        child.kill('SIGKILL');
        await once(child, 'exit');
        if (!existsSync(out)) openPublication(out).abort();
        expect(new Set(readWhole(out).values()).size).toBe(1);
      }
    } finally {
      removeFolder(folder);
    }
  });
});

describe('a lock', () => {
  it.skipIf(process.platform !== 'linux')('of a run that was killed is taken over, also while no one has asked how it ended', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'defunct-'));
    const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
    try {
      const [line] = await once(parent.stdout, 'data');
      const pid = Number(String(line));
      await expect.poll(() => readFileSync(`/proc/${pid}/stat`, 'utf8'), { timeout: 10_000 }).toContain(') Z ');
      writeFileSync(join(folder, '.uit.lock'), String(pid));
      expect(() => openPublication(join(folder, 'uit')).abort()).not.toThrow();
    } finally {
      parent.kill();
      removeFolder(folder);
    }
  });
});
