import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as DataModule from '../../src/publish/things/write-data.js';
import type * as IndexModule from '../../src/pages/search/index-in-thread.js';
import type * as PublicationModule from '../../src/publish/publication.js';
import type * as ThreadModule from '../../src/publish/joined/join-in-thread.js';
import { deflate } from '../../src/publish/joined/deflate.js';
import { openJoinedFiles } from '../../src/publish/joined/joined-files.js';
import type * as WorkersModule from '../../src/pipeline/make/workers.js';
import type { WholeThing } from '../../src/publish/across/shared-thing.js';
import { readStatement } from '../../src/publish/across/read-statements.js';
import { readContext } from '../../src/publish/syntax/jsonld-context.js';
import { keyOf } from '../../src/store/key.js';
import { openStore } from '../../src/store/store.js';
import { removeFolder } from '../folders.js';

const isBuilt = existsSync('lib/cli.js');
if (!isBuilt) console.warn('draden niet getest: niet gebouwd (npm run build)');

let folder = '';
const path = (name: string) => join(folder, name);
const filesIn = (at: string) => new Map(readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(at, file)).isFile()).sort().map((file) => [file, readFileSync(join(at, file), 'base64')]));
const specimen = existsSync('examples') ? readFileSync('examples/kst-99001-12.txt', 'utf8') : '';
const settings = { html: false, licence: 'https://creativecommons.org/publicdomain/zero/1.0/' };

describe.skipIf(!isBuilt)('papers made in threads', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'threads-'));
    mkdirSync(path('in'));
    for (let i = 1; i <= 20; i++) writeFileSync(path(`in/kst-99001-${i}.txt`), specimen.replace(/\bNr\. 12\b/, `Nr. ${i}`));
  });
  afterAll(() => removeFolder(folder));

  it('are the same bytes with any number of them, and a line of JSON tells what each cost', () => {
    const publish = (jobs: number) => spawnSync(process.execPath, ['lib/cli.js', 'publish', path('in'), '--out', path(`uit-${jobs}`), '--date', '2031-01-01', '--quiet', '--log', 'json', '--jobs', String(jobs)], { encoding: 'utf8' });
    const runs = [1, 2, 5].map(publish);
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0]);
    for (const jobs of [2, 5]) expect(filesIn(path(`uit-${jobs}`))).toEqual(filesIn(path('uit-1')));
    const told: readonly { readonly status: string; readonly ms?: object; readonly kept: boolean }[] = (runs[1]?.stderr ?? '').split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
    expect(told.filter(({ status, ms, kept }) => status === 'published' && !kept && ms !== undefined)).toHaveLength(20);
    const again = publish(2).stderr.split('\n').filter((line) => line.includes('"kept":true'));
    expect(again).toHaveLength(20);
  }, 120_000);

  it('stop one that takes too long, and make the next', async () => {
    const { openWorkers }: typeof WorkersModule = await import(pathToFileURL(resolve('lib/pipeline/make/workers.js')).href);
    const job = { name: 'kst-99001-12.txt', bytes: Buffer.from(specimen) };
    const [short, long] = [openWorkers(settings, path('store'), { jobs: 1, inThreads: true, seconds: 0.01 }), openWorkers(settings, path('store'), { jobs: 1, inThreads: true })];
    try {
      expect(await short.make(job, keyOf('a'))).toEqual({ failure: ['publish/takes-too-long', '0.01'] });
      expect(await long.make(job, keyOf('b'))).toMatchObject({ failure: null });
      const store = openStore(path('store'));
      expect([store.has(keyOf('a')), store.has(keyOf('b'))]).toEqual([false, true]);
    } finally {
      await Promise.all([short.close(), long.close()]);
    }
  }, 60_000);
});

describe.skipIf(!isBuilt)('a thread that joins papers', () => {
  const form = { path: 'dump/alles.gz', isDeflated: true, head: 'kop ', between: ' en ', tail: ' staart' };
  const part = deflate('een deel dat elk stuk heeft');
  const joinInThread = async () => {
    const { joinInThread: open }: typeof ThreadModule = await import(pathToFileURL(resolve('lib/publish/joined/join-in-thread.js')).href);
    return open;
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'threads-'));
    writeFileSync(path('delen'), part.content);
  });
  afterAll(() => removeFolder(folder));

  it('writes the bytes that are written without one, however much it is told at once', async () => {
    const open = await joinInThread();
    const parts = { from: path('delen'), parts: [{ bytes: part.content.length, length: part.length, crc: part.crc }] };
    const written = [openJoinedFiles, open].map((opened, at) => {
      const files = opened([{ ...form, at: path(`alles-${at}`) }]);
      for (let i = 0; i < 2000; i++) {
        files.addParts(parts);
        if (i % 7 === 0) files.addText(form.path, `gedeeld ${i}`);
      }
      return files.close();
    });
    expect(written[1]).toEqual(written[0]);
    expect(readFileSync(path('alles-1'))).toEqual(readFileSync(path('alles-0')));
  });

  it('tells at the end what went wrong', async () => {
    const open = await joinInThread();
    writeFileSync(path('bezet'), 'van een ander');
    const files = open([{ ...form, at: path('bezet') }]);
    files.addText(form.path, 'wat niemand leest');
    expect(() => files.close()).toThrow(expect.objectContaining({ code: 'EEXIST', syscall: 'open' }));
    expect(readFileSync(path('bezet'), 'utf8')).toBe('van een ander');
  });
});

