import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishPapers } from '../../src/pipeline/publish-papers.js';
import { listOf } from '../publish/published.js';
import { removeFolder } from '../folders.js';

/** What a publication asks of the disk, by name: each of these may fail. */
const operations = ['openSync', 'writeFileSync', 'mkdirSync', 'linkSync', 'renameSync'] as const;
const originals = Object.fromEntries(operations.map((name) => [name, fs[name]]));
let left = Number.POSITIVE_INFINITY;
let asked = 0;
let fault = 'ENOSPC';

/** From the call after `calls` on, every operation fails. */
function failAfter(calls: number, code: string): void {
  left = calls;
  asked = 0;
  fault = code;
  for (const name of operations) {
    const original = originals[name];
    const failing = (...args: unknown[]) => {
      asked++;
      if (left-- <= 0) throw Object.assign(new Error(`${fault}: ${name}`), { code: fault, syscall: name });
      return Reflect.apply(original ?? (() => {}), fs, args);
    };
    Object.defineProperty(fs, name, { value: failing, configurable: true, writable: true });
  }
  syncBuiltinESMExports();
}

function repair(): void {
  for (const name of operations) Object.defineProperty(fs, name, { value: originals[name], configurable: true, writable: true });
  syncBuiltinESMExports();
}

let folder = '';
const files = (at: string) => new Map(fs.readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((file) => fs.statSync(join(at, file)).isFile()).sort().map((file) => [file, fs.readFileSync(join(at, file), 'base64')]));
const put = (answer: string) => fs.writeFileSync(join(folder, 'kst-99010-1.txt'), listOf(['Waarom vaart de veerdienst niet?', answer]));
const publish = (out = 'uit') => publishPapers([join(folder, 'kst-99010-1.txt')], join(folder, out), { date: '2031-01-01', html: false });

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'disk-'));
});
afterEach(() => {
  repair();
  removeFolder(folder);
});

describe('a disk that is full or breaks', () => {
  it.each(['ENOSPC', 'EIO'])('at any moment (%s) leaves the earlier publication whole, and the next run publishes', async (code) => {
    put('De steiger is kapot.');
    await publish();
    const before = files(join(folder, 'uit'));
    put('Het water staat te laag.');
    failAfter(Number.POSITIVE_INFINITY, code);
    await publish('proef');
    const calls = asked;
    expect(calls).toBeGreaterThan(100);
    for (let moment = 0; moment < calls; moment += 1 + Math.floor(calls / 25)) {
      fs.rmSync(join(folder, '.uit.store'), { recursive: true, force: true });
      failAfter(moment, code);
      await expect(publish(), `after ${moment} calls`).rejects.toThrow(code);
      repair();
      expect(files(join(folder, 'uit')), `after ${moment} calls`).toEqual(before);
      expect(fs.readdirSync(folder).filter((name) => /\.(?:next|previous|scratch)$/.test(name))).toEqual([]);
    }
    await publish();
    expect(fs.readFileSync(join(folder, 'uit/doc/kst-99010-1.ttl'), 'utf8')).toContain('Het water staat te laag.');
  });
});
