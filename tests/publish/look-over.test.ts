import { mkdirSync, mkdtempSync, renameSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSums } from '../../src/publish/checksums.js';
import { isAsSeen, lookOver } from '../../src/publish/looked-over/look-over.js';
import { removeFolder } from '../folders.js';

let out = '';
const put = (path: string, content = 'x') => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), content);
};
const listed = new Map(['def/a.ttl', 'doc/b.nt', 'doc/wet/c.nt'].map((path) => [path, '']));
const look = () => lookOver(out, listed);
const later = new Date(Date.now() + 60_000);

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'look-over-'));
  for (const path of [...listed.keys(), 'SHA256SUMS']) put(path);
  // As it is made: the list comes last.
  utimesSync(join(out, 'SHA256SUMS'), later, later);
});
afterEach(() => removeFolder(out));

describe('a publication that is looked over', () => {
  it('is untouched when it is as it was made', () => {
    expect(look()).toMatchObject({ suspect: new Set(), foreign: { files: [], folders: [] }, isUntouched: true });
    expect([...look().folders.keys()].sort()).toEqual(['', 'def', 'doc', 'doc/wet']);
  });

  it('shows what is gone and what was changed in its place', () => {
    const evenLater = new Date(later.getTime() + 1000);
    utimesSync(join(out, 'doc/b.nt'), evenLater, evenLater);
    expect(look()).toMatchObject({ suspect: new Set(['doc/b.nt']), isUntouched: true });
    unlinkSync(join(out, 'doc/wet/c.nt'));
    expect(look()).toMatchObject({ suspect: new Set(['doc/b.nt', 'doc/wet/c.nt']), isUntouched: false, foreign: { folders: ['doc/wet'] } });
  });

  it('shows what others put there, and follows no link to a folder', () => {
    put('CNAME');
    put('.git/HEAD');
    mkdirSync(join(out, '.git/refs'));
    symlinkSync(tmpdir(), join(out, 'elders'));
    const { foreign, isUntouched } = look();
    expect([[...foreign.files].sort(), foreign.folders, isUntouched]).toEqual([['.git/HEAD', 'CNAME', 'elders'], ['.git/refs'], true]);
  });

  it('is not untouched when a file was put in the place of another', () => {
    put('nieuw', 'y');
    renameSync(join(out, 'nieuw'), join(out, 'doc/b.nt'));
    const evenLater = new Date(later.getTime() + 1000);
    utimesSync(join(out, 'doc'), evenLater, evenLater);
    expect(look().isUntouched).toBe(false);
  });

  it('is as it was seen until something comes or goes', () => {
    const seen = look();
    expect(isAsSeen(out, seen)).toBe(true);
    const then = new Date(0);
    utimesSync(join(out, 'doc/wet'), then, then);
    expect(isAsSeen(out, seen)).toBe(false);
  });
});

it('a list of checksums that somebody made anew in another order is read in order', () => {
  put('SHA256SUMS', ['doc/b', 'def/a', 'doc/a'].map((path) => `${'0'.repeat(64)}  ${path}\n`).join(''));
  expect([...readSums(out).keys()]).toEqual(['def/a', 'doc/a', 'doc/b']);
});
