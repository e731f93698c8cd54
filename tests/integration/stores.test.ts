import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readShippedQueries } from '../../src/query/shipped-queries.js';
import { askRows } from '../query/ask-rows.js';
import { openWorkshop, type Workshop } from '../publish/published.js';
import { asSet } from './as-set.js';

const scripts = resolve('../shared/stores');
const programs: Readonly<Record<string, string>> = { oxigraph: '/usr/bin/oxigraph', virtuoso: '/usr/bin/virtuoso-t', jena: '/usr/share/java/jena-arq.jar', rdflib: '/usr/lib/python3/dist-packages/rdflib/__init__.py' };
const queries = [...readShippedQueries().values()].filter(({ kind, name }) => kind !== 'federated' && !['gewijzigd-of-ingetrokken', 'europese-vragen'].includes(name));

/** Questions that an engine can't answer, with its own words. */
const unable: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {};

let shop: Workshop;
let dump: string;
const isHere = (store: string) => existsSync(scripts) && existsSync(programs[store] ?? '');
const outOf = (store: string) => shop.path(`../${store}`);

/** All stores at once: most of the time goes into starting them. */
beforeAll(async () => {
  shop = openWorkshop();
  await shop.publishFiles(['examples'], { html: false });
  dump = shop.path('../alles.nt');
  writeFileSync(dump, shop.read('dump/all.nt.gz'));
  const files = queries.map(({ name }) => resolve('queries', `${name}.rq`));
  const env = { ...process.env, STORES: scripts };
  await Promise.all(
    Object.keys(programs).filter(isHere).map((store) => {
      mkdirSync(outOf(store));
      return promisify(execFile)('bash', ['tests/integration/ask-stores.sh', store, outOf(store), dump, ...files], { env });
    }),
  );
}, 400_000);
afterAll(() => shop.close());

describe.each(Object.keys(programs))('%s', (store) => {
  const there = isHere(store);
  if (!there) console.warn(`${existsSync(scripts) ? programs[store] : scripts} is not here: ${store} is not tried`);

  it.skipIf(!there)('loads everything', () => {
    expect(readFileSync(`${outOf(store)}/count`, 'utf8').trim()).toBe(String(new Set(readFileSync(dump, 'utf8').split('\n')).size - 1));
  });

  it.skipIf(!there).each(queries)('answers $name as our engine does', async ({ name, text }) => {
    const expected = unable[store]?.[name];
    if (expected) return expect(readFileSync(`${outOf(store)}/${name}.error`, 'utf8')).toMatch(expected);
    const rows: string[][] = parse(readFileSync(`${outOf(store)}/${name}.csv`, 'utf8'), { from_line: 2, skip_empty_lines: true });
    expect(asSet(rows), readFileSync(`${outOf(store)}/${name}.error`, 'utf8').slice(0, 500)).toEqual(asSet(await askRows(text, [dump])));
  });
});
