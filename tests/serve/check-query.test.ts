import { describe, expect, it } from 'vitest';
import { createCheckQuery } from '../../src/serve/sparql/check-query.js';

const checkQuery = createCheckQuery(10);

/** What follows the prefixes, with blanks made one. */
const limited = async (text: string) => {
  const checked = await checkQuery(text);
  if ('code' in checked) throw new Error(checked.message);
  return checked.limited.slice(checked.limited.indexOf('\n') + 1).replace(/\s+/g, ' ').trim();
};
const codeOf = async (text: string) => {
  const checked = await checkQuery(text);
  return 'code' in checked ? checked.code : null;
};

describe('a limit to the rows', () => {
  it.each([
    ['SELECT * {?s ?p ?o}', 'SELECT * {?s ?p ?o} LIMIT 11'],
    ['SELECT * {?s ?p ?o} LIMIT 5', 'SELECT * {?s ?p ?o} LIMIT 5'],
    ['SELECT * {?s ?p ?o} LIMIT 500', 'SELECT * {?s ?p ?o} LIMIT 11'],
    ['SELECT * {?s ?p ?o} OFFSET 3 LIMIT 500', 'SELECT * {?s ?p ?o} LIMIT 11 OFFSET 3'],
    ['SELECT * {?s ?p ?o} ORDER BY ?s OFFSET 7', 'SELECT * {?s ?p ?o} ORDER BY ?s LIMIT 11 OFFSET 7'],
    ['SELECT * {?s ?p ?o} VALUES ?s { vb:Question }', 'SELECT * {?s ?p ?o} LIMIT 11 VALUES ?s { vb:Question }'],
    ['SELECT * {?s ?p ?o} LIMIT 99 VALUES ?s { vb:Question }', 'SELECT * {?s ?p ?o} LIMIT 11 VALUES ?s { vb:Question }'],
    ['SELECT * { { SELECT * {?s ?p ?o} LIMIT 99 } }', 'SELECT * { { SELECT * {?s ?p ?o} LIMIT 99 } } LIMIT 11'],
    ['SELECT * {?s ?p "\\u0041\\u0042"} LIMIT 99', 'SELECT * {?s ?p "\\u0041\\u0042"} LIMIT 11'],
    ['CONSTRUCT WHERE {?s ?p ?o}', 'CONSTRUCT WHERE {?s ?p ?o} LIMIT 11'],
    ['ASK {?s ?p ?o}', 'ASK {?s ?p ?o}'],
  ])('%s', async (text, expected) => expect(await limited(text)).toBe(expected));

  it('stands on a line of its own, after a comment', async () => {
    const checked = await checkQuery('SELECT * {?s ?p ?o} # LIMIT 3');
    expect('limited' in checked && checked.limited).toMatch(/# LIMIT 3\nLIMIT 11\n$/);
    expect('text' in checked && checked.text).toMatch(/\{\?s \?p \?o\} # LIMIT 3$/);
  });
});

describe('the solution too many, of which a graph shows nothing', () => {
  it.each([
    ['CONSTRUCT { ?s a ?o } WHERE { ?s a ?o }', 'SELECT (1 AS ?te_veel) { ?s a ?o } LIMIT 1 OFFSET 10'],
    ['CONSTRUCT WHERE { # {\n ?s a ?o }', 'SELECT (1 AS ?te_veel) { ?s a ?o } LIMIT 1 OFFSET 10'],
    ['CONSTRUCT FROM <a:g> WHERE { ?s a ?o }', 'SELECT (1 AS ?te_veel) FROM <a:g> WHERE { ?s a ?o } LIMIT 1 OFFSET 10'],
    ['BASE <http://a/> PREFIX construct: <b#> CONSTRUCT { ?s construct:p ?o } FROM <a:g> WHERE { ?s construct:q ?o }', 'BASE <http://a/> PREFIX construct: <b#> SELECT (1 AS ?te_veel) FROM <a:g> WHERE { ?s construct:q ?o } LIMIT 1 OFFSET 10'],
    ['DESCRIBE ?s <a:b> { ?s a ?o } GROUP BY ?s OFFSET 7 LIMIT 99 VALUES ?o { vb:Question }', 'SELECT (1 AS ?te_veel) { ?s a ?o } GROUP BY ?s LIMIT 1 OFFSET 17 VALUES ?o { vb:Question }'],
    ['CONSTRUCT WHERE { ?s a ?o } LIMIT 11', 'SELECT (1 AS ?te_veel) { ?s a ?o } LIMIT 1 OFFSET 10'],
    ['CONSTRUCT WHERE { ?s a ?o } LIMIT 10', null],
    ['DESCRIBE <a:b> FROM <a:g>', null],
    ['SELECT * { ?s a ?o }', null],
  ])('%s', async (text, expected) => {
    const checked = await checkQuery(text);
    if ('code' in checked) throw new Error(checked.message);
    const asked = checked.surplus?.slice(checked.surplus.indexOf('\n') + 1) ?? null;
    expect(asked?.replace(/\s+/g, ' ').trim() ?? null).toBe(expected);
    if (asked !== null) expect('kind' in (await checkQuery(asked)), 'can be asked').toBe(true);
  });
});

describe('what is refused', () => {
  it.each([
    ['SELECT * { SERVICE <http://a/> {?s ?p ?o} }', 'query/service'],
    ['SELECT * { FILTER NOT EXISTS { SERVICE SILENT ?s {?s ?p ?o} } }', 'query/service'],
    ['SELECT * { { SELECT * { SERVICE <http://a/> {} } } }', 'query/service'],
    ['INSERT DATA { <a:a> <a:b> <a:c> }', 'query/not-a-question'],
    ['CLEAR ALL', 'query/not-a-question'],
    ['LOAD <file:///etc/passwd>', 'query/not-a-question'],
    ['', 'query/not-a-question'],
    ['SELECT', 'query/syntax'],
    ['SELECT * { ?s ?p "SERVICE <http://a/> {}" }', null],
    ['SELECT * { <x> ?p ?o }', 'query/syntax'],
    ['SELECT (<f>(?o) AS ?a) FROM <a:g> { ?s ?p ?o }', 'query/syntax'],
    ['SELECT * { ?s ?p "x"^^<d> }', 'query/syntax'],
    ['PREFIX e: <x#> SELECT * { e:a ?p ?o }', 'query/syntax'],
    ['BASE <x/> SELECT * { <a:b> ?p ?o }', 'query/syntax'],
    ['BASE <http://a/> PREFIX e: <x#> SELECT * { <x> e:b <#c> }', null],
  ])('%s', async (text, code) => expect(await codeOf(text)).toBe(code));

  it('says where', async () => {
    expect(await checkQuery('SELECT *\nWHERE { ?s ?p }')).toMatchObject({ code: 'query/syntax', place: { line: 2, column: 15 } });
    expect(await checkQuery('DESCRIBE\n  <stuk>')).toMatchObject({ message: expect.stringContaining('<stuk> is geen volledige IRI'), place: { line: 2, column: 3 } });
  });
});

describe('a long question', () => {
  const body = '?s ?p ?o . '.repeat(5000);
  it.each([
    ['that is right', `SELECT * { ${body} }`, null],
    ['with a fault of meaning', `SELECT ?s (COUNT(?p) AS ?n) { ${body} } GROUP BY ?o`, 'query/syntax'],
    ['with a fault at the end', `SELECT * { ${body} ?x }`, 'query/syntax'],
    ['that is nested deep', `SELECT * { ${'{'.repeat(20_000)} ?s ?p ?o ${'}'.repeat(20_000)} }`, 'query/syntax'],
    ['with many alternatives', `SELECT * { FILTER(${'1 = 1 || '.repeat(5000)} 1) }`, null],
  ])('%s is read', async (_, text, code) => expect(await codeOf(text)).toBe(code), 20_000);
});

it('reads each question by itself: blank nodes and prefixes of one are unknown to the next', async () => {
  const own = 'PREFIX eigen: <http://eigen.example/> SELECT * { _:a eigen:b ?c . _:a eigen:d ?e }';
  for (let i = 0; i < 3; i++) expect('text' in (await checkQuery(`${own} # ${i}`))).toBe(true);
  expect(await codeOf('SELECT * { ?s eigen:b ?o }')).toBe('query/syntax');
});

it('gives the same for a question that was asked before, and another limit where other rows are allowed', async () => {
  const asked = 'SELECT * { ?s ?p ?o }';
  expect(await checkQuery(asked)).toEqual(await checkQuery(asked));
  expect(await createCheckQuery(20)(asked)).toMatchObject({ limited: expect.stringContaining('LIMIT 21') });
  for (let i = 0; i < 600; i++) await checkQuery(`ASK { ?s ?p ${i} }`);
  expect(await checkQuery(asked)).toMatchObject({ limited: expect.stringContaining('LIMIT 11') });
});
