import { readFileSync } from 'node:fs';
import type * as RDF from '@rdfjs/types';
import jsonld from 'jsonld';
import { DataFactory, Parser } from 'n3';
import { isomorphic } from 'rdf-isomorphic';
import { describe, expect, test } from 'vitest';
import { createContext } from '../../src/publish/syntax/jsonld-context.js';
import { writeJsonLd } from '../../src/publish/syntax/write-jsonld.js';
import { owl, rdf, rdfs, readGraph, skos, vb, vbc, xsd } from './read-graph.js';

const { literal, namedNode, quad } = DataFactory;
const { '@context': context }: { '@context': Record<string, string | Readonly<Record<string, string>>> } = JSON.parse(readFileSync('ontology/context.jsonld', 'utf8'));
const ontology = readGraph('ontology/vraagbaak.ttl', 'ontology/concepts.ttl');
const offline = { safe: true, format: 'application/n-quads' as const, documentLoader: (address: string): never => { throw new Error(`asks for ${address}`); } };
const subject = namedNode('https://example.org/id/vraag/kst-1-2/3');

const samples: Readonly<Record<string, RDF.Quad_Object>> = {
  [`${xsd}string`]: literal('zeven'),
  [`${xsd}date`]: literal('2031-02-28', namedNode(`${xsd}date`)),
  [`${xsd}integer`]: literal('7', namedNode(`${xsd}integer`)),
  [`${xsd}decimal`]: literal('7.5', namedNode(`${xsd}decimal`)),
  [`${rdf}langString`]: literal('zeven', 'nl'),
  [`${skos}Concept`]: namedNode(`${vbc}zie-ook`),
};

/** A statement for each range of each property of ours. */
function statements(): RDF.Quad[] {
  const properties = ['Object', 'Datatype'].flatMap((kind) => ontology.getSubjects(`${rdf}type`, `${owl}${kind}Property`, null));
  return properties.flatMap(({ value }) => {
    const ranges = [`${rdfs}range`, 'http://schema.org/rangeIncludes'].flatMap((p) => ontology.getObjects(value, p, null));
    return ranges.map((range) => quad(subject, namedNode(value), samples[range.value] ?? namedNode('https://example.org/id/antwoord/kst-1-2/3')));
  });
}

const toQuads = async (document: object): Promise<RDF.Quad[]> => new Parser({ format: 'N-Quads' }).parse(await jsonld.toRDF(document, offline));

describe('the context', () => {
  test('keeps every property of ours whole, there and back, under short keys', async () => {
    const quads = statements();
    const written: { graph: readonly Record<string, unknown>[] } = JSON.parse(writeJsonLd(quads, createContext(context), subject.value));
    const keys = written.graph.flatMap((node) => Object.keys(node));
    expect(keys.filter((key) => !(key in context))).toEqual([]);
    const properties = new Set(quads.map(({ predicate }) => predicate.value));
    expect(keys).toHaveLength(properties.size + 2);
    expect(keys).toEqual(expect.arrayContaining(['id', 'value', 'day']));
    expect(isomorphic(await toQuads(written), quads)).toBe(true);
  });

  test('reads short names of concepts and classes, and bare numbers, as what they stand for', async () => {
    const quads = await toQuads({
      '@context': context, id: subject.value, type: ['Question', 'SchemaQuestion'], answerStatus: 'beantwoord', number: 7, beginIndex: 0,
      taClassRef: 'Person', text: 'Komt de boot?', value: '12.50', day: '2031-02-28', kind: ['slot', 'https://example.org/kind'],
    });
    const said = quads.map(({ predicate, object }) => `${predicate.value} ${object.value} ${object.termType === 'Literal' ? object.language || object.datatype.value : ''}`.trim());
    expect(said.sort()).toEqual([
      'http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#beginIndex 0 http://www.w3.org/2001/XMLSchema#nonNegativeInteger',
      'http://purl.org/dc/terms/type https://example.org/kind',
      `http://purl.org/dc/terms/type ${vbc}slot`,
      'http://schema.org/text Komt de boot? nl',
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#type http://schema.org/Question',
      `http://www.w3.org/1999/02/22-rdf-syntax-ns#type ${vb}Question`,
      `http://www.w3.org/2005/11/its/rdf#taClassRef ${vb}Person`,
      `${vb}answerStatus ${vbc}beantwoord`,
      `${vb}number 7 http://www.w3.org/2001/XMLSchema#integer`,
      `${vb}value 12.50 http://www.w3.org/2001/XMLSchema#decimal`,
      `${vb}value 2031-02-28 http://www.w3.org/2001/XMLSchema#date`,
    ]);
  });

  test('reads a tree of document, questions, answers and mentions', async () => {
    const quads = await toQuads({
      '@context': context,
      graph: [{ id: 'https://example.org/d', questions: [{ id: 'https://example.org/q', subQuestions: [{ id: 'https://example.org/s' }],
        hasAnswer: { id: 'https://example.org/a', mentions: [{ id: 'https://example.org/m' }] } }], parts: [{ id: 'https://example.org/p' }] }],
    });
    const said = quads.map(({ subject: s, predicate, object }) => [s, predicate, object].map(({ value }) => value.replace(/^.*[/#]/, '')).join(' '));
    expect(said.sort()).toEqual(['m referenceContext a', 'p isPartOf d', 'q hasAnswer a', 'q isPartOf d', 's isPartOf q']);
  });

  test('reads the same in a JSON-LD 1.0 reader', async () => {
    const written = JSON.parse(writeJsonLd(statements(), createContext(context), subject.value));
    const old = { ...offline, processingMode: 'json-ld-1.0' };
    expect(await jsonld.toRDF(written, old)).toBe(await jsonld.toRDF(written, offline));
  });

  test('has a key or short name for every class, concept and property of ours', () => {
    const expand = (compact: string) => compact.replace(/^(vbc?):/, (_, prefix: string) => (prefix === 'vb' ? vb : vbc));
    const reached = new Set(Object.values(context).map((definition) => expand(typeof definition === 'string' ? definition : (definition['@id'] ?? ''))));
    const terms = [`${owl}Class`, `${owl}ObjectProperty`, `${owl}DatatypeProperty`, `${skos}Concept`].flatMap((kind) => ontology.getSubjects(`${rdf}type`, kind, null));
    expect(terms.filter(({ value }) => !reached.has(value))).toEqual([]);
  });
});
