import { readFileSync } from 'node:fs';
import { DataFactory, Parser, Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { readShapes } from '../../src/validate/judge-shapes.js';
import { validate } from '../../src/validate/validate.js';
import { prefixes, rdf } from '../../src/vocabulary/external.js';
import { edit, readSpecimen } from './edit-graph.js';

const { namedNode } = DataFactory;
const sh = (name: string) => namedNode(prefixes.sh + name);
const shapes = new Store([...readShapes()]);
const named = [...new Set([...shapes.getSubjects(rdf.type, sh('NodeShape'), null), ...shapes.getSubjects(rdf.type, sh('PropertyShape'), null)])];
const specimens = ['list', 'faults', 'postponement'] as const;

describe('the specimens', () => {
  it.each(specimens)('%s is as it should be, faults of the paper itself included', async (name) => {
    const { conforms, results } = await validate(readSpecimen(name));
    expect(results).toEqual([]);
    expect(conforms).toBe(true);
  });

  it('hold together too, where one paper cites another that is published beside it', async () => {
    expect((await validate(specimens.flatMap(readSpecimen))).results).toEqual([]);
  });

  it.each([['a blank line between paragraphs', 'Wat kostte het?\\n\\nEn wat nu?', 0], ['a line end between rows of a table', 'Wat kostte het?\\n\\nJaar Kosten\\n2031 5', 0], ['two blank lines', 'Wat kostte het?\\n\\n\\nEn nu?', 1]] as const)('look at what parts a text: %s', async (_, text, refused) => {
    const { results } = await validate(edit(readSpecimen('list'), `- q:2 schema:text *\n+ q:2 schema:text "${text}"@nl`));
    expect(results.filter(({ source }) => source === `${prefixes.vbs}text`)).toHaveLength(refused);
  });

  it('leave no shape with nothing to look at', async () => {
    const { focusNodes } = await validate(specimens.flatMap(readSpecimen));
    expect(focusNodes.size).toBeGreaterThan(30);
    expect([...focusNodes].filter(([, count]) => count === 0)).toEqual([]);
  });
});

describe('the shapes', () => {
  it('tell an editor in Dutch and English what to do, each once', () => {
    const languages = named.map((shape) => [shape.value, shapes.getObjects(shape, sh('message'), null).map((term) => (term.termType === 'Literal' ? term.language : '')).sort().join()]);
    expect(languages.filter(([, both]) => both !== 'en,nl')).toEqual([]);
  });

  it('are SHACL Core and flat: no SPARQL, no shape inside a shape on shared nodes', () => {
    const banned = ['sparql', 'target', 'node', 'qualifiedValueShape', 'js', 'rule'].map((name) => prefixes.sh + name);
    expect([...shapes].filter(({ predicate }) => banned.includes(predicate.value))).toEqual([]);
  });

  it('are each used: targeted, or named as the property of a targeted shape', () => {
    const targets = ['targetClass', 'targetSubjectsOf', 'targetObjectsOf'].flatMap((name) => shapes.getSubjects(sh(name), null, null));
    const used = new Set([...targets, ...targets.flatMap((shape) => shapes.getObjects(shape, sh('property'), null))].map(({ value }) => value));
    expect(named.map(({ value }) => value).filter((shape) => !used.has(shape))).toEqual([]);
  });

  it('use only terms that the ontology declares', () => {
    const declared = new Set(['vraagbaak', 'concepts'].flatMap((file) => new Parser().parse(readFileSync(`ontology/${file}.ttl`, 'utf8'))).map(({ subject }) => subject.value));
    const ours = [...shapes].flatMap((quad) => [quad.subject, quad.predicate, quad.object]).map(({ value }) => value).filter((iri) => iri.startsWith(prefixes.vb) || iri.startsWith(prefixes.vbc));
    expect([...new Set(ours)].filter((iri) => !iri.startsWith(prefixes.vbs) && !declared.has(iri))).toEqual([]);
  });

  it('look at every class and allow every concept that the ontology declares for a property', () => {
    const ontology = new Store(['vraagbaak', 'concepts'].flatMap((file) => new Parser().parse(readFileSync(`ontology/${file}.ttl`, 'utf8'))));
    const mentioned = new Set([...shapes].map(({ object }) => object.value));
    const classes = ontology.getSubjects(rdf.type, namedNode('http://www.w3.org/2002/07/owl#Class'), null);
    const concepts = ontology.getSubjects(rdf.type, namedNode('http://www.w3.org/2004/02/skos/core#Concept'), null);
    const properties = ontology.getSubjects(rdf.type, null, null).filter(({ value }) => value.startsWith(prefixes.vb));
    expect([...classes, ...concepts, ...properties].map(({ value }) => value).filter((iri) => !mentioned.has(iri))).toEqual([]);
  });
});
