import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linesOf, listOf, openWorkshop, parse, type Workshop } from '../published.js';
import { type Client, openClient } from './ldes-client.js';

const base = 'https://data.voorbeeld.nl/';
const ferry = listOf(['Waarom vaart de veerdienst naar Ketelhaven niet?', 'De steiger is kapot.'], ['Wanneer vaart hij weer?', 'Zie het antwoord op vraag 1.']);
const ferryMended = listOf(['Waarom vaart de veerdienst naar Ketelhaven niet?', 'De steiger is hersteld. De dienst vaart weer.'], ['Wanneer vaart hij weer?', 'Zie het antwoord op vraag 1.']);
const bridge = listOf(['Wie beheert de brug bij Zandoord?', 'De provincie beheert de brug (Kamerstuk 99010, nr. 1).']);
const lock = listOf(['Hoe oud is de sluis bij Meerdorp?', 'De sluis is gebouwd in 1931.']);

let shop: Workshop;
beforeEach(() => {
  shop = openWorkshop();
});
afterEach(() => shop.close());

const publish = (date: string, texts: Readonly<Record<string, string>>, prune = false) => shop.publish(texts, { base, date, prune });
const client = (): Client =>
  openClient(`${base}feed/index.ttl`, (address) => {
    expect(address.startsWith(base)).toBe(true);
    const path = address.slice(base.length);
    return { text: shop.read(path), format: path.endsWith('.trig') ? 'application/trig' : 'text/turtle' };
  });
const dump = () => linesOf(parse(shop.read('dump/all.nt.gz'), 'N-Triples'));
const allFiles = () => new Map(readdirSync(shop.path(''), { recursive: true, encoding: 'utf8' }).sort().filter((file) => statSync(shop.path(file)).isFile()).map((file) => [file, createHash('sha256').update(readFileSync(shop.path(file))).digest('hex')]));

