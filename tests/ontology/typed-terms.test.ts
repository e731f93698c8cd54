import { describe, expect, test } from 'vitest';
import * as external from '../../src/vocabulary/external.js';
import { vb, vbc } from '../../src/vocabulary/terms.js';
import { declaredIn, readGraph } from './read-graph.js';

describe('the typed terms', () => {
  test('are all classes, properties and concepts of the ontology and nothing else', () => {
    const listed = [...Object.values(vb), ...Object.values(vbc)].map(({ value }) => value);
    const graph = readGraph('ontology/vraagbaak.ttl', 'ontology/concepts.ttl');
    const grouping = new Set(graph.getSubjects(null, null, null).filter((s) => graph.getQuads(s, null, null, null).some(({ object }) => /#(?:Collection|ConceptScheme)$/.test(object.value))).map(({ value }) => value));
    expect(listed.sort()).toEqual([...declaredIn(graph)].filter((iri) => !grouping.has(iri)).sort());
  });

  test('of others stand in the namespace of their prefix', () => {
    const { prefixes, tooiType, euLanguage, ...vocabularies } = external;
    for (const [prefix, terms] of Object.entries(vocabularies)) {
      const namespace = Object.entries(prefixes).find(([name]) => name === prefix)?.[1];
      for (const [name, { value }] of Object.entries(terms)) expect(value).toBe(`${namespace}${name}`);
    }
    expect(euLanguage.NLD.value).toBe('http://publications.europa.eu/resource/authority/language/NLD');
    expect(tooiType.Motie.value).toBe('https://identifier.overheid.nl/tooi/def/thes/kern/c_bf0f9c95');
  });
});
