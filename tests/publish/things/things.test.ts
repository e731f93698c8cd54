import jsonld from 'jsonld';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { thingPath } from '../../../src/publish/things/thing-path.js';
import { trimContext } from '../../../src/publish/syntax/trim-context.js';
import { linesOf, listOf, openWorkshop, parse, type Workshop } from '../published.js';

const base = 'https://data.voorbeeld.nl/';
let shop: Workshop;
beforeAll(async () => {
  shop = openWorkshop();
  const law = listOf(['Volgt dit uit artikel 68 van de Grondwet?', 'Ja, artikel 68 van de Grondwet verplicht daartoe (Kamerstuk 29 010, nr. 9).'], ['Geldt dat ook in Irak?', 'Nee. In Irak geldt dat niet.']);
  await shop.publish({ 'kst-99010-1.txt': law, 'kst-99010-2.txt': listOf(['Waarom?', 'Vanwege artikel 68 van de Grondwet.']) }, { base });
});
afterAll(() => shop.close());

const things = () => readdirSync(shop.path('doc'), { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('/') && file.endsWith('.ttl')).map((file) => file.slice(0, -4));

describe('the page of a thing', () => {
  it('tells of a law where it is named, in both papers', () => {
    const lines = linesOf(parse(shop.read('doc/regeling/BWBR0001840/artikel/68.ttl')));
    const contexts = lines.filter((line) => line.includes('#referenceContext>')).map((line) => line.replace(/^.*> </, '').replace('>', ''));
    expect(new Set(contexts)).toEqual(new Set([`${base}id/vraag/kst-99010-1/1`, `${base}id/antwoord/kst-99010-1/1`, `${base}id/antwoord/kst-99010-2/1`]));
    expect(lines).toContain(`<${base}id/regeling/BWBR0001840/artikel/68> <http://purl.org/dc/terms/isPartOf> <${base}id/regeling/BWBR0001840>`);
  });

  it('tells of a cited paper who cites it, of a concept what it means and where it is used', () => {
    expect(shop.read('doc/document/kst-29010-9.ttl')).toContain('vb:target');
    const concept = shop.read('doc/concept/opgelost.ttl');
    expect(concept).toContain('skos:prefLabel');
    expect(concept).toContain(`${base}id/antwoord/kst-99010-2/1#char=`);
  });

  it('has the same triples in JSON-LD and says nothing that papers and concepts do not say', async () => {
    const published = new Set([...linesOf(parse(shop.read('dump/all.nt.gz'), 'N-Triples')), ...linesOf(parse(shop.read('def/concept.ttl')))]);
    expect(things().length).toBeGreaterThan(40);
    for (const thing of things()) {
      const turtle = linesOf(parse(shop.read(`doc/${thing}.ttl`)));
      const tree = await jsonld.toRDF(JSON.parse(shop.read(`doc/${thing}.jsonld`)), { safe: true, format: 'application/n-quads', documentLoader: () => Promise.reject(new Error('asks')) });
      expect(linesOf(parse(tree, 'N-Quads')), thing).toEqual(turtle);
      expect(turtle.filter((line) => !published.has(line)), thing).toEqual([]);
    }
  });
});

describe('where a thing stands', () => {
  it.each([
    ['id/regeling/BWBR0001840/artikel/68/lid/1', 'doc/regeling/BWBR0001840/artikel/68/lid/1'],
    ['id/regeling/BWBR0005290/artikel/5%3A1', 'doc/regeling/BWBR0005290/artikel/5:1'],
    ['id/entiteit/kst-1-2/de-dienst', 'doc/entiteit/kst-1-2/de-dienst'],
    ['id/zaak/2031Z00001', 'doc/zaak/2031Z00001'],
    ['id/regeling/x/artikel/..%2F..%2Fetc', 'doc/regeling/x/artikel/%2E.%2F..%2Fetc'],
    ['id/regeling/x/artikel/a%00b', 'doc/regeling/x/artikel/a%00b'],
    ['id/regeling/x/artikel/%E0%A4%A', 'doc/regeling/x/artikel/%E0%A4%A'],
    ['id/entiteit/.htaccess', 'doc/entiteit/%2Ehtaccess'],
    ['id/entiteit/..', 'doc/entiteit/%2E.'],
    ['id/entiteit/..%5c..', 'doc/entiteit/%2E.%5c..'],
    ['id/vraag/kst-1-2/1', null],
    ['id/entiteit//x', null],
    ['id/entiteit/x#y', null],
    ['doc/kst-1-2', null],
  ])('%s: %s', (iri, path) => expect(thingPath(base + iri, base)).toBe(path));

  it('is the same for a concept whatever the base', () => expect(thingPath('https://w3id.org/vraagbaak/id/concept/zie', base)).toBe('doc/concept/zie'));
});

describe('a trimmed context', () => {
  it('keeps the keys in use and the prefixes that they need', () => {
    const context = { id: '@id', graph: '@graph', vb: 'https://w3id.org/vraagbaak/def#', foaf: 'http://xmlns.com/foaf/0.1/', Law: 'vb:Law', page: { '@id': 'foaf:page', '@type': '@id' }, title: { '@id': 'dcterms:title' } };
    expect(Object.keys(trimContext(context, [{ id: 'https://voorbeeld.nl/x', type: 'Law' }]))).toEqual(['id', 'graph', 'vb', 'Law']);
  });
});
