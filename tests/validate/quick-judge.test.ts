import type * as RDF from '@rdfjs/types';
import fc from 'fast-check';
import { DataFactory, Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { readShapes } from '../../src/validate/judge-shapes.js';
import { createQuickJudge } from '../../src/validate/quick/quick-judge.js';
import { prefixes, rdf, xsd } from '../../src/vocabulary/external.js';
import { createBoth } from './both-judges.js';

const { blankNode, literal, namedNode, quad } = DataFactory;

describe('the quick judge by the shipped shapes', () => {
  const { quick } = createBoth(readShapes());

  it('leaves graphs with blank nodes or subclasses to the engine', () => {
    const class1 = namedNode('http://voorbeeld.example/A');
    expect(quick([quad(blankNode(), rdf.type, class1)])).toBeNull();
    expect(quick([quad(class1, rdf.type, blankNode())])).toBeNull();
    expect(quick([quad(class1, namedNode(`${prefixes.rdfs}subClassOf`), class1)])).toBeNull();
  });
});

const ex = 'http://voorbeeld.example/';
const head = `@prefix sh: <${prefixes.sh}> . @prefix ex: <${ex}> . @prefix xsd: <${prefixes.xsd}> . @prefix rdf: <${prefixes.rdf}> .`;
const read = (turtle: string) => new Parser().parse(`${head} ${turtle}`);

/** What a targeted shape may say, each with the components and paths of the shipped shapes. */
const constraints = [
  'sh:nodeKind sh:IRI', 'sh:pattern "e/[ab]$"', 'sh:hasValue ex:a', 'sh:in ( ex:a ex:b )', 'sh:class ex:A', 'sh:equals ex:q', 'sh:disjoint ex:p, ex:q',
  'sh:closed true ; sh:property ex:P', 'sh:closed true ; sh:ignoredProperties ( ex:q rdf:type ) ; sh:property ex:P', 'sh:closed false', 'sh:minLength 26',
  'sh:or ( [ sh:class ex:A ] [ sh:property [ sh:path ex:p ; sh:minCount 2 ] ] )', 'sh:xone ( [ sh:class ex:A ] [ sh:property [ sh:path ex:p ; sh:hasValue ex:a ] ] [ sh:in ( ex:a ) ] )',
  ...[
    'sh:minCount 1', 'sh:maxCount 1', 'sh:minCount 2 ; sh:maxCount 2', 'sh:nodeKind sh:IRI', 'sh:nodeKind sh:Literal', 'sh:datatype xsd:string', 'sh:datatype xsd:integer', 'sh:datatype xsd:decimal', 'sh:datatype xsd:date',
    'sh:pattern "^[0-9]+$"', 'sh:hasValue ex:a, "1"', 'sh:in ( ex:a "1" 1 )', 'sh:class ex:A', 'sh:languageIn ( "nl" "en" )', 'sh:uniqueLang true', 'sh:uniqueLang false', 'sh:equals ex:q', 'sh:disjoint ex:q',
    'sh:minLength 2', 'sh:minInclusive 1 ; sh:maxInclusive 2', 'sh:minInclusive 0.5', 'sh:lessThan ex:q', 'sh:lessThanOrEquals ex:q', 'sh:or ( [ sh:class ex:A ] [ sh:datatype xsd:string ] )',
    'sh:property [ sh:path ex:q ; sh:minCount 1 ]',
  ].flatMap((constraint) => ['ex:p', '[ sh:inversePath ex:p ]', '( ex:p ex:q )'].map((path) => `sh:property [ sh:path ${path} ; ${constraint} ]`)),
];

/** What no graph breaks: those of a path that leads to things only. */
const neverBroken = /false|inversePath.*(?:nodeKind sh:IRI|uniqueLang|minLength)/;

describe('the quick judge by any shape of the same components', () => {
  const node = fc.constantFrom('a', 'b', 'c').map((name) => namedNode(ex + name));
  const value = fc.oneof(
    node,
    fc.tuple(fc.constantFrom('', '0', '1', '01', '2', '1.5', 'x', '2030-01-02', '2030-02-30', '2030-01-03', `${ex}a`), fc.constantFrom<RDF.NamedNode>(xsd.string, xsd.integer, xsd.decimal, xsd.date, xsd.nonNegativeInteger)).map(([text, type]) => literal(text, type)),
    fc.tuple(fc.constantFrom('1', 'x'), fc.constantFrom('nl', 'nl-BE', 'fy')).map(([text, language]) => literal(text, language)),
  );
  const statement = fc.oneof(
    fc.tuple(node, fc.constantFrom('A', 'B')).map(([s, type]) => quad(s, rdf.type, namedNode(ex + type))),
    fc.tuple(node, fc.constantFrom('p', 'p', 'q', 'q', 'r'), value).map(([s, p, o]) => quad(s, namedNode(ex + p), o)),
  );

  const languages = 'ex:a ex:p "1"@nl, "x"@nl .';
  const chain = 'ex:a ex:p ex:b, ex:c . ex:b ex:q "1"@nl, "x"@nl .';

  it.each(constraints)('agrees with the engine on %s', async (constraint) => {
    const { quick, engine } = createBoth(read(`ex:S sh:targetClass ex:A, ex:B ; sh:targetSubjectsOf ex:p ; sh:targetObjectsOf ex:q ; ${constraint} . ex:P sh:path ex:p .`));
    const verdicts = new Set<boolean | undefined>();
    await fc.assert(
      fc.asyncProperty(fc.array(statement, { maxLength: 9 }), async (graph) => {
        const verdict = quick(graph);
        verdicts.add(verdict?.conforms);
        expect(verdict).toEqual(await engine(graph));
      }),
      { numRuns: 50, seed: 1, examples: [[[]], [read(chain)], [read(languages)]] },
    );
    expect(verdicts).toEqual(new Set(neverBroken.test(constraint) ? [true] : [true, false]));
  }, 120_000);

  it.each(['sh:node ex:P', 'sh:property [ sh:path ex:p ; sh:pattern "a" ; sh:flags "i" ]', 'sh:property [ sh:path [ sh:zeroOrMorePath ex:p ] ; sh:minCount 1 ]', 'sh:targetNode ex:a', 'a <http://www.w3.org/2000/01/rdf-schema#Class>'])('refuses to compile %s', (unknown) => {
    expect(() => createQuickJudge(read(`ex:S sh:targetClass ex:A ; ${unknown} .`))).toThrow('does not know');
  });
});
