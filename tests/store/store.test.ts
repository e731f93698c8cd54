import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyOf } from '../../src/store/key.js';
import { openStore } from '../../src/store/store.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const key = keyOf('een');

describe('the store of what was made', () => {
  it('gives an entry back as it was put in, and keeps the first of two', () => {
    const store = openStore(join(folder, 'a'));
    expect(store.has(key)).toBe(false);
    store.put(key, [{ name: 'files/doc/x.ttl', content: 'é' }, { name: 'leeg', content: '' }]);
    store.put(key, [{ name: 'files/doc/x.ttl', content: 'anders' }]);
    expect([store.has(key), store.read(key, 'files/doc/x.ttl')]).toEqual([true, 'é']);
  });

  it('does not take an entry for whole that lost bytes, and makes it anew', () => {
    const store = openStore(folder);
    store.put(key, [{ name: 'x', content: 'twaalf tekens' }]);
    truncateSync(store.path(key, 'x'), 3);
    expect(store.has(key)).toBe(false);
    store.put(key, [{ name: 'x', content: 'twaalf tekens' }]);
    expect([store.has(key), store.read(key, 'x')]).toEqual([true, 'twaalf tekens']);
  });

  it('does not look again through what was whole when the disk had all of it, unless it is gone', () => {
    openStore(folder).put(key, [{ name: 'x', content: 'twaalf tekens' }]);
    openStore(folder).sweep(new Set([key]));
    truncateSync(openStore(folder).path(key, 'x'), 3);
    const isKnown = openStore(folder).has(key);
    rmSync(openStore(folder).path(key, ''), { recursive: true });
    expect([isKnown, openStore(folder).has(key)]).toEqual([process.platform === 'linux', false]);
  });

  it('looks through everything again in a copy, which may have been broken off', () => {
    const [from, to] = [join(folder, 'a'), join(folder, 'b')];
    openStore(from).put(key, [{ name: 'x', content: 'twaalf tekens' }]);
    openStore(from).sweep(new Set([key]));
    cpSync(from, to, { recursive: true });
    truncateSync(openStore(to).path(key, 'x'), 3);
    expect([openStore(from).has(key), openStore(to).has(key)]).toEqual([true, false]);
  });

  it('looks through everything again when a run died while it let go of entries', () => {
    const other = keyOf('twee');
    for (const one of [key, other]) openStore(folder).put(one, [{ name: 'x', content: 'twaalf tekens' }]);
    openStore(folder).sweep(new Set([key, other]));
    const dying = new (class extends Set<string> {
      override has(): boolean {
        rmSync(openStore(folder).path(key, 'x'));
        throw new Error('dood');
      }
    })();
    expect(() => openStore(folder).sweep(dying)).toThrow('dood');
    expect([openStore(folder).has(key), openStore(folder).has(other)]).toEqual([false, true]);
  });

  it('leaves nothing of an entry whose making failed', () => {
    const store = openStore(folder);
    const broken = function* () {
      yield { name: 'x', content: 'half' };
      throw new Error('op');
    };
    expect(() => store.put(key, broken())).toThrow('op');
    expect(store.has(key)).toBe(false);
  });

  it('takes over entries of another store, whole', () => {
    const [from, to] = [openStore(join(folder, 'a')), openStore(join(folder, 'b'))];
    from.put(key, [{ name: 'files/x', content: 'één' }]);
    to.adopt(key, from);
    rmSync(join(folder, 'a'), { recursive: true });
    expect([to.has(key), to.read(key, 'files/x')]).toEqual([true, 'één']);
  });

  it('lets go of entries that have no use any more', () => {
    const store = openStore(folder);
    const other = keyOf('twee');
    for (const one of [key, other]) store.put(one, [{ name: 'x', content: 'x' }]);
    store.note('current.json', '{}');
    store.sweep(new Set([other]));
    expect([store.has(key), store.has(other), store.noted('current.json'), store.noted('iets')]).toEqual([false, true, '{}', null]);
  });

  it('knows data and bytes by their key', () => {
    const bytes = Buffer.from('x');
    expect(keyOf(['a'], bytes)).toBe(keyOf(['a'], Buffer.from('x')));
    expect(new Set([keyOf(['a'], bytes), keyOf(['a']), keyOf(['b'], bytes), keyOf(['a', undefined], bytes)]).size).toBe(4);
    expect(existsSync(folder) && readdirSync(folder)).toEqual([]);
  });
});
