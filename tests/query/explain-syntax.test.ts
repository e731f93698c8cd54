import { describe, expect, it } from 'vitest';
import { runQuery } from '../../src/query/run-query.js';

/** Code, line, column and message of what is wrong with a question. */
async function faultOf(text: string) {
  const result = await runQuery(text, { data: ['tests/query/fixtures/feed.ttl'] });
  if (result.kind !== 'failure') throw new Error(`no failure but ${result.kind}`);
  const { code, place, message, expected } = result.failure;
  return { code, at: place && [place.line, place.column], message, expected };
}

describe('wrong SPARQL', () => {
  it.each([
    ['SELECT ?s WHERE {\n  ?s ?p\n}', [3, 1], '} kan hier niet', 'een variabele (?x)'],
    ['SELCT ?s { ?s ?p ?o }', [1, 1], 'SELCT kan hier niet', 'SELECT'],
    ['PREFIX ex: <http://x/>\nSELCT * {}', [2, 1], 'SELCT kan hier niet', 'SELECT'],
    ['SELECT ?s { ?s ?p ?o ', [1, 22], 'de vraag houdt op', '}'],
    ['SELECT ?s { ?s ?p ?o } }', [1, 24], '} kan hier niet', 'het einde van de vraag'],
    ['SELECT ?s { ?s ?p ?o }\nLIMIT tien', [2, 7], 'tien kan hier niet', 'een getal'],
    ['SELECT COUNT(?x) {}', [1, 8], 'COUNT kan hier niet', '('],
    ['SELECT ?s { ?s ?p "half }', [1, 19], 'de tekst die met " begint houdt niet op', 'een tekst ("…")'],
    ['SELECT "heel" {}', [1, 8], '"heel" kan hier niet', '*'],
    ['SELECT ?s { # één\n ?s ?p ?o FILTER NOT ?s }', [2, 18], 'NOT kan hier niet', 'NOT EXISTS'],
    ['ASK { ?s ?p ?o } ORDER ?s', [1, 24], '?s kan hier niet', 'BY'],
  ])('%j is told by line, column and what could stand there', async (text, at, found, expected) => {
    const fault = await faultOf(text);
    expect(fault).toMatchObject({ code: 'query/syntax', at });
    expect(fault.message).toContain(`: ${found}; verwacht: `);
    expect(fault.expected).toContain(expected);
  });

  it.each([
    ['SELECT ?s {\n  ?s ex:naam "ex:naam" }', [2, 6], 'de prefix ex: is niet genoemd; zet PREFIX ex: <…> bovenaan'],
    ['SELECT ?s (COUNT(?o) AS ?n) {\n ?s ?p ?o }\nGROUP BY ?p', [1, 1], 'SELECT noemt een variabele die niet in GROUP BY staat'],
    ['# ?so\nSELECT ?so ?s { BIND (1 AS ?so) ?s ?p ?o BIND (2 AS ?s) }', [2, 12], '?s heeft al een waarde'],
    ['SELECT * {\n <iets> ?p ?o }', [2, 2], '<iets> is geen volledige IRI'],
    ['SELECT * { ?s ?p ?o } GROUP BY ?s', [1, 32], 'SELECT * gaat niet samen met GROUP BY'],
    ['SELECT * { VALUES (?a ?b) { (1) } }', [1, 29], 'VALUES heeft in een rij te veel of te weinig waarden'],
  ])('%j is told by what is wrong with its meaning', async (text, at, words) => {
    const fault = await faultOf(text);
    expect(fault).toMatchObject({ code: 'query/syntax', at });
    expect(fault.message).toContain(words);
  });

  it.each(['INSERT DATA { <http://a> <http://b> 1 }', 'DELETE WHERE { ?s ?p ?o }', 'DROP ALL', '', '# alleen commentaar'])('%j is no question', async (text) => {
    expect(await faultOf(text)).toMatchObject({ code: 'query/not-a-question' });
  });

  it('is found before any data is read', async () => {
    const result = await runQuery('SELECT', { data: ['bestaat-niet'] });
    expect(result).toMatchObject({ kind: 'failure', failure: { code: 'query/syntax' } });
  });
});
