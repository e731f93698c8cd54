import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { watchPaths } from '../../../src/cli/commands/watch.js';

describe('working again after a change', () => {
  it('runs once more for changes in what it looks at, not for its own, and stops when told', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'watch-'));
    mkdirSync(join(folder, 'in/uit'), { recursive: true });
    const stop = new AbortController();
    const runs: string[] = [];
    const steps = [
      () => writeFileSync(join(folder, 'in/stuk.txt'), 'een'),
      () => {
        writeFileSync(join(folder, 'in/uit/eigen.txt'), 'van de uitvoer zelf');
        setTimeout(() => writeFileSync(join(folder, 'in/stuk.txt'), 'twee'), 700);
      },
      () => stop.abort(),
    ];
    await watchPaths([join(folder, 'in/*.txt')], join(folder, 'in/uit'), async () => {
      runs.push('run');
      setTimeout(() => steps.shift()?.(), 50);
    }, stop.signal);
    expect(runs).toHaveLength(3);
    rmSync(folder, { recursive: true });
  });

  it('looks at a file that is named alone, written or put in its place, and at nothing that is hidden', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'watch-'));
    const stop = new AbortController();
    const runs: string[] = [];
    const later = (milliseconds: number, act: () => void) => void setTimeout(act, milliseconds);
    mkdirSync(join(folder, 'in'));
    const steps = [
      () => {
        writeFileSync(join(folder, 'ander.txt'), 'een');
        for (const name of ['.uit.replaced', '~$brief.docx']) writeFileSync(join(folder, 'in', name), 'een');
        later(700, () => writeFileSync(join(folder, 'stuk.txt'), 'een'));
      },
      () => {
        writeFileSync(join(folder, 'nieuw.txt'), 'twee');
        later(700, () => renameSync(join(folder, 'nieuw.txt'), join(folder, 'stuk.txt')));
      },
      () => stop.abort(),
    ];
    await watchPaths([join(folder, 'stuk.txt'), join(folder, 'in')], join(folder, 'uit'), async () => {
      runs.push('run');
      setTimeout(() => steps.shift()?.(), 50);
    }, stop.signal);
    expect(runs).toHaveLength(3);
    rmSync(folder, { recursive: true });
  });

  it('goes on looking at a folder that was taken away and put back, or changed places with another', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'watch-'));
    const [looked, fresh] = [join(folder, 'in'), join(folder, 'nieuw')];
    const fill = (path: string) => {
      mkdirSync(path);
      writeFileSync(join(path, 'stuk.txt'), 'een');
    };
    fill(looked);
    const stop = new AbortController();
    const seen: string[] = [];
    const steps: readonly (readonly [string, () => void])[] = [
      ['begin', () => rmSync(looked, { recursive: true })],
      ['away', () => fill(looked)],
      ['back', () => writeFileSync(join(looked, 'stuk.txt'), 'twee')],
      ['changed', () => {
        fill(fresh);
        renameSync(looked, join(folder, 'oud'));
        renameSync(fresh, looked);
      }],
      ['swapped', () => writeFileSync(join(looked, 'stuk.txt'), 'drie')],
      ['changed again', () => stop.abort()],
    ];
    const late = setTimeout(() => stop.abort(), 8000);
    await watchPaths([looked], join(folder, 'uit'), async () => {
      const [name, act] = steps[seen.length] ?? ['too often', () => {}];
      seen.push(name);
      setTimeout(act, 100);
    }, stop.signal);
    clearTimeout(late);
    expect(seen).toEqual(steps.map(([name]) => name));
    rmSync(folder, { recursive: true });
  }, 12_000);
});
