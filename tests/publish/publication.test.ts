import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPublication } from '../../src/publish/publication.js';
import { PublicationError } from '../../src/publish/places-on-disk.js';
import { removeFolder } from '../folders.js';

let folder = '';
const out = () => join(folder, 'uit');
const publish = (files: Readonly<Record<string, string>>) => {
  const publication = openPublication(out());
  for (const [path, content] of Object.entries(files)) publication.write(path, content);
  return publication.commit();
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publication-'));
});
afterEach(() => removeFolder(folder));

describe('a publication', () => {
  it('appears as a whole, with the checksum of each file', () => {
    expect([...publish({ 'doc/a.nt': 'a', 'def/b.ttl': 'b' })]).toEqual(['def/b.ttl', 'doc/a.nt', 'SHA256SUMS']);
    expect(readFileSync(join(out(), 'SHA256SUMS'), 'utf8')).toBe(
      '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  def/b.ttl\nca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  doc/a.nt\n',
    );
    expect(readdirSync(folder).filter((name) => !name.startsWith('.uit.trash-'))).toEqual(['uit']);
  });

  it('is not touched by one that is never committed', () => {
    publish({ 'doc/a.nt': 'oud' });
    const next = openPublication(out());
    next.write('doc/a.nt', 'nieuw');
    expect(readFileSync(join(out(), 'doc/a.nt'), 'utf8')).toBe('oud');
    next.abort();
    expect(readFileSync(join(out(), 'doc/a.nt'), 'utf8')).toBe('oud');
    expect(readdirSync(folder).filter((name) => !name.startsWith('.uit.trash-'))).toEqual(['uit']);
  });

  it('leaves out what the next one does not write, and keeps what others put there', () => {
    publish({ 'doc/a.nt': 'a', 'doc/b.nt': 'b' });
    writeFileSync(join(out(), 'CNAME'), 'data.voorbeeld.nl');
    publish({ 'doc/b.nt': 'b2' });
    expect(existsSync(join(out(), 'doc/a.nt'))).toBe(false);
    expect(readFileSync(join(out(), 'doc/b.nt'), 'utf8')).toBe('b2');
    expect(readFileSync(join(out(), 'CNAME'), 'utf8')).toBe('data.voorbeeld.nl');
  });

  it('carries a file over without writing it again', () => {
    publish({ 'doc/a.nt': 'a' });
    const next = openPublication(out());
    expect([next.keep('doc/a.nt'), next.keep('doc/onbekend.nt')]).toEqual([true, false]);
    next.commit();
    expect(readFileSync(join(out(), 'doc/a.nt'), 'utf8')).toBe('a');
  });

  it('carries over no file that is gone, or was changed after it was published', () => {
    publish({ 'doc/a.nt': 'a', 'doc/b.nt': 'b', 'doc/c.nt': 'c' });
    unlinkSync(join(out(), 'doc/a.nt'));
    const later = new Date(Date.now() + 60_000);
    writeFileSync(join(out(), 'doc/b.nt'), 'anders');
    for (const path of ['doc/b.nt', 'doc/c.nt']) utimesSync(join(out(), path), later, later);
    const next = openPublication(out());
    expect(['doc/a.nt', 'doc/b.nt', 'doc/c.nt'].map((path) => next.keep(path))).toEqual([false, false, true]);
    expect(() => next.earlier('doc/a.nt')).toThrow(/doc\/a\.nt is weg.*publiceer alle stukken opnieuw/);
    next.abort();
  });

  it('takes no file from elsewhere that was changed by way of the publication', () => {
    const [at, sha256] = [join(folder, 'bewaard'), createHash('sha256').update('a').digest('hex')];
    const link = () => {
      const publication = openPublication(out());
      try {
        publication.link({ path: 'doc/a.nt', bytes: 1, sha256 }, at);
        publication.commit();
      } finally {
        publication.abort();
      }
    };
    writeFileSync(at, 'a');
    for (let run = 0; run < 3; run++) link();
    const later = new Date(Date.now() + 60_000);
    writeFileSync(join(out(), 'doc/a.nt'), 'anders');
    utimesSync(join(out(), 'doc/a.nt'), later, later);
    expect(link).toThrow(/doc\/a\.nt is ter plaatse gewijzigd/);
    unlinkSync(at);
    openPublication(out()).abort();
    writeFileSync(at, 'a');
    link();
    expect(readFileSync(join(out(), 'doc/a.nt'), 'utf8')).toBe('a');
  });

  it('comes back when a run died between moving the old away and the new in', () => {
    publish({ 'doc/a.nt': 'a' });
    renameSync(out(), join(folder, '.uit.previous'));
    openPublication(out()).abort();
    expect(readFileSync(join(out(), 'doc/a.nt'), 'utf8')).toBe('a');
  });

  it('refuses a folder that holds something else', () => {
    mkdirSync(out());
    writeFileSync(join(out(), 'scriptie.txt'), 'lang werk');
    expect(() => openPublication(out())).toThrow(PublicationError);
    expect(readFileSync(join(out(), 'scriptie.txt'), 'utf8')).toBe('lang werk');
  });

  it('waits for no other run: the second says so', () => {
    writeFileSync(join(folder, '.uit.lock'), String(process.ppid));
    expect(() => openPublication(out())).toThrow(/bezig/);
  });

  it('is made by one run at a time in a process too, which lets go whatever became of it', () => {
    const first = openPublication(out());
    expect(() => openPublication(out())).toThrow(/van dit programma is bezig/);
    first.abort();
    const second = openPublication(out());
    second.write('doc/a.nt', 'a');
    second.commit();
    openPublication(out()).abort();
  });

  it('waits for no run of another user either, whose process takes no signal of ours', () => {
    writeFileSync(join(folder, '.uit.lock'), '4242');
    const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
    });
    try {
      expect(() => openPublication(out())).toThrow(/bezig/);
    } finally {
      kill.mockRestore();
    }
  });

  it('takes over from a process that is gone', () => {
    writeFileSync(join(folder, '.uit.lock'), '999999999');
    expect(publish({ 'doc/a.nt': 'a' })).toContain('doc/a.nt');
  });

  it('does not follow a path out of the folder in a forged list of checksums', () => {
    publish({ 'doc/a.nt': 'a' });
    writeFileSync(join(folder, 'geheim'), 's');
    writeFileSync(join(out(), 'SHA256SUMS'), `${'0'.repeat(64)}  ../geheim\n`, { flag: 'a' });
    const next = openPublication(out());
    expect([next.keep('../geheim'), next.earlier('../geheim')]).toEqual([false, null]);
    next.abort();
  });
});
