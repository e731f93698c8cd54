import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Parser, Store } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSite } from '../../src/serve/create-site.js';
import { openSiteFolder } from '../../src/serve/files/site-folder.js';
import { startLocalEngine } from '../../src/serve/sparql/local-engine.js';
import { createRemoteEngine } from '../../src/serve/sparql/remote-engine.js';
import { resultForms } from '../../src/serve/sparql/result-forms.js';
import { createSparql } from '../../src/serve/sparql/serve-sparql.js';
import { linesOf, openWorkshop, parse } from '../publish/published.js';
import { limits, openTestSite, type TestSite } from './site-of.js';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.close());

const get = (query: string, accept?: string, more = '') => site.ask(`/sparql?query=${encodeURIComponent(query)}${more}`, accept === undefined ? {} : { accept });
const post = (body: string, type: string, path = '/sparql', headers: Readonly<Record<string, string>> = {}) => site.app.request(path, { method: 'POST', body, headers: { 'content-type': type, ...headers } });
const valuesOf = async (response: Response): Promise<readonly string[]> => {
  const { results }: { results: { bindings: readonly Readonly<Record<string, { value: string }>>[] } } = JSON.parse(await response.text());
  return results.bindings.flatMap((binding) => Object.values(binding).map(({ value }) => value));
};
const graph = (docref: string) => `https://w3id.org/vraagbaak/doc/${docref}`;
const sparqlJson = 'application/sparql-results+json';
/** Of the forms as W3C names them. */
const mediaTypes: Readonly<Record<string, string>> = {
  SPARQL_Results_JSON: sparqlJson, SPARQL_Results_XML: 'application/sparql-results+xml', SPARQL_Results_CSV: 'text/csv', SPARQL_Results_TSV: 'text/tab-separated-values',
  Turtle: 'text/turtle', 'JSON-LD': 'application/ld+json', 'N-Triples': 'application/n-triples',
};

describe('data that can not be loaded', () => {
  it('are no fault of the question: it may be asked again', async () => {
    const shop = openWorkshop();
    mkdirSync(shop.path('dump'), { recursive: true });
    writeFileSync(shop.path('dump/all.nt.gz'), 'geen gzip');
    const engine = startLocalEngine(shop.path(''), limits, 1);
    const app = createSite(openSiteFolder(shop.path('')), [createSparql(engine, limits, async () => null)]);
    const answer = await app.request('/sparql?query=ASK%20%7B%7D');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('konden niet worden geladen');
    await engine.stop();
    shop.close();
  });
});

