import { cpSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPublication } from '../../src/publish/publication.js';
import { removeFolder } from '../folders.js';

let folder = '';
const out = () => join(folder, 'uit');
const spare = () => join(folder, '.uit.spare');
type Files = Readonly<Record<string, string>>;

/** Publishes files; those in `kept` are carried over when they stand there already. */
function publish(files: Files, kept: ReadonlySet<string> = new Set()): void {
  const publication = openPublication(out());
  for (const [path, content] of Object.entries(files)) if (!kept.has(path) || publication.earlier(path) !== content || !publication.keep(path)) publication.write(path, content);
  publication.commit();
}

/** All that stands in a folder, empty folders too, but for the checksums. */
const found = (at: string) =>
  new Map(readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((path) => path !== 'SHA256SUMS').sort().flatMap((path): [string, string][] => {
    const isFolder = statSync(join(at, path)).isDirectory();
    if (isFolder && readdirSync(join(at, path)).length > 0) return [];
    return [[path, isFolder ? 'leeg' : readFileSync(join(at, path), 'utf8')]];
  }));
const expected = (files: Files) => new Map(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));

/** A copy by second names, as `cp -al` makes one. */
function copyByLinks(to: string): void {
  for (const path of found(out()).keys()) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    linkSync(join(out(), path), join(to, path));
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spare-'));
});
afterEach(() => removeFolder(folder));

describe('the publication before the present one', () => {
  it('becomes the next: what stays the same is not touched', () => {
    const [first, second] = [{ 'doc/a.nt': 'a', 'doc/b.nt': 'b' }, { 'doc/a.nt': 'a', 'doc/b.nt': 'b2' }];
    publish(first);
    publish(second, new Set(['doc/a.nt']));
    const { ino } = statSync(join(spare(), 'doc'));
    publish({ ...second, 'def/c.ttl': 'c' }, new Set(['doc/a.nt']));
    expect(statSync(join(out(), 'doc')).ino).toBe(ino);
    expect(found(out())).toEqual(expected({ ...second, 'def/c.ttl': 'c' }));
  });

  it.each([
    ['has lost its list of checksums', () => rmSync(join(spare(), 'SHA256SUMS'))],
    ['is gone', () => rmSync(spare(), { recursive: true })],
    ['has files that no list names', () => writeFileSync(join(spare(), 'notitie'), 'x')],
  ])('is of no consequence when it %s', (_, damage) => {
    for (const text of ['een', 'twee']) publish({ 'doc/a.nt': text, 'doc/b.nt': 'b' });
    damage();
    publish({ 'doc/a.nt': 'drie' });
    expect(readFileSync(join(out(), 'doc/a.nt'), 'utf8')).toBe('drie');
    expect(existsSync(join(out(), 'doc/b.nt'))).toBe(false);
  });

  it('is not used when a file had been replaced in it', () => {
    const files = { 'doc/a.nt': 'a', 'doc/b.nt': 'b' };
    publish(files);
    writeFileSync(join(out(), 'doc/x'), 'vervalst');
    renameSync(join(out(), 'doc/x'), join(out(), 'doc/b.nt'));
    for (let n = 0; n < 3; n++) {
      publish(files, new Set(Object.keys(files)));
      expect(found(out())).toEqual(expected(files));
    }
  });

  it('is not used when a file had been taken out of it', () => {
    publish({ 'doc/a.nt': 'a', 'doc/b.nt': 'b' });
    rmSync(join(out(), 'doc/b.nt'));
    const files = { 'doc/a.nt': 'a', 'doc/b.nt': 'b' };
    for (let n = 0; n < 3; n++) {
      if (n === 0) publish(files);
      else publish(files, new Set(Object.keys(files)));
      expect(found(out())).toEqual(expected(files));
    }
  });

  it('does not bring back what others put there once', () => {
    publish({ 'doc/a.nt': 'a' });
    mkdirSync(join(out(), '.well-known'));
    writeFileSync(join(out(), '.well-known/void'), 'v1');
    publish({ 'doc/a.nt': 'b' });
    expect(readFileSync(join(out(), '.well-known/void'), 'utf8')).toBe('v1');
    rmSync(join(out(), '.well-known'), { recursive: true });
    publish({ 'doc/a.nt': 'c' });
    expect(found(out())).toEqual(expected({ 'doc/a.nt': 'c' }));
  });

  it('leaves others their empty folders, as git has them, and brings none back', () => {
    publish({ 'doc/a.nt': 'a' });
    for (const name of ['.git/refs/heads', '.git/refs/tags']) mkdirSync(join(out(), name), { recursive: true });
    writeFileSync(join(out(), '.git/HEAD'), 'ref: refs/heads/main');
    for (const text of ['b', 'c', 'd']) {
      publish({ 'doc/a.nt': text });
      expect(found(out())).toEqual(new Map([['.git/HEAD', 'ref: refs/heads/main'], ['.git/refs/heads', 'leeg'], ['.git/refs/tags', 'leeg'], ['doc/a.nt', text]]));
    }
    rmSync(join(out(), '.git'), { recursive: true });
    publish({ 'doc/a.nt': 'e' });
    expect(found(out())).toEqual(expected({ 'doc/a.nt': 'e' }));
  });

  it('leads nobody out of its folder by a forged list', () => {
    for (const text of ['een', 'twee']) publish({ 'doc/a.nt': text });
    writeFileSync(join(folder, 'geheim'), 's');
    writeFileSync(join(spare(), 'SHA256SUMS'), `${'0'.repeat(64)}  ../geheim\n`, { flag: 'a' });
    publish({ 'doc/a.nt': 'drie' });
    expect(readFileSync(join(folder, 'geheim'), 'utf8')).toBe('s');
  });

  it('never shows: whatever was published before, readers find the files of the last time, and copies by links stay what they were', () => {
    const path = fc.constantFrom('doc/a.nt', 'doc/b.nt', 'doc/regeling/c.nt', 'doc/regeling/d/e.nt', 'def/f.ttl');
    const edition = fc.record({ files: fc.dictionary(path, fc.constantFrom('een', 'twee'), { minKeys: 1 }), kept: fc.array(path), isAborted: fc.boolean() });
    fc.assert(fc.property(fc.array(edition, { minLength: 3, maxLength: 7 }), (editions) => {
      removeFolder(folder);
      folder = mkdtempSync(join(tmpdir(), 'spare-'));
      let last: Files | null = null;
      for (const [n, { files, kept, isAborted }] of editions.entries()) {
        if (isAborted) {
          const publication = openPublication(out());
          for (const [at, content] of Object.entries(files)) publication.write(at, content);
          publication.abort();
        } else {
          publish(files, new Set(kept));
          last = files;
          copyByLinks(join(folder, `kopie-${n}`));
          cpSync(out(), join(folder, `echt-${n}`), { recursive: true });
        }
        if (last) expect(found(out())).toEqual(expected(last));
      }
      for (const [n, { isAborted }] of editions.entries()) if (!isAborted) expect(found(join(folder, `kopie-${n}`))).toEqual(found(join(folder, `echt-${n}`)));
    }), { numRuns: 25 });
  });
});