describe('the feed', () => {
  it('replays to the dump after papers come, change and go, for a new client and for one that keeps up', async () => {
    const follower = client();
    const check = () => {
      follower.synchronise();
      expect(linesOf(follower.data())).toEqual(dump());
      const fresh = client();
      fresh.synchronise();
      expect(linesOf(fresh.data())).toEqual(dump());
    };
    await publish('2031-05-01', { 'kst-99010-1.txt': ferry, 'kst-99010-2.txt': bridge });
    check();
    expect(follower.newest()).toEqual(new Map([[`${base}id/document/kst-99010-1`, 'Create'], [`${base}id/document/kst-99010-2`, 'Create']]));
    await publish('2031-05-02', { 'kst-99010-1.txt': ferryMended, 'kst-99010-3.txt': lock });
    check();
    expect(follower.fetched().filter((page) => page.endsWith('.trig'))).toEqual([`${base}feed/kst-99010-3/20310502T000000Z.trig`, `${base}feed/kst-99010-1/20310502T000000Z.trig`]);
    await publish('2031-05-03', { 'kst-99010-1.txt': ferryMended }, true);
    check();
    expect(Object.fromEntries(follower.newest())).toEqual({
      [`${base}id/document/kst-99010-1`]: 'Update', [`${base}id/document/kst-99010-2`]: 'Delete', [`${base}id/document/kst-99010-3`]: 'Delete',
    });
    await publish('2031-05-04', { 'kst-99010-1.txt': ferryMended, 'kst-99010-2.txt': bridge });
    check();
    expect(follower.newest().get(`${base}id/document/kst-99010-2`)).toBe('Create');
  });

  it('is not touched by a publication that changes nothing, whenever that is', async () => {
    await publish('2031-05-01', { 'kst-99010-1.txt': ferry });
    await publish('2031-05-02', { 'kst-99010-1.txt': ferryMended });
    const before = allFiles();
    await publish('2031-05-02', { 'kst-99010-1.txt': ferryMended });
    const same = allFiles();
    await publish('2032-01-01', { 'kst-99010-1.txt': ferryMended });
    const later = allFiles();
    const feed = (files: ReadonlyMap<string, string>) => [...files].filter(([file]) => file.startsWith('feed/'));
    expect(same).toEqual(before);
    expect(feed(later)).toEqual(feed(before));
    expect([...later].filter(([file, content]) => content !== before.get(file)).map(([file]) => file)).toEqual(['SHA256SUMS', 'catalog.jsonld', 'catalog.ttl']);
  });

  it('lets versions come one after the other, also when the date does not', async () => {
    await publish('2031-05-01', { 'kst-99010-1.txt': ferry });
    await publish('2031-04-01', { 'kst-99010-1.txt': ferryMended });
    expect(existsSync(shop.path('feed/kst-99010-1/20310501T000001Z.trig'))).toBe(true);
  });

  it('keeps of each paper the newest version and states so', async () => {
    await publish('2031-05-01', { 'kst-99010-1.txt': ferry });
    await publish('2031-05-02', { 'kst-99010-1.txt': ferryMended });
    expect(readdirSync(shop.path('feed/kst-99010-1'))).toEqual(['20310502T000000Z.trig']);
    const root = linesOf(parse(shop.read('feed/index.ttl')));
    expect(root).toContain(`<${base}feed/index.ttl> <https://w3id.org/ldes#retentionPolicy> <${base}feed/index.ttl#bewaarbeleid>`);
    expect(root).toContain(`<${base}feed/index.ttl#bewaarbeleid> <https://w3id.org/ldes#versionAmount> "1"^^http://www.w3.org/2001/XMLSchema#integer`);
  });

  it('tells the difference between two publications in quads', async () => {
    const quads = () => new Set(shop.read('dump/all.nq.gz').split('\n'));
    await publish('2031-05-01', { 'kst-99010-1.txt': ferry, 'kst-99010-2.txt': bridge });
    expect([shop.read('feed/added.nq'), shop.read('feed/removed.nq')]).toEqual(['', '']);
    const before = quads();
    await publish('2031-05-02', { 'kst-99010-1.txt': ferryMended, 'kst-99010-3.txt': lock }, true);
    const removed = new Set(shop.read('feed/removed.nq').split('\n').filter(Boolean));
    const added = shop.read('feed/added.nq').split('\n').filter(Boolean);
    expect([...removed].filter((line) => !before.has(line))).toEqual([]);
    expect(added.filter((line) => before.has(line))).toEqual([]);
    expect([...before].filter((line) => !removed.has(line)).concat(added).sort()).toEqual([...quads()].sort());
  });

  it('leaves a stub where a withdrawn paper was, outside the dump, until the paper is back', async () => {
    await publish('2031-05-01', { 'kst-99010-1.txt': ferry, 'kst-99010-2.txt': bridge });
    await publish('2031-05-02', { 'kst-99010-1.txt': ferry }, true);
    await publish('2031-05-03', { 'kst-99010-1.txt': ferry });
    const stub = linesOf(parse(shop.read('doc/kst-99010-2.ttl')));
    expect(stub).toContain(`<${base}id/document/kst-99010-2> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://www.w3.org/ns/activitystreams#Tombstone>`);
    expect(dump().filter((line) => line.includes('Tombstone'))).toEqual([]);
    expect(existsSync(shop.path('doc/kst-99010-2.nt'))).toBe(false);
    await publish('2031-05-04', { 'kst-99010-1.txt': ferry, 'kst-99010-2.txt': bridge });
    expect(shop.read('doc/kst-99010-2.ttl')).toContain('vb:QuestionDocument');
  });

  it('says when each paper changed, in the catalogue, only when its triples did', async () => {
    const modified = (docref: string) => linesOf(parse(shop.read('catalog.ttl'))).filter((line) => line.startsWith(`<${base}doc/${docref}> <http://purl.org/dc/terms/modified>`)).map((line) => /"(.*)"/.exec(line)?.[1]);
    await publish('2031-05-01', { 'kst-99010-1.txt': ferry, 'kst-99010-2.txt': bridge });
    await publish('2031-05-02', { 'kst-99010-1.txt': ferryMended, 'kst-99010-2.txt': bridge });
    expect([modified('kst-99010-1'), modified('kst-99010-2')]).toEqual([['2031-05-02T00:00:00Z'], ['2031-05-01T00:00:00Z']]);
  });

  it('begins anew when the addresses get another base', async () => {
    await publish('2031-05-01', { 'kst-99010-1.txt': ferry });
    await publish('2031-05-02', { 'kst-99010-1.txt': ferryMended });
    await shop.publish({ 'kst-99010-1.txt': ferryMended }, { base: 'https://elders.voorbeeld.nl/', date: '2031-05-03' });
    expect(shop.read('feed/index.ttl')).not.toContain(base);
    expect([shop.read('feed/added.nq'), shop.read('feed/removed.nq')]).toEqual(['', '']);
  });
});
