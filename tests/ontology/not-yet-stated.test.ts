import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Store } from 'n3';
import { describe, expect, test } from 'vitest';
import { declaredIn, owl, rdf, rdfs, readGraph, schema, skos, vb, vbc } from './read-graph.js';

const folder = 'dist/doc';
const papers = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ttl')).map((name) => `${folder}/${name}`) : [];
const ontology = readGraph('ontology/vraagbaak.ttl', 'ontology/concepts.ttl');
const shorten = (iri: string) => iri.replace(vb, 'vb:').replace(vbc, 'vbc:');
const listed = readFileSync('tests/ontology/not-yet-stated.txt', 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** Classes, properties and concepts of ours that some triple states. */
function statedIn(graph: Store): ReadonlySet<string> {
  return new Set(graph.getQuads(null, null, null, null).flatMap(({ predicate, object }) => [predicate.value, object.value]));
}

test('the list of terms not yet stated is sorted and names declared terms only', () => {
  const declared = new Set([...declaredIn(ontology)].map(shorten));
  expect(listed).toEqual([...new Set(listed)].sort());
  expect(listed.filter((term) => !declared.has(term))).toEqual([]);
});

describe.skipIf(papers.length === 0)('in the published papers', () => {
  const graph = readGraph(...papers);
  const terms = [...declaredIn(ontology)].filter((iri) => !ontology.getObjects(iri, `${rdf}type`, null).some(({ value }) => value === `${skos}Collection` || value === `${skos}ConceptScheme`));

  test('every declared term is stated, but for those of the list, which only shrinks', () => {
    const stated = statedIn(graph);
    expect(terms.filter((iri) => !stated.has(iri)).map(shorten).sort()).toEqual(listed);
  });

  test('every literal has the datatype that its property demands', () => {
    const properties = ontology.getSubjects(`${rdf}type`, `${owl}DatatypeProperty`, null);
    const wrong = properties.flatMap((property) => {
      const ranges = [`${rdfs}range`, `${schema}rangeIncludes`].flatMap((p) => ontology.getObjects(property, p, null)).map(({ value }) => value);
      return graph.getObjects(null, property, null).filter((o) => o.termType !== 'Literal' || !ranges.includes(o.datatype.value)).map((o) => `${property.value} ${o.value}`);
    });
    expect(wrong).toEqual([]);
  });
});
