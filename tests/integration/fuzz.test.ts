import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const findings = mkdtempSync(join(tmpdir(), 'fuzz-findings-'));
afterAll(() => rmSync(findings, { recursive: true }));

describe('the fuzzer', () => {
  it('has its seeds, and tries the readers that it names', { timeout: 180_000 }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/fuzz.mjs', '--seconds', '2', '--findings', findings, 'statement', 'text'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const reader of ['statement', 'text']) expect(Number(new RegExp(`^${reader} +(\\d+) runs`, 'm').exec(stdout)?.[1])).toBeGreaterThan(0);
    expect(readdirSync(findings)).toEqual([]);
  });
});
