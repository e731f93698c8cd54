import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Parser, Store } from 'n3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prefixes } from '../../src/vocabulary/external.js';

const generate = (root: string, ...flags: readonly string[]) => spawnSync(process.execPath, [join(root, 'scripts/generate.mjs'), ...flags], { encoding: 'utf8' });

describe('the generated files', () => {
  let copy = '';
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'vraagbaak-generate-'));
    for (const path of ['scripts/generate', 'scripts/generate.mjs', 'ontology', 'shapes', 'src', 'docs/problems.md', 'docs/api.md', 'docs/vraagbaak.config.schema.json', 'package.json', 'tsconfig.json', 'tsconfig.build.json']) {
      mkdirSync(join(copy, path, '..'), { recursive: true });
      cpSync(path, join(copy, path), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  test('are fresh', () => {
    const { status, stderr } = generate('.', '--check');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('that are stale are named, and written again on request', () => {
    const ontology = join(copy, 'ontology/vraagbaak.ttl');
    writeFileSync(ontology, readFileSync(ontology, 'utf8').replace('A human being mentioned by name.', 'A human being whom the text names.'));
    appendFileSync(join(copy, 'docs/problems.md'), 'by hand\n');
    const check = generate(copy, '--check');
    expect(check.status).toBe(1);
    expect(check.stderr).toContain('src/vocabulary/terms.ts');
    expect(check.stderr).toContain('docs/problems.md');
    expect(check.stderr).not.toContain('context.jsonld');
    expect(generate(copy).status).toBe(0);
    expect(generate(copy, '--check').status).toBe(0);
    expect(readFileSync(join(copy, 'src/vocabulary/terms.ts'), 'utf8')).toContain('/** A human being whom the text names. */');
  }, 120_000);

  test('give a property that is only declared a shape, and every shape of a number a series that only stands in the table', () => {
    appendFileSync(join(copy, 'ontology/vraagbaak.ttl'), `
vb:wordCount a owl:DatatypeProperty ; rdfs:domain vb:Question ; rdfs:range xsd:integer ;
  rdfs:label "aantal woorden"@nl, "number of words"@en ; skos:definition "Aantal woorden van de \\"vraag\\"."@nl, "Number of words of the \\"question\\"."@en .
vb:pageCount a owl:DatatypeProperty ; rdfs:domain vb:QuestionDocument ; rdfs:range xsd:integer ;
  rdfs:label "aantal bladzijden"@nl, "number of pages"@en ; skos:definition "Aantal bladzijden."@nl, "Number of pages."@en .
`);
    const table = join(copy, 'src/tables/official-numbers.ts');
    writeFileSync(table, readFileSync(table, 'utf8').replace("code: 'blg'", "code: 'prb'"));
    expect(generate(copy).status).toBe(0);
    const shapes = new Store(new Parser().parse(readFileSync(join(copy, 'shapes/generated.ttl'), 'utf8')));
    const shape = `${prefixes.vbs}wordCount`;
    expect(shapes.countQuads(`${prefixes.vbs}Question`, `${prefixes.sh}property`, shape, null)).toBe(1);
    const said = (property: string) => shapes.getObjects(shape, prefixes.sh + property, null).map(({ value }) => value);
    expect([said('path'), said('maxCount'), said('datatype')]).toEqual([[`${prefixes.vb}wordCount`], ['1'], [`${prefixes.xsd}integer`]]);
    expect(said('message')).toContain('Geef vb:wordCount (aantal woorden) hooguit één keer, als xsd:integer zonder voorloopnullen. Aantal woorden van de "vraag".');
    const having = shapes.getSubjects(`${prefixes.sh}property`, `${prefixes.vbs}pageCount`, null).map(({ value }) => value.slice(prefixes.vbs.length));
    expect(having.sort()).toEqual(['CitedDocument', 'QuestionDocument']);
    const patterns = ['document-identifier', 'document-targetIdentifier', 'cited-identifier'].flatMap((name) => shapes.getObjects(prefixes.vbs + name, `${prefixes.sh}pattern`, null));
    expect(patterns.map(({ value }) => ['prb-2030-7', 'blg-7'].map((number) => new RegExp(value).test(number)))).toEqual(Array(3).fill([true, false]));
  });
});
