import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve('src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const importsOf = (file: string) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, to]) => relative(src, resolve(src, dirname(file), to ?? '')).replace(/\.js$/, '.ts'));
const roomOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, ''));
const arrows = files.flatMap((file) => importsOf(file).map((to) => ({ file, from: roomOf(file), to: roomOf(to), target: to })));

/** Room → rooms it may look into, beside itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  types: [],
  iri: [],
  circles: [],
  maps: [],
  memory: [],
  order: [],
  'parse-json': [],
  version: [],
  vocabulary: [],
  tables: ['types'],
  read: ['types'],
  segment: ['types', 'tables'],
  compose: ['types', 'tables'],
  recognise: ['types', 'tables'],
  correct: ['types', 'tables'],
  model: ['types', 'tables'],
  map: ['types', 'vocabulary'],
  validate: ['types', 'vocabulary'],
  store: [],
  publish: ['types', 'vocabulary', 'store'],
  query: ['types', 'vocabulary'],
  pages: ['types', 'vocabulary', 'tables', 'publish', 'query'],
  serve: ['vocabulary', 'pages', 'publish', 'query'],
};
/** What every room may use: what may stand as an IRI, what is done with a Map, what is kept in memory, what leads to what in a circle, how texts are put in order, JSON with its faults in Dutch, and the version of the program. */
const everywhere = ['circles', 'iri', 'maps', 'memory', 'order', 'parse-json', 'version'];
const everything = [...Object.keys(allowed), 'pipeline'];

describe('tests that start another program', () => {
  it('live in tests/integration, which `npm test` leaves out', () => {
    const all = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const starting = all.filter((file) => /from '(?:node:child_process|playwright-core)'/.test(readFileSync(join('tests', file), 'utf8')));
    expect(starting.length).toBeGreaterThan(10);
    expect(starting.filter((file) => !file.startsWith('integration/'))).toEqual([]);
  });
});

describe('who may import whom', () => {
  it('finds the imports it judges', () => expect(arrows.length).toBeGreaterThan(50));

  it.each(Object.entries(allowed))('%s looks only into the rooms it may', (room, rooms) => {
    const strangers = arrows.filter(({ from, to }) => from === room && to !== room && !rooms.includes(to) && !everywhere.includes(to));
    expect(strangers.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('only the pipeline joins stages, and only the front doors use the pipeline', () => {
    const users = arrows.filter(({ from, to }) => to === 'pipeline' && !['pipeline', 'cli', 'index'].includes(from));
    const front = arrows.filter(({ from, to }) => from === 'pipeline' && !everything.includes(to));
    expect([...users, ...front].map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('has no circle of imports', () => {
    const next = new Map(files.map((file) => [file, valueImportsOf(file)]));
    const circles: string[] = [];
    const state = new Map<string, 'open' | 'done'>();
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'open') circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (state.has(file)) return;
      state.set(file, 'open');
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('keeps every file at 250 lines at most', () => {
    const long = files.map((file) => [file, readFileSync(join(src, file), 'utf8').split('\n').length - 1] as const).filter(([file, lines]) => lines > 250 && !isData(file));
    expect(long).toEqual([]);
  });

  it('spells an address of ours only where addresses are made', () => {
    const spelling = files.filter((file) => roomOf(file) !== 'vocabulary' && /w3id\.org\/vraagbaak/.test(readFileSync(join(src, file), 'utf8')));
    expect(spelling.filter((file) => file !== 'model/names.ts' && !file.startsWith('cli/'))).toEqual([]);
  });
});

/** Generated code and tables of data may be long. */
const isData = (file: string) => file === 'vocabulary/terms.ts' || file === 'types/problem.ts';

/** Imports that are there when the program runs or only for the compiler: a circle of either confuses a reader. */
function valueImportsOf(file: string): readonly string[] {
  return importsOf(file).filter((to) => files.includes(to));
}
