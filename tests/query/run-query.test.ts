import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { QueryInterrupted } from '../../src/query/query-failure.js';
import { runQuery } from '../../src/query/run-query.js';
import { readShippedQueries } from '../../src/query/shipped-queries.js';
import { askRows } from './ask-rows.js';
import { type PlayedEndpoint, playEndpoint } from './play-endpoint.js';

const papers = 'tests/query/fixtures/papers.ttl';
const id = (rest: string) => `https://w3id.org/vraagbaak/id/${rest}`;

let folder = '';
const started: PlayedEndpoint[] = [];
const play = async (...args: Parameters<typeof playEndpoint>) => {
  const endpoint = await playEndpoint(...args);
  started.push(endpoint);
  return endpoint;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vraag-'));
});
afterEach(() => {
  for (const { stop } of started.splice(0)) stop();
});
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('asking files', () => {
  it('gives rows with the columns in the order of SELECT, also when there are none', async () => {
    const result = await runQuery('SELECT ?z ?a (1 AS ?m) WHERE { ?z vb:number 999 ; vb:numberLabel ?a }', { data: [papers] });
    expect(result).toMatchObject({ kind: 'rows', variables: ['z', 'a', 'm'] });
    expect(await askRows('SELECT ?n WHERE { ?q a vb:Question ; vb:number ?n } ORDER BY DESC(?n) LIMIT 2', [papers])).toEqual([['31'], ['30']]);
  });

  it.each([
    ['SELECT * { ?z vb:number ?n ; vb:numberLabel ?a }', ['z', 'n', 'a']],
    ['# SELECT ?a\nPREFIX nr: <http://example.org/a#?n>\nselect distinct * { { SELECT ?z ?a { ?z vb:numberLabel ?a } } $z vb:number ?n BIND(1 AS ?b) }', ['z', 'a', 'n', 'b']],
    ['# SELECT * of all\nSELECT (COUNT(?z) AS ?a) ?n { ?z vb:number ?n } GROUP BY ?n', ['a', 'n']],
  ])('gives the columns of SELECT * in the order in which the question names them: %s', async (text, variables) => {
    expect(await runQuery(text, { data: [papers] })).toMatchObject({ kind: 'rows', variables });
  });

  it('answers ASK', async () => {
    expect(await runQuery('ASK { ?q vb:answerStatus vbc:onbeantwoord }', { data: [papers] })).toEqual({ kind: 'truth', value: true });
    expect(await runQuery('ASK { ?q vb:answerStatus vbc:ingetrokken }', { data: [papers] })).toEqual({ kind: 'truth', value: false });
  });

  it('gives each triple of CONSTRUCT once, and DESCRIBE', async () => {
    const made = await runQuery('CONSTRUCT { ?paper a vb:QuestionDocument } WHERE { ?q dcterms:isPartOf ?paper }', { data: [papers] });
    const told = await runQuery(`DESCRIBE <${id('entiteit/navo')}>`, { data: [papers] });
    if (made.kind !== 'graph' || told.kind !== 'graph') throw new Error('no graph');
    const count = async (quads: AsyncIterable<unknown>) => {
      let n = 0;
      for await (const _ of quads) n++;
      return n;
    };
    expect(await count(made.quads)).toBe(2);
    expect(await count(told.quads)).toBe(3);
  });

  it('counts offsets in code points, so that what comes after an emoji is in its place', async () => {
    const text = 'SELECT (SUBSTR(?t, ?b + 1, ?e - ?b) AS ?words) WHERE { ?m a vb:AmountMention ; nif:beginIndex ?b ; nif:endIndex ?e ; nif:referenceContext/schema:text ?t }';
    expect(await askRows(text, [papers])).toEqual([['€ 1,5 miljoen']]);
  });

  it('finds a mention whose words are not those of its place', async () => {
    const damaged = write('verschoven.ttl', `<${id('vraag/x/1')}> <http://schema.org/text> "De 🚢 vaart."@nl .
      <${id('vraag/x/1#char=3,4')}> <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#referenceContext> <${id('vraag/x/1')}> ;
        <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#beginIndex> 3 ; <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#endIndex> 4 ;
        <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf> "vaart" .`);
    const rows = await askRows(readShippedQueries().get('plaats-klopt-niet')?.text ?? '', [damaged]);
    expect(rows).toEqual([[id('vraag/x/1#char=3,4'), 'vaart', '🚢']]);
  });
});

