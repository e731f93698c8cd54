import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runQuery } from '../../src/query/run-query.js';
import { askRows } from './ask-rows.js';

const name = (local: string) => `http://example.org/${local}`;
const line = (subject: string) => `<${name(subject)}> <${name('p')}> "waarde" .\n`;
const subjects = 'SELECT ?s WHERE { ?s <http://example.org/p> ?o } ORDER BY ?s';

let folder = '';
const write = (path: string, content: string | Uint8Array) => {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return file;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const failureOf = async (data: readonly string[]) => {
  const result = await runQuery(subjects, { data });
  return result.kind === 'failure' ? result.failure : null;
};

describe('data to ask', () => {
  it.each([
    ['a.ttl', `@prefix e: <http://example.org/> . e:a e:p "waarde" .`],
    ['a.nt', line('a')],
    ['a.nq', `<${name('a')}> <${name('p')}> "waarde" <${name('g')}> .`],
    ['a.trig', `@prefix e: <http://example.org/> . e:g { e:a e:p "waarde" }`],
    ['a.jsonld', JSON.stringify({ '@context': { p: name('p') }, '@id': name('a'), p: 'waarde' })],
    ['b.nt.gz', gzipSync(line('a'))],
    ['b.jsonld.gz', gzipSync(JSON.stringify({ '@id': name('a'), [name('p')]: 'waarde' }))],
  ])('can be %s', async (path, content) => {
    expect(await askRows(subjects, [write(path, content)])).toEqual([[name('a')]]);
  });

  it('of several files is asked as one, and blank nodes of two files stay two', async () => {
    const [one, two] = ['1.ttl', '2.ttl'].map((path) => write(`bladen/${path}`, `_:b <${name('p')}> "waarde" .`));
    expect(await askRows(subjects, [one ?? '', two ?? ''])).toHaveLength(2);
  });

  it('in named graphs needs no GRAPH, counts once, and can still be asked by graph', async () => {
    const statement = `<${name('a')}> <${name('p')}> "waarde"`;
    const file = write('grafen.nq', `${statement} <${name('g')}> .\n${statement} <${name('h')}> .\n`);
    expect(await askRows(subjects, [file])).toEqual([[name('a')]]);
    expect(await askRows('SELECT ?g WHERE { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g', [file])).toEqual([[name('g')], [name('h')]]);
  });

  it('of a publication is its dump with its concepts and versions', async () => {
    write('uit/doc/een.ttl', line('een'));
    write('uit/doc/entiteit/een.ttl', line('niet-nog-eens'));
    write('uit/def/index.ttl', line('ontologie'));
    write('uit/def/concept.ttl', line('concept'));
    write('uit/dump/all.nt.gz', gzipSync(line('dump')));
    expect(await askRows(subjects, [join(folder, 'uit')])).toEqual([[name('concept')], [name('dump')]]);
    write('uit/feed/versies.ttl', line('versie'));
    expect(await askRows(subjects, [join(folder, 'uit')])).toEqual([[name('concept')], [name('dump')], [name('versie')]]);
  });

  it('of any other folder is all RDF in it', async () => {
    write('los/diep/een.nt', line('een'));
    write('los/twee.ttl', line('twee'));
    write('los/lees-mij.txt', 'geen RDF');
    expect(await askRows(subjects, [join(folder, 'los')])).toEqual([[name('een')], [name('twee')]]);
  });
});

describe('data that can not be asked', () => {
  it('is told by name when it is not there, or a folder without RDF', async () => {
    expect(await failureOf([join(folder, 'nergens')])).toMatchObject({ code: 'query/no-data', message: expect.stringContaining('nergens') });
    mkdirSync(join(folder, 'leeg'));
    expect(await failureOf([join(folder, 'leeg')])).toMatchObject({ code: 'query/no-data' });
  });

  it('is told by file and line when it is broken', async () => {
    const message = (await failureOf([write('kapot.ttl', '@prefix e: <http://example.org/> .\ne:a e:b\n')]))?.message;
    expect(message).toMatch(/kapot\.ttl is niet te lezen als text\/turtle: op regel 3: het bestand houdt te vroeg op$/);
  });

  it.each([
    ['tekst.txt', 'tekst', 'is geen RDF-bestand (.ttl .nt .nq .trig .jsonld, ook met .gz)'],
    ['prefix.ttl', 'e:a e:b e:c .', 'op regel 1: het prefix e: is niet verklaard'],
    ['punt.ttl', '<a> <b> "x"\n<c> <d> <e> .', 'op regel 2: hier hoort een punt, komma of puntkomma'],
    ['onderwerp.ttl', '"x" <b> <c> .', 'op regel 1: een tekst past hier niet'],
    ['tekst.nt', 'dit is gewone tekst', 'op regel 1: «dit» past hier niet'],
    ['taal.ttl', '<a> <b> "x"@aanwijzing .', 'op regel 1: «Detected language tag with subtag longer than 8 characters on line 1.»'],
    ['kapot.nt.gz', 'geen gzip', 'het is geen gzip-bestand'],
    ['kapot.jsonld', '{', 'geen geldige JSON: het houdt op regel 1, kolom 2 te vroeg op'],
    ['zonder-adres.jsonld', JSON.stringify({ '@id': 'geen adres>', [name('p')]: 'waarde' }), 'een naam of adres erin kan geen RDF worden'],
  ])('is told when %s is not what it should be, in Dutch', async (path, content, why) => {
    const failure = await failureOf([write(path, content)]);
    expect(failure?.code).toBe('query/bad-data');
    expect(failure?.message.endsWith(why), failure?.message).toBe(true);
  });

  it('is told when its JSON-LD wants a context from elsewhere, and nothing is fetched', async () => {
    const message = (await failureOf([write('elders.jsonld', JSON.stringify({ '@context': 'http://example.org/context', p: 1 }))]))?.message;
    expect(message).toContain('de context http://example.org/context staat niet in het bestand');
  });
});
