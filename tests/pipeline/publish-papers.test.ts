import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishPapers } from '../../src/pipeline/publish-papers.js';

const paper = (answer: string) => ` 1 
Waarom vaart de veerdienst naar Ketelhaven niet meer? 

Antwoord 
${answer} 

2 
Wanneer vaart de veerdienst weer? 

Antwoord 
Zie het antwoord op vraag 1. 
`;

let folder = '';
const path = (...names: readonly string[]) => join(folder, ...names);
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(path(name), content);
  return path(name);
};
const files = (at: string): ReadonlyMap<string, string> =>
  new Map(readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((f) => /\.\w+$|SUMS$/.test(f)).sort().map((f) => [f, readFileSync(join(at, f), 'base64')]));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('publishing papers', () => {
  it('writes each paper in three syntaxes and a table, with dump, definitions and reports', async () => {
    const report = await publishPapers([put('kst-99010-1.txt', paper('De steiger is kapot.'))], path('uit'));
    expect(report.files).toEqual([
      'def/alignments.jsonld', 'def/alignments.ttl', 'def/concept.jsonld', 'def/concept.ttl', 'def/context.jsonld', 'def/index.jsonld', 'def/index.ttl', 'def/shapes.jsonld',
      'def/shapes.ttl', 'doc/kst-99010-1.csv', 'doc/kst-99010-1.jsonld', 'doc/kst-99010-1.nt', 'doc/kst-99010-1.ttl', 'dump/all.nt.gz', 'report/documents.json',
      'report/problems.json', 'report/validation.ttl', 'SHA256SUMS',
    ]);
    expect(report.documents).toMatchObject([{ docref: 'kst-99010-1', status: 'published', counts: { questions: 2, answers: 2, referrals: 1, references: { opgelost: 1 } } }]);
    expect(report.problems.map(({ code }) => code)).toContain('model/number-from-file-name');
  });

  it('gives the same bytes whatever the order of the inputs and whatever was there before', async () => {
    const a = put('kst-99010-1.txt', paper('De steiger is kapot.'));
    const b = put('kst-99010-2.txt', paper('Het water staat te laag.'));
    await publishPapers([a, b], path('een'));
    await publishPapers([b], path('twee'));
    await publishPapers([b, a], path('twee'));
    expect(files(path('twee'))).toEqual(files(path('een')));
  });

  it('keeps a paper that is no longer given, until it is pruned', async () => {
    const a = put('kst-99010-1.txt', paper('De steiger is kapot.'));
    const b = put('kst-99010-2.txt', paper('Het water staat te laag.'));
    await publishPapers([a, b], path('uit'));
    const kept = await publishPapers([b], path('uit'));
    expect(kept.documents.map(({ docref, status }) => [docref, status])).toEqual([['kst-99010-1', 'kept'], ['kst-99010-2', 'published']]);
    expect(existsSync(path('uit', 'doc', 'kst-99010-1.ttl'))).toBe(true);
    await publishPapers([b], path('uit'), { prune: true });
    expect(existsSync(path('uit', 'doc', 'kst-99010-1.ttl'))).toBe(false);
  });

  it.each([
    ['an empty file', '', 'read/empty'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3, 0, 255, 254]), 'read/binary'],
    ['a text of another kind', 'Boodschappen: melk, brood en een half pond kaas.\n', 'segment/no-paper'],
  ])('refuses %s with one finding and writes nothing of it', async (_, content, code) => {
    const report = await publishPapers([put('stuk.txt', content), put('kst-99010-1.txt', paper('De steiger is kapot.'))], path('uit'));
    expect(report.problems.filter(({ document, severity }) => document === path('stuk.txt') && severity === 'error').map((p) => p.code)).toEqual([code]);
    expect(readdirSync(path('uit', 'doc')).every((file) => file.startsWith('kst-99010-1.'))).toBe(true);
  });

  it('publishes nothing when it must be strict and one paper is wrong', async () => {
    const good = put('kst-99010-1.txt', paper('De steiger is kapot.'));
    await publishPapers([good], path('uit'));
    const before = files(path('uit'));
    const report = await publishPapers([good, put('leeg.txt', '')], path('uit'), { strict: true });
    expect(report.files).toEqual([]);
    expect(files(path('uit'))).toEqual(before);
  });

  it('publishes one of two inputs of the same paper, whatever their order, and says so', async () => {
    mkdirSync(path('ander'));
    const a = put('kst-99010-1.txt', paper('De steiger is kapot.'));
    const b = put('ander/kst-99010-1.txt', paper('Het water staat te laag.'));
    const report = await publishPapers([a, b], path('uit'));
    await publishPapers([b, a], path('om'));
    expect(report.documents.map(({ status }) => status).sort()).toEqual(['published', 'superseded']);
    expect(report.problems.filter(({ code }) => code === 'publish/twice')).toHaveLength(1);
    expect(files(path('om'))).toEqual(files(path('uit')));
  });

  it('takes from the metadata what the paper does not print', async () => {
    const metadata = new Map([['stuk.txt', { identifier: 'kst-99010-7', title: 'De veerdienst', issued: '2031-02-03', publisher: 'Provincie Ketelland' }]]);
    const report = await publishPapers([put('stuk.txt', paper('De steiger is kapot.'))], path('uit'), { metadata, base: 'https://data.voorbeeld.nl/' });
    expect(report.documents[0]?.docref).toBe('kst-99010-7');
    const turtle = readFileSync(path('uit', 'doc', 'kst-99010-7.ttl'), 'utf8');
    expect(turtle).toContain('dcterms:issued "2031-02-03"^^xsd:date');
    expect(turtle).toContain('<https://data.voorbeeld.nl/id/vraag/kst-99010-7/>');
    expect(turtle).not.toContain('w3id.org/vraagbaak/id/vraag');
  });
});
