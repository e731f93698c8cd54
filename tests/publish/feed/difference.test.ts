import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { recordDifference } from '../../../src/publish/feed/difference.js';
import { openPublication } from '../../../src/publish/publication.js';
import { removeFolder } from '../../folders.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'difference-'));
});
afterEach(() => removeFolder(folder));

const lines = fc.uniqueArray(fc.stringMatching(/^<[a-c]{1,2}> <p> "[é!~]{0,2}" \.$/), { maxLength: 12 }).map((all) => all.sort());
const asFile = (all: readonly string[]) => all.map((line) => `${line}\n`).join('');
const quads = (all: readonly string[]) => all.map((line) => `${line.slice(0, -1)}<g> .\n`).join('');

it('what is added and removed leads from the statements before to those after', () => {
  let run = 0;
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const out = join(folder, String(run++));
      const first = openPublication(out);
      first.write('doc/a.nt', asFile(before));
      first.commit();
      const next = openPublication(out);
      next.write('doc/a.nt', asFile(after));
      const difference = recordDifference(next, true);
      difference.add('g', 'doc/a.nt', true);
      difference.close();
      const told = ['added', 'removed'].map((name) => next.read(`feed/${name}.nq`));
      next.abort();
      expect(told).toEqual([quads(after.filter((line) => !before.includes(line))), quads(before.filter((line) => !after.includes(line)))]);
    }),
    { numRuns: 25 },
  );
});