describe('asking SPARQL addresses', () => {
  const names = write.bind(null, 'namen.ttl', `<${id('entiteit/navo')}> <http://example.org/founded> 1949 .\n<${id('entiteit/elders')}> <http://example.org/founded> 2000 .`);

  it.each(['/sparql', '/query', '/repositories/kamer'])('works whatever their path: %s', async (path) => {
    const { url } = await play(papers, path);
    expect(await askRows('SELECT ?n WHERE { ?q vb:number ?n FILTER (?n > 30) } ORDER BY ?n', [url])).toEqual([['31'], ['31']]);
    expect(await runQuery('ASK { ?q vb:number 16 }', { data: [url] })).toEqual({ kind: 'truth', value: true });
    const graph = await runQuery('CONSTRUCT { ?q vb:number ?n } WHERE { ?q a vb:Question ; vb:number ?n FILTER (?n = 16) }', { data: [url] });
    if (graph.kind !== 'graph') throw new Error('no graph');
    const objects: string[] = [];
    for await (const { object } of graph.quads) objects.push(object.value);
    expect(objects).toEqual(['16']);
  });

  it('joins files and several addresses as one', async () => {
    const [one, two] = [await play(papers), await play(names(), '/query')];
    const text = 'SELECT DISTINCT ?label ?year WHERE { ?m itsrdf:taIdentRef ?e . ?e rdfs:label ?label ; <http://example.org/founded> ?year }';
    expect(await askRows(text, [one.url, two.url])).toEqual([['NAVO', '1949']]);
    expect(await askRows(text, [papers, two.url])).toEqual([['NAVO', '1949']]);
  });

  it.each(['/sparql', '/query'])('follows SERVICE to %s, also in OPTIONAL', async (path) => {
    const { url } = await play(names(), path);
    const text = `SELECT ?label ?year WHERE { ?e rdfs:label ?label OPTIONAL { SERVICE <${url}> { ?e <http://example.org/founded> ?year } } } ORDER BY ?label`;
    expect(await askRows(text, [papers])).toEqual([['NAVO', '1949'], ['Nederland', ''], ['Pontdienst', '']]);
  });

  it('names the address that refuses, is no SPARQL, or is not there', async () => {
    const refusing = await play(papers, '/sparql', { status: 503, type: 'text/plain', body: 'druk, kom later terug' });
    const page = await play(papers, '/sparql', { status: 200, type: 'text/html; charset=utf-8', body: '<p>welkom</p>' });
    const failure = async (url: string, text = 'SELECT * { ?s ?p ?o }') => {
      const result = await runQuery(text, { data: [url] });
      if (result.kind !== 'rows') return result;
      try {
        for await (const _ of result.rows);
      } catch (error) {
        if (error instanceof QueryInterrupted) return { failure: error.failure };
      }
      return null;
    };
    expect(await failure(refusing.url)).toMatchObject({ failure: { code: 'query/endpoint', message: expect.stringMatching(/127\.0\.0\.1.*HTTP 503 druk, kom later terug/) } });
    expect(await failure(page.url)).toMatchObject({ failure: { code: 'query/endpoint', message: expect.stringContaining('een webpagina') } });
    expect(await failure('http://127.0.0.1:9/sparql')).toMatchObject({ failure: { code: 'query/endpoint', message: expect.stringContaining('127.0.0.1:9') } });
    expect(await failure(papers, `SELECT * { ?s a vb:Question SERVICE <${refusing.url}> { ?s ?p ?o } }`)).toMatchObject({ failure: { code: 'query/endpoint' } });
  });
});

