import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSorter } from '../../src/publish/sort-rows.js';

const row = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\n\p{Cs}]/gu, ''));

describe('sorting more rows than fit in memory', () => {
  it.each([1, 40, 1_000_000])('gives all rows in order with %i characters of memory, twice', (most) => {
    const folder = mkdtempSync(join(tmpdir(), 'sort-'));
    try {
      fc.assert(
        fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
          const sorter = openSorter(join(folder, 'werk'), most);
          for (const one of rows) sorter.add(one);
          expect([...sorter.sorted()]).toEqual([...rows].sort());
          expect([...sorter.sorted()]).toEqual([...rows].sort());
          sorter.close();
        }),
        { numRuns: 60 },
      );
      expect(existsSync(join(folder, 'werk'))).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('does not show rows that come while others are read, and does not lose them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sort-'));
    const sorter = openSorter(folder, 20);
    for (const one of ['bbbb', 'dddd', 'cccc']) sorter.add(one);
    const seen = [];
    for (const one of sorter.sorted()) {
      seen.push(one);
      sorter.add(`aaa${one}`);
    }
    expect(seen).toEqual(['bbbb', 'cccc', 'dddd']);
    expect([...sorter.sorted()]).toEqual(['aaabbbb', 'aaacccc', 'aaadddd', 'bbbb', 'cccc', 'dddd']);
    sorter.close();
  });

  it('reads back rows longer than a piece of a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sort-'));
    const rows = ['b'.repeat(700_000), 'é'.repeat(400_000), 'a'];
    const sorter = openSorter(folder, 10);
    for (const one of rows) sorter.add(one);
    expect([...sorter.sorted()]).toEqual([...rows].sort());
    sorter.close();
  });
});
