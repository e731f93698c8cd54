import type * as RDF from '@rdfjs/types';
import fc from 'fast-check';
import { DataFactory, Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { groupQuads } from '../../src/publish/syntax/grouped.js';
import { compareNaturally } from '../../src/order.js';
import { writeCsv } from '../../src/publish/syntax/write-csv.js';
import { writeNTriples } from '../../src/publish/syntax/write-ntriples.js';
import { writeTurtle } from '../../src/publish/syntax/write-turtle.js';

const { blankNode, literal, namedNode, quad } = DataFactory;
const prefixes = { vb: 'https://w3id.org/vraagbaak/def#', vraag: 'https://w3id.org/vraagbaak/id/vraag/kst-1-1/', xsd: 'http://www.w3.org/2001/XMLSchema#' };

const iri = fc.oneof(
  fc.constantFrom(`${prefixes.vb}Question`, `${prefixes.vraag}7`, `${prefixes.vraag}7#char=0,4;entiteit`, `${prefixes.vraag}7~2`, `${prefixes.vraag}2.`, prefixes.vb, 'urn:x'),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
);
const text = fc.string({ unit: 'binary' }).map((s) => s.replace(/\p{Cs}/gu, ''));
const object = fc.oneof(
  iri.map((value) => namedNode(value)),
  text.map((value) => literal(value)),
  text.map((value) => literal(value, 'nl')),
  fc.tuple(text, iri).map(([value, type]) => literal(value, namedNode(type))),
);
const graphs = fc.array(fc.tuple(iri, iri, object).map(([s, p, o]) => quad(namedNode(s), namedNode(p), o)), { maxLength: 12 });

const key = ({ subject, predicate, object: o }: RDF.Quad) =>
  JSON.stringify([subject.value, predicate.value, o.termType, o.value, o.termType === 'Literal' ? [o.language, o.datatype.value] : []]);
const asSet = (quads: readonly RDF.Quad[]) => [...new Set(quads.map(key))].sort();

describe.each([
  ['Turtle', (quads: Parameters<typeof writeTurtle>[0]) => writeTurtle(quads, prefixes)],
  ['N-Triples', writeNTriples],
])('%s', (format, write) => {
  it('reads back as the same triples, whatever the texts and addresses', () => {
    fc.assert(fc.property(graphs, (quads) => void expect(asSet(new Parser({ format }).parse(write(quads)))).toEqual(asSet(quads))), { numRuns: 300 });
  });

  it('is the same whatever the order of the statements, and from grouped ones', () => {
    fc.assert(
      fc.property(graphs, (quads) => {
        expect(write([...quads].reverse())).toBe(write(quads));
        expect(write(groupQuads(quads))).toBe(write(quads));
      }),
    );
  });

  it.each(['http://a/> <http://a/p> <http://a/o> . <http://a/forged', 'http://a/ b', 'a', 'http://a/\\u0041', 'http://a/\ud800'])('refuses %j as an address', (bad) => {
    expect(() => write([quad(namedNode('urn:s'), namedNode('urn:p'), namedNode(bad))])).toThrow('not an IRI');
    expect(() => write([quad(namedNode(bad), namedNode('urn:p'), literal('x'))])).toThrow('not an IRI');
  });

  it('refuses half a surrogate pair and blank nodes', () => {
    expect(() => write([quad(namedNode('urn:s'), namedNode('urn:p'), literal('\ud83d'))])).toThrow('surrogate');
    expect(() => write([quad(namedNode('urn:s'), namedNode('urn:p'), blankNode())])).toThrow('BlankNode');
  });
});

describe('N-Triples', () => {
  it('has its lines sorted by code unit, each once', () => {
    const near = fc.constantFrom('a', 'a@nl', 'a"', 'a#', 'a-').chain((word) => fc.constantFrom(namedNode(`urn:${word.replace('"', '/')}`), literal(word), literal(word, 'nl'), literal(word, 'nl-be'), literal(word, namedNode('urn:t'))));
    const some = fc.array(fc.tuple(fc.constantFrom('urn:a', 'urn:a#', 'urn:a/b'), fc.constantFrom('urn:p', 'urn:p-', 'urn:p0'), near).map(([s, p, o]) => quad(namedNode(s), namedNode(p), o)));
    fc.assert(
      fc.property(fc.oneof(graphs, some), (quads) => {
        const lines = writeNTriples(quads).split('\n').slice(0, -1);
        expect(lines).toEqual([...new Set(lines)].sort());
      }),
      { numRuns: 500 },
    );
  });
});

describe('Turtle for readers', () => {
  const vb = (name: string) => namedNode(prefixes.vb + name);
  const vraag = (label: string) => namedNode(prefixes.vraag + label);
  const a = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

  it('groups by subject in natural order, type first, and names only the prefixes it uses', () => {
    const quads = [
      quad(vraag('10'), vb('numberLabel'), literal('10')),
      quad(vraag('9'), vb('numberLabel'), literal('9')),
      quad(vraag('9'), a, vb('Question')),
      quad(vraag('9'), vb('hasAnswer'), namedNode('https://w3id.org/vraagbaak/id/antwoord/kst-1-1/9')),
    ];
    expect(writeTurtle(quads, prefixes)).toBe(`@prefix vb: <https://w3id.org/vraagbaak/def#> .
@prefix vraag: <https://w3id.org/vraagbaak/id/vraag/kst-1-1/> .

vraag:9 a vb:Question ;
    vb:hasAnswer <https://w3id.org/vraagbaak/id/antwoord/kst-1-1/9> ;
    vb:numberLabel "9" .

vraag:10 vb:numberLabel "10" .
`);
  });
});

describe('natural order', () => {
  it('counts runs of digits as numbers', () => expect(['a/10', 'a/9', 'a/9/2', 'a/9/10', 'b'].sort(compareNaturally)).toEqual(['a/9', 'a/9/2', 'a/9/10', 'a/10', 'b']));

  it('is a total order', () => {
    const word = fc.stringMatching(/^[a/0-9]{0,6}$/);
    fc.assert(
      fc.property(word, word, word, (x, y, z) => {
        expect(Math.sign(compareNaturally(x, y))).toBe(-Math.sign(compareNaturally(y, x)) + 0);
        if (compareNaturally(x, y) <= 0 && compareNaturally(y, z) <= 0) expect(compareNaturally(x, z)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('CSV', () => {
  it('quotes what would break a row, and nothing else', () => expect(writeCsv([['a', 'b,c', 'd"e', 'f\ng', ' h']])).toBe('a,"b,c","d""e","f\ng"," h"\r\n'));
});