describe.skipIf(!isBuilt)('a thread that looks over a large publication', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'threads-'));
  });
  afterAll(() => removeFolder(folder));

  it('finds what is gone, what was changed and what others put there', async () => {
    const { openPublication }: typeof PublicationModule = await import(pathToFileURL(resolve('lib/publish/publication.js')).href);
    const many = Array.from({ length: 6000 }, (_, i) => `doc/een-naam-die-lang-genoeg-is-voor-een-lange-lijst/${i}.nt`);
    const [gone = '', changed = '', touched = '', ...rest] = many;
    const first = openPublication(path('uit'));
    for (const name of many) first.write(name, 'x');
    first.commit();
    expect(statSync(path('uit/SHA256SUMS')).size).toBeGreaterThan(500_000);
    unlinkSync(path(`uit/${gone}`));
    const later = new Date(Date.now() + 60_000);
    writeFileSync(path(`uit/${changed}`), 'y');
    for (const name of [changed, touched]) utimesSync(path(`uit/${name}`), later, later);
    writeFileSync(path('uit/CNAME'), 'data.voorbeeld.nl');
    const next = openPublication(path('uit'));
    expect([gone, changed, touched].map((name) => next.keep(name))).toEqual([false, false, true]);
    expect(rest.filter((name) => !next.keep(name))).toEqual([]);
    writeFileSync(path('uit/later.txt'), 'tijdens de publicatie');
    next.commit();
    expect([readFileSync(path('uit/CNAME'), 'utf8'), readFileSync(path('uit/later.txt'), 'utf8')]).toEqual(['data.voorbeeld.nl', 'tijdens de publicatie']);
    expect(existsSync(path(`uit/${gone}`))).toBe(false);
  }, 60_000);
});

describe.skipIf(!isBuilt)('a thread that writes the data of things', () => {
  const things = Array.from({ length: 1500 }, (_, i): WholeThing => {
    const iri = `https://voorbeeld.nl/id/entiteit/kst-1-${i}/mali`;
    const lines = [`<${iri}> <http://www.w3.org/2000/01/rdf-schema#label> "Mali ${i} – é"@nl .`];
    const uses = Array.from({ length: 1 + (i % 40) }, (__, n) => ({ docref: 'kst-1-2', subject: `https://voorbeeld.nl/id/vraag/kst-1-2/${n}#char=0,4;${i}`, predicate: 'http://www.w3.org/2005/11/its/rdf#taIdentRef', context: `https://voorbeeld.nl/id/vraag/kst-1-2/${n}`, anchor: 'Mali' }));
    return { iri, lines, description: lines.map(readStatement), uses, counts: { papers: 1, mentioning: 1, mentions: uses.length, uses: uses.length } };
  });
  const library = async () => {
    const { openDataWriter }: typeof DataModule = await import(pathToFileURL(resolve('lib/publish/things/write-data.js')).href);
    const { openPublication }: typeof PublicationModule = await import(pathToFileURL(resolve('lib/publish/publication.js')).href);
    return { openDataWriter, openPublication };
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'threads-'));
  });
  afterAll(() => removeFolder(folder));

  it('writes what is written without one, and tells of each thing in its turn', async () => {
    const { openDataWriter, openPublication } = await library();
    const publish = (inThread: boolean) => {
      const publication = openPublication(path(`uit-${inThread}`));
      const writer = openDataWriter(publication, readContext(), inThread);
      const tickets = things.map((thing, i) => writer.write(thing, `doc/entiteit/${i}`, i % 3 === 0 ? ['.ttl'] : ['.ttl', '.jsonld']));
      const late = tickets.filter(({ written }) => written === null).length;
      writer.finish();
      publication.commit();
      return { late, written: tickets.map(({ written }) => written) };
    };
    const [alone, beside] = [publish(false), publish(true)];
    expect(beside.written).toEqual(alone.written);
    expect([alone.late, beside.late > 0]).toEqual([0, true]);
    expect(filesIn(path('uit-true'))).toEqual(filesIn(path('uit-false')));
  }, 60_000);

  it('tells what went wrong on the disk', async () => {
    const { openDataWriter, openPublication } = await library();
    const publication = openPublication(path('fout'));
    const writer = openDataWriter(publication, readContext(), true);
    mkdirSync(publication.place('doc/entiteit/0.ttl'));
    const writeAll = () => {
      for (const [i, thing] of things.slice(0, 20).entries()) writer.write(thing, `doc/entiteit/${i}`, ['.ttl']);
      writer.finish();
    };
    expect(writeAll).toThrow(expect.objectContaining({ code: 'EEXIST', syscall: 'open' }));
    writer.abandon();
    publication.abort();
  });
});

describe.skipIf(!isBuilt)('a thread that indexes words', () => {
  it('gives the index that is made without one', async () => {
    const { openIndex }: typeof IndexModule = await import(pathToFileURL(resolve('lib/pages/search/index-in-thread.js')).href);
    const papers = Array.from({ length: 1234 }, (_, i) => ({ lines: Buffer.from(`alle 0 1\nstuk${i % 77} 0\nénig${i} 1`), places: 2 }));
    const [alone, beside] = [false, true].map((inThread) => {
      const index = openIndex(inThread);
      for (const paper of papers) index.add(paper);
      index.end();
      return index.words();
    });
    expect(beside).toEqual(alone);
    expect(alone?.common).toEqual(['alle']);
    expect(alone?.parts.flatMap(([, json]) => json).join()).toContain('"énig1233 ":[2467]');
  });
});
