import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRowTable } from '../../../src/publish/across/row-table.js';
import type { Use } from '../../../src/publish/across/shared-thing.js';
import { partRow, readUses, type RowHead, rowAsText } from '../../../src/publish/across/thing-rows.js';
import { openNotes } from '../../../src/store/notes.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rows-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const docrefs = ['ah-1', 'ah-2', 'ah-10', ...Array.from({ length: 22 }, (_, i) => `kst-1-${i}`)];

/** Docref → version. A paper names three things in each version, one of which depends on the version. */
type Papers = Readonly<Record<string, number>>;
const rowsOf = (docref: string, version: number) =>
  ['a', 'b', `v${version}`].map((thing) => rowAsText({ iri: `https://voorbeeld.nl/${thing}`, docref, issued: '', title: '', lines: [`<${thing}> "é" .`], linked: [`x:${version}`], uses: [{ subject: `s:${docref}/${version}`, predicate: 'p:ß' }] }));
const expected = (papers: Papers) =>
  Object.entries(papers).flatMap(([docref, version]) => rowsOf(docref, version)).sort().map(partRow).map(({ head, uses }) => ({ ...head, uses: readUses(head, uses) }));

const withUses = ({ head, readUses }: { readonly head: RowHead; readonly readUses: () => readonly Use[] }) => ({ ...head, uses: readUses() });

/** A run over papers: the rows that it gave, twice, those of the things asked for, and the papers whose rows it read. */
function run(papers: Papers, { isKept = true, asked = [] as readonly string[] } = {}) {
  const table = openRowTable(openNotes(folder), join(folder, 'werk'));
  const read: string[] = [];
  for (const [docref, version] of Object.entries(papers).sort()) {
    const things = () => {
      read.push(docref);
      return rowsOf(docref, version);
    };
    table.add({ docref, key: `${docref}-${version}`, things });
  }
  const all = () => [...table.sorted()].map(withUses);
  const rows = [all(), all()];
  const reader = table.openReader();
  const ofAsked = asked.flatMap((iri) => [...reader.of(iri)].map(withUses));
  reader.close();
  if (isKept) table.remember();
  table.close();
  return { rows, read, ofAsked };
}

describe('the table of rows about things', () => {
  it('has the rows of the papers of each run in order, whatever became of papers since the run before', () => {
    const papers = fc.dictionary(fc.constantFrom(...docrefs), fc.integer({ min: 0, max: 2 }), { noNullPrototype: true, size: '+2' });
    fc.assert(
      fc.property(fc.array(fc.tuple(papers, fc.boolean()), { minLength: 1, maxLength: 6 }), (runs) => {
        for (const [one, isKept] of runs) expect(run(one, { isKept }).rows).toEqual([expected(one), expected(one)]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the rows of things that are asked for one after the other, whatever stands between them', () => {
    const papers = fc.dictionary(fc.constantFrom(...docrefs), fc.integer({ min: 0, max: 2 }), { noNullPrototype: true, size: '+2' });
    const things = ['a', 'aa', 'b', 'v0', 'v1', 'v2', 'w'].map((thing) => `https://voorbeeld.nl/${thing}`);
    fc.assert(
      fc.property(papers, papers, fc.subarray(things), (first, second, asked) => {
        for (const one of [first, second]) expect(run(one, { asked }).ofAsked).toEqual(expected(one).filter(({ iri }) => asked.includes(iri)));
      }),
      { numRuns: 60 },
    );
  });

  it('reads the rows of papers that are new or changed, and no others', () => {
    run({ 'ah-1': 1, 'ah-2': 1, 'ah-3': 1 });
    expect(run({ 'ah-1': 1, 'ah-2': 2, 'ah-4': 1 }).read).toEqual(['ah-2', 'ah-4']);
    expect(run({ 'ah-1': 1, 'ah-2': 2, 'ah-4': 1 }).read).toEqual([]);
  });

  it('writes the rows of a few changed papers apart, and all of them again when there are more', () => {
    const many = Object.fromEntries(docrefs.map((docref) => [docref, 1]));
    const written = () => ['rows.tsv', 'rows-recent.tsv'].map((note) => (existsSync(join(folder, note)) ? statSync(join(folder, note)).ino : null));
    run(many);
    const [most] = written();
    run({ ...many, 'ah-2': 2 });
    expect(written()).toEqual([most, expect.any(Number)]);
    expect(run({ ...many, 'ah-2': 2 }).read).toEqual([]);
    expect(run({ ...many, 'ah-1': 2 }).read).toEqual(['ah-1']);
    run(Object.fromEntries(docrefs.map((docref, i) => [docref, i % 2])));
    expect(written()[0]).not.toBe(most);
  });

  it.each(['rows.tsv', 'uses.jsonl'])('starts anew when %s lost its end, as happens when the power fails, or is gone, or of another run', (note) => {
    const papers = { 'ah-1': 1, 'ah-2': 1 };
    run({ 'ah-1': 0 });
    const of = readFileSync(join(folder, note));
    const damages: readonly ((path: string) => void)[] = [(path) => truncateSync(path, 60), rmSync, (path) => writeFileSync(path, of)];
    for (const damage of damages) {
      run(papers);
      damage(join(folder, note));
      expect(run(papers)).toMatchObject({ rows: [expected(papers), expected(papers)], read: ['ah-1', 'ah-2'] });
    }
  });
});