describe('the protocol', () => {
  const labels = 'SELECT ?l { ?q a vb:Question ; dcterms:isPartOf <https://w3id.org/vraagbaak/id/document/kst-99010-1> ; vb:numberLabel ?l } ORDER BY ?l';

  it('takes a question by GET, as a form and as it is', async () => {
    const form = 'application/x-www-form-urlencoded';
    const answers = [await get(labels), await post(new URLSearchParams({ query: labels }).toString(), form), await post(labels, 'application/sparql-query'), await post(labels, 'application/sparql-query; charset=UTF-8')];
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe(sparqlJson);
      expect(await valuesOf(answer)).toEqual(['1', '2']);
    }
  });

  it('goes over all papers together, or over the graphs that are named', async () => {
    const count = 'SELECT (COUNT(*) AS ?n) { ?d a vb:QuestionDocument }';
    const all = await valuesOf(await get('SELECT ?d { ?d a vb:QuestionDocument }'));
    expect(all).toHaveLength(2);
    const one = `&default-graph-uri=${encodeURIComponent(graph('kst-99010-1'))}`;
    expect(await valuesOf(await get(count, undefined, one))).toEqual(['1']);
    expect(await valuesOf(await get(count, undefined, `${one}&default-graph-uri=${encodeURIComponent(graph('kst-99010-2'))}`))).toEqual(['2']);
    expect(await valuesOf(await get(count, undefined, '&default-graph-uri=http://nergens.example/'))).toEqual(['0']);
    expect(await valuesOf(await get(`SELECT (COUNT(*) AS ?n) FROM <${graph('kst-99010-1')}> { ?d a vb:QuestionDocument }`))).toEqual(['1']);
    expect(await valuesOf(await get(`SELECT (COUNT(*) AS ?n) FROM <${graph('kst-99010-1')}> { ?d a vb:QuestionDocument }`, undefined, `&default-graph-uri=${encodeURIComponent(graph('kst-99010-9'))}`))).toEqual(['0']);
    expect(await valuesOf(await get('SELECT ?g { GRAPH ?g { ?d a vb:QuestionDocument } } ORDER BY ?g'))).toEqual([graph('kst-99010-1'), graph('kst-99010-2')]);
    expect(await valuesOf(await get('SELECT ?g { GRAPH ?g { ?d a vb:QuestionDocument } }', undefined, `&named-graph-uri=${encodeURIComponent(graph('kst-99010-2'))}`))).toEqual([graph('kst-99010-2')]);
  });

  it('gives all columns in the order in which the question names them', async () => {
    const answer = await get('SELECT * { ?vraag vb:number ?nummer ; vb:answeredBy ?antwoord } LIMIT 1', 'text/csv');
    expect((await answer.text()).split('\r\n')[0]).toBe('vraag,nummer,antwoord');
  });

  const rows = 'SELECT ?m ?b { ?m a vb:EntityMention ; nif:beginIndex ?b } ORDER BY ?m LIMIT 1';
  const mention = 'https://w3id.org/vraagbaak/id/antwoord/kst-99010-1/1#char=0,10;entiteit';
  it.each([
    [undefined, sparqlJson, `"${mention}"`],
    ['*/*', sparqlJson, `"${mention}"`],
    ['application/json', sparqlJson, `"${mention}"`],
    ['application/sparql-results+xml, */*;q=0.1', 'application/sparql-results+xml', `<uri>${mention}</uri>`],
    ['application/xml', 'application/sparql-results+xml', `<uri>${mention}</uri>`],
    ['text/csv', 'text/csv; charset=utf-8', `m,b\r\n"${mention}",0\r\n`],
    ['text/tab-separated-values', 'text/tab-separated-values; charset=utf-8', `?m\t?b\n<${mention}>\t"0"^^<http://www.w3.org/2001/XMLSchema#integer>\n`],
  ])('gives rows to %s as %s', async (accept, type, part) => {
    const response = await get(rows, accept);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(await response.text()).toContain(part);
  });

  it.each([
    ['text/turtle', 'text/turtle; charset=utf-8', 'text/turtle'],
    ['*/*', 'text/turtle; charset=utf-8', 'text/turtle'],
    ['application/n-triples', 'application/n-triples', 'application/n-triples'],
  ])('gives a graph to %s as %s', async (accept, type, format) => {
    const response = await get(`CONSTRUCT { ?s ?p ?o } FROM <${graph('kst-99010-1')}> WHERE { ?s ?p ?o }`, accept);
    expect(response.headers.get('content-type')).toBe(type);
    const integers = (lines: readonly string[]) => lines.map((line) => line.replace('nonNegativeInteger', 'integer'));
    expect(integers(linesOf(parse(await response.text(), format)))).toEqual(integers(linesOf(parse(site.shop.read('doc/kst-99010-1.nt'), 'N-Triples'))).sort());
  });

  it('gives a graph as JSON-LD', async () => {
    const response = await get('CONSTRUCT WHERE { ?d a vb:QuestionDocument }', 'application/ld+json');
    expect(JSON.parse(await response.text()).map((node: { '@id': string }) => node['@id']).sort()).toEqual(['kst-99010-1', 'kst-99010-2'].map((docref) => `https://w3id.org/vraagbaak/id/document/${docref}`));
  });

  it('gives a truth', async () => {
    expect(await (await get('ASK { ?d a vb:QuestionDocument }')).json()).toEqual({ head: {}, boolean: true });
    expect(await (await get('ASK { ?d a vb:GeenKlasse }', 'application/sparql-results+xml')).text()).toContain('<boolean>false</boolean>');
  });

  it('describes itself to who asks nothing, and gives browsers a page', async () => {
    const turtle = await site.ask('/sparql', { accept: 'text/turtle' });
    const description = new Store(new Parser().parse(await turtle.text()));
    const sd = 'http://www.w3.org/ns/sparql-service-description#';
    expect(description.getObjects(null, `${sd}endpoint`, null).map(({ value }) => value)).toEqual(['http://localhost/sparql']);
    expect(description.countQuads(null, `${sd}supportedLanguage`, `${sd}SPARQL11Query`, null)).toBe(1);
    expect((await site.ask('/sparql')).headers.get('content-type')).toBe('text/turtle; charset=utf-8');
    expect((await site.ask('/sparql', { accept: 'application/ld+json' })).headers.get('content-type')).toBe('application/ld+json');
    const formats = [...resultForms('rows'), ...resultForms('graph')].map(({ mediaType }) => mediaType).sort();
    expect(description.getObjects(null, `${sd}resultFormat`, null).map(({ value }) => mediaTypes[value.replace(/^.*\//, '')]).sort()).toEqual(formats);
    const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
    expect((await site.ask('/sparql', browser)).headers.get('location')).toBe('query/index.html?bij=server');
    const asked = await site.ask(`/sparql?query=${encodeURIComponent(labels)}`, browser);
    expect([asked.status, asked.headers.get('vary')]).toEqual([303, 'Accept']);
    expect(new URL(asked.headers.get('location') ?? '', 'http://localhost/sparql').searchParams.get('query')).toBe(labels);
  });
});

describe('what is refused', () => {
  const form = 'application/x-www-form-urlencoded';
  const refusals: readonly (readonly [name: string, ask: () => Response | Promise<Response>, status: number, text: string])[] = [
    ['wrong SPARQL, with its place', () => get('SELECT *\nWHERE { ?s ?p }'), 400, 'regel 2, kolom 15'],
    ['what the engine alone refuses, without a place in lines of ours', () => get('SELECT (COUNT(*) AS ?n) ?s { ?s ?p ?o }'), 400, 'uitgevoerd: SELECT noemt een variabele die niet in GROUP BY staat'],
    ['an unknown prefix', () => get('SELECT * { ?s nergens:iets ?o }'), 400, 'nergens'],
    ['an empty question', () => get(''), 400, 'lege tekst'],
    ['two questions', () => get('ASK {}', undefined, '&query=ASK%20%7B%7D'), 400, 'meer vragen'],
    ['an update by its own name', () => post('update=CLEAR%20ALL', form), 403, 'update'],
    ['an update as it is', () => post('CLEAR ALL', 'application/sparql-update'), 403, 'update'],
    ['an update as a question', () => get('INSERT DATA { <a:a> <a:b> <a:c> }'), 400, 'geen vraag'],
    ['another address', () => get('SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }'), 400, 'SERVICE'],
    ['another kind of body', () => post('{}', 'application/json'), 415, 'application/sparql-query'],
    ['another set of characters', () => post('ASK {}', 'application/sparql-query; charset=latin1'), 415, 'UTF-8'],
    ['no question in a form', () => post('vraag=1', form), 400, 'query'],
    ['a question that is too long', () => post('#'.repeat(1 << 20), 'application/sparql-query'), 413, 'kB'],
    ['a graph that is no address', () => get('ASK {}', undefined, '&default-graph-uri=geen%20adres'), 400, 'graaf'],
    ['rows as a picture', () => get('SELECT * { ?s ?p ?o } LIMIT 1', 'image/png'), 406, 'text/csv'],
    ['rows as a graph', () => get('SELECT * { ?s ?p ?o } LIMIT 1', 'text/turtle'), 406, 'text/csv'],
    ['more rows than the limit', () => get('SELECT * { ?s ?p ?o . ?x ?y ?z }'), 400, '2000 rijen'],
    ['a graph made of more rows than the limit', () => get('CONSTRUCT { ?s vb:isNamed true } WHERE { ?s ?p ?o . ?x ?y ?z }'), 400, '2000 rijen'],
    ['descriptions of more things than the limit', () => get(`DESCRIBE ?s FROM <${graph('kst-99010-1')}> { ?s ?p ?o . ?x ?y ?z } OFFSET 5`), 400, '2000 rijen'],
    ['a question without end', () => get('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }'), 503, 'binnen 3 s'],
    ['another method', () => site.ask('/sparql', {}, 'PUT'), 405, 'GET'],
  ];

  it.each(refusals)('%s', async (_, ask, status, text) => {
    const response = await ask();
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(text);
  });

  it('leaves the engine well: it answers again, and says when to come back', async () => {
    const response = await get('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }');
    expect(response.headers.get('retry-after')).toBe('30');
    expect((await get('ASK {}')).status).toBe(200);
    expect(await (await site.ask('/health')).json()).toEqual({ status: 'ok', ready: true, version: expect.stringMatching(/^\d+\.\d+\.\d+/), papers: 2, sparql: expect.stringContaining('klaar') });
  });

  it('tells programs the place apart', async () => {
    expect(await (await get('SELECT *\nWHERE { ?s ?p }', 'application/problem+json, */*;q=0.1')).json()).toMatchObject({ status: 400, code: 'query/syntax', line: 2, column: 15 });
  });

  it('reads no file and fetches nothing, however it is asked', async () => {
    for (const from of ['file:///etc/passwd', 'http://127.0.0.1:9/data.ttl']) {
      expect(await valuesOf(await get(`SELECT * FROM <${from}> { ?s ?p ?o }`))).toEqual([]);
      expect(await valuesOf(await get('SELECT * { ?s ?p ?o }', undefined, `&default-graph-uri=${encodeURIComponent(from)}`))).toEqual([]);
    }
  });
});

describe('another publication in its place', () => {
  it('is what questions go over from then on', async () => {
    await site.shop.publish({ 'b.txt': 'Vragen\n\n1 \nIs dit anders? \n\nAntwoord \nJa. \n' }, { html: false });
    const asked = 'SELECT ?t { ?q a vb:Question ; schema:text ?t FILTER(CONTAINS(?t, "anders")) }';
    await expect.poll(async () => valuesOf(await get(asked)), { timeout: 10_000 }).toEqual(['Is dit anders?']);
    expect(await valuesOf(await get('SELECT ?change { ?v dcterms:isVersionOf ?paper ; a ?change }'))).toEqual(['https://www.w3.org/ns/activitystreams#Delete']);
  });
});

describe('another publication that can not be loaded', () => {
  const count = 'SELECT (COUNT(*) AS ?n) { ?q a vb:Question }';
  const stateOf = async () => {
    const { sparql }: { readonly sparql: string } = JSON.parse(await (await site.ask('/health')).text());
    return sparql;
  };

  it('leaves the one before to answer, which is told, until there is one that can', async () => {
    const before = await valuesOf(await get(count));
    for (const dump of ['dump/all.nt.gz', 'dump/all.nq.gz']) writeFileSync(site.shop.path(dump), 'geen gzip');
    // Also when nobody asks a question.
    await expect.poll(stateOf, { timeout: 10_000 }).toMatch(/^klaar, \d+ drietallen; een nieuwere publicatie kon niet worden geladen/);
    expect(await valuesOf(await get(count))).toEqual(before);
    await site.shop.publish({ 'd.txt': 'Vragen\n\n1 \nKomt er nog een? \n\nAntwoord \nJa. \n' }, { html: false });
    await expect.poll(async () => [await valuesOf(await get(count)), await stateOf()], { timeout: 10_000 }).toEqual([[String(Number(before[0]) + 1)], expect.stringMatching(/^klaar, \d+ drietallen$/)]);
  });
});

describe('a store elsewhere', () => {
  /** Plays a store: answers what the question asks of it in a comment. */
  const play = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      const query = new URLSearchParams(body).get('query') ?? '';
      if (query.includes('zwijg')) return;
      if (query.includes('stuk')) return response.writeHead(500).end('kapot\nstapel');
      if (query.includes('pagina')) return response.writeHead(200, { 'content-type': 'text/html' }).end('<p>');
      if (query.includes('elders')) return response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end();
      if (query.includes('CONSTRUCT')) return response.writeHead(200, { 'content-type': 'text/turtle' }).end('<a:a> <a:b> 1 .');
      const bindings = Array.from({ length: query.includes('veel') ? 2001 : 1 }, () => ({ x: { type: 'literal', value: request.method ?? '' } }));
      return response.writeHead(200, { 'content-type': sparqlJson }).end(JSON.stringify({ head: { vars: ['x'] }, results: { bindings } }));
    });
  });
  let ask: (query: string, accept?: string) => Response | Promise<Response>;
  beforeAll(async () => {
    await new Promise<void>((resolve) => play.listen(0, '127.0.0.1', resolve));
    const address = play.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const shortly = { ...limits, seconds: 1 };
    const app = createSite(openSiteFolder(site.shop.path('')), [createSparql(createRemoteEngine(`http://127.0.0.1:${port}/query`, shortly), shortly, async () => null)]);
    ask = (query, accept = '*/*') => app.request(`/sparql?query=${encodeURIComponent(query)}`, { headers: { accept } });
  });
  afterAll(() => {
    play.closeAllConnections();
    play.close();
  });

  it('answers in its place, in all forms', async () => {
    expect(await valuesOf(await ask('SELECT * {}'))).toEqual(['POST']);
    expect(await (await ask('SELECT * {}', 'text/csv')).text()).toBe('x\r\nPOST\r\n');
    expect(await (await ask('CONSTRUCT WHERE { ?s ?p ?o }', 'application/n-triples')).text()).toBe('<a:a> <a:b> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .\n');
  });

  it.each([
    ['SELECT * { ?zwijg ?p ?o }', 503, 'binnen 1 s'],
    ['SELECT * { ?stuk ?p ?o }', 503, 'HTTP 500 kapot'],
    ['SELECT * { ?pagina ?p ?o }', 503, 'text/html'],
    ['SELECT * { ?elders ?p ?o }', 503, 'SPARQL-adres'],
    ['SELECT * { ?veel ?p ?o }', 400, '2000 rijen'],
    ['SELECT * { SERVICE <http://127.0.0.1:9/> {} }', 400, 'SERVICE'],
  ])('%s → %i', async (query, status, text) => {
    const response = await ask(query);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(text);
  });
});
