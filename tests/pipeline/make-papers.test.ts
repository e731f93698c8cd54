import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makePapers } from '../../src/pipeline/make/make-papers.js';
import { type Failure, limitBusy, type Workers } from '../../src/pipeline/make/workers.js';
import { readOutcome } from '../../src/pipeline/paper/kept-outcome.js';
import { openStore } from '../../src/store/store.js';
import { removeFolder } from '../folders.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/make-`);
});
afterEach(() => removeFolder(folder));

it('tells why a paper could not be made this time, not why an earlier time', async () => {
  const store = openStore(folder);
  const reasonAfter = async (failure: Failure) => {
    const workers: Workers = { ...limitBusy(1), make: async () => ({ failure }), close: async () => {} };
    const { made } = await makePapers(['examples/kst-99001-12.txt'], store, { settings: { html: false, licence: '' }, workers });
    return made.flatMap(({ key }) => readOutcome(store, key).problems.map(({ message }) => message));
  };
  expect(await reasonAfter(['publish/takes-too-long', '120'])).toEqual(['het omzetten duurt langer dan 120 seconden en is afgebroken']);
  expect(await reasonAfter(['publish/broke-off', 'te diep'])).toEqual(['het programma liep vast op dit stuk: te diep']);
});