describe('the shipped queries that federate', () => {
  const ask = async (name: string, address: string, content: string) => {
    const { url, asked } = await play(write(`${name}.ttl`, content));
    const text = (readShippedQueries().get(name)?.text ?? '').replace(address, url);
    expect(text).toContain(url);
    return { rows: await askRows(text, [papers]), asked };
  };

  it('give the official names of the ministries from a TOOI register', async () => {
    const tooi = 'https://identifier.overheid.nl/tooi/';
    const { rows } = await ask('ministeries-volgens-tooi', 'https://standaarden.overheid.nl/tooi/sparql', `@prefix t: <${tooi}def/ont/> .
      <${tooi}id/ministerie/mnre1130> t:officieleNaamInclSoort "ministerie van Infrastructuur en Waterstaat" ; t:afkorting "IenW" .
      <${tooi}id/ministerie/mnre1090> t:officieleNaamInclSoort "ministerie van Financiën" .
      <${tooi}id/ministerie/mnre1034> t:officieleNaamInclSoort "ministerie van Binnenlandse Zaken en Koninkrijksrelaties" ; t:afkorting "BZK" .`);
    expect(rows).toEqual([
      [id('document/kst-99101-7'), `${tooi}id/ministerie/mnre1130`, 'ministerie van Infrastructuur en Waterstaat', 'IenW'],
      [id('document/kst-99102-1'), `${tooi}id/ministerie/mnre1090`, 'ministerie van Financiën', ''],
    ]);
  });

  it('give the Finnish names of the countries that questions touch, asking for those countries only', async () => {
    const country = 'http://publications.europa.eu/resource/authority/country/';
    const { rows, asked } = await ask('landen-in-het-fins', 'http://publications.europa.eu/webapi/rdf/sparql', `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <${country}NLD> skos:prefLabel "Alankomaat"@fi, "Nederland"@nl . <${country}BEL> skos:prefLabel "Belgia"@fi .`);
    // Question 22 names the country itself; answer 4, which names it too, answers questions 3 and 4.
    expect(rows).toEqual([[`${country}NLD`, 'Alankomaat', '3']]);
    expect(asked.join()).toContain(`<${country}NLD>`);
  });

  it('give the organisations named beside their country, by Wikidata', async () => {
    const wikidata = 'http://www.wikidata.org/';
    const { rows } = await ask('zetel-in-genoemd-land', 'https://query.wikidata.org/sparql', `@prefix wdt: <${wikidata}prop/direct/> . @prefix wd: <${wikidata}entity/> .
      wd:Q990000001 wdt:P17 wd:Q55 . wd:Q7184 wdt:P17 wd:Q31 .`);
    expect(rows).toEqual([[id('antwoord/kst-99101-7/4'), `${wikidata}entity/Q990000001`, `${wikidata}entity/Q55`]]);
  });
});

// Last, because the engine goes on in the background with what it was at.
describe('a question that takes too long', () => {
  it('is given up as a value when nothing came, and by an interruption when rows came', async () => {
    const many = write('veel.nt', Array.from({ length: 1500 }, (_, i) => `<http://x/${i}> <http://x/p> "${i}" .\n`).join(''));
    const cross = '?a <http://x/p> ?b . ?c <http://x/p> ?d . ?e <http://x/p> ?f';
    expect(await runQuery(`ASK { ${cross} FILTER(?b = ?d && ?d != ?b) }`, { data: [many], timeoutSeconds: 0.5 })).toMatchObject({ kind: 'failure', failure: { code: 'query/timeout', message: 'geen antwoord binnen 0.5 s' } });
    const rows = await runQuery(`SELECT * { ${cross} }`, { data: [many], timeoutSeconds: 1 });
    if (rows.kind !== 'rows') throw new Error('no rows');
    let seen = 0;
    await expect((async () => {
      for await (const _ of rows.rows) seen++;
    })()).rejects.toThrow(QueryInterrupted);
    expect(seen).toBeGreaterThan(0);
  });

  it('is given up when an address keeps silent', async () => {
    const { url } = await play(papers, '/sparql', 'silence');
    expect(await runQuery('ASK { ?s ?p ?o }', { data: [url], timeoutSeconds: 0.5 })).toMatchObject({ kind: 'failure', failure: { code: 'query/timeout' } });
  });
});
