import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
});
