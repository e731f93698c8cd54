import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { EntityType, ReferenceFunction } from '../../src/types/mention.js';
import type { ReferenceClass, Resolution } from '../../src/types/inquiry.js';
import type { AnswerStatus, DocumentKind, Remark } from '../../src/types/paper.js';
import { declaredIn, isOurs, owl, rdf, rdfs, readGraph, schema, skos, vb, vbc } from './read-graph.js';

const files = ['ontology/vraagbaak.ttl', 'ontology/concepts.ttl', 'ontology/alignments.ttl'];
const ontology = readGraph('ontology/vraagbaak.ttl', 'ontology/concepts.ttl');
const declared = declaredIn(ontology);

const listFiles = (...folders: readonly string[]) =>
  folders.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`));

const languages = (subject: string, predicate: string) =>
  ontology.getObjects(subject, predicate, null).map((o) => (o.termType === 'Literal' ? o.language : '')).sort();

describe('the ontology', () => {
  test('is not empty: more than a hundred terms are judged here', () => expect(declared.size).toBeGreaterThan(100));

  test('has one label and one definition of every term in Dutch and in English', () => {
    const label = (iri: string) => (iri.startsWith(vb) ? `${rdfs}label` : `${skos}prefLabel`);
    const isCollection = (iri: string) => ontology.countQuads(iri, `${rdf}type`, `${skos}Collection`, null) > 0;
    const unnamed = [...declared].filter((iri) => languages(iri, label(iri)).join() !== 'en,nl');
    const unexplained = [...declared].filter((iri) => !isCollection(iri) && languages(iri, `${skos}definition`).join() !== 'en,nl');
    expect([unnamed, unexplained]).toEqual([[], []]);
  });

  test('says of every class and property where it is defined', () => {
    const scheme = vb.slice(0, -1);
    expect(ontology.countQuads(scheme, `${rdf}type`, `${owl}Ontology`, null)).toBe(1);
    expect([...declared].filter((iri) => iri.startsWith(vb) && ontology.countQuads(iri, `${rdfs}isDefinedBy`, scheme, null) !== 1)).toEqual([]);
  });

  test('says of every property to what it belongs and what its values are', () => {
    const properties = ['Object', 'Datatype'].flatMap((kind) => ontology.getSubjects(`${rdf}type`, `${owl}${kind}Property`, null));
    const says = (subject: string, ...predicates: readonly string[]) => predicates.some((p) => ontology.countQuads(subject, p, null, null) > 0);
    const silent = properties.filter(({ value }) => !says(value, `${rdfs}domain`, `${schema}domainIncludes`) || !says(value, `${rdfs}range`, `${schema}rangeIncludes`));
    expect(silent.map(({ value }) => value)).toEqual([]);
  });

  test('gives datatype properties literals and object properties things', () => {
    const ranges = (kind: string) => ontology.getSubjects(`${rdf}type`, `${owl}${kind}Property`, null)
      .flatMap((property) => [`${rdfs}range`, `${schema}rangeIncludes`].flatMap((p) => ontology.getObjects(property, p, null))).map(({ value }) => value);
    const isDatatype = (iri: string) => iri.startsWith('http://www.w3.org/2001/XMLSchema#') || iri === `${rdf}langString`;
    expect(ranges('Datatype').filter((iri) => !isDatatype(iri))).toEqual([]);
    expect(ranges('Object').filter(isDatatype)).toEqual([]);
  });

  test('declares nothing twice, and classes and properties apart', () => {
    const kinds = (iri: string) => ontology.countQuads(iri, `${rdf}type`, null, null);
    expect([...declared].filter((iri) => kinds(iri) !== 1)).toEqual([]);
  });

  test('has no class or property below itself', () => {
    for (const relation of [`${rdfs}subClassOf`, `${rdfs}subPropertyOf`]) {
      const above = (iri: string, seen: ReadonlySet<string>): boolean =>
        seen.has(iri) || ontology.getObjects(iri, relation, null).some(({ value }) => above(value, new Set([...seen, iri])));
      expect([...declared].filter((iri) => above(iri, new Set()))).toEqual([]);
    }
  });

  test('carries no clock time', () => {
    for (const file of files) expect(readFileSync(file, 'utf8')).not.toMatch(/dateTime|\d{4}-\d{2}-\d{2}T/);
  });
});

describe('the concepts', () => {
  const membersOf = (collection: string) => ontology.getObjects(`${vbc}${collection}`, `${skos}member`, null).map(({ value }) => value.slice(vbc.length)).sort();

  test('stand in the scheme and each in exactly one collection', () => {
    for (const concept of ontology.getSubjects(`${rdf}type`, `${skos}Concept`, null)) {
      expect(ontology.countQuads(concept, `${skos}inScheme`, `${vbc}begrippen`, null), concept.value).toBe(1);
      expect(ontology.countQuads(null, `${skos}member`, concept, null), concept.value).toBe(1);
    }
  });

  test('are those that the types allow', () => {
    const kinds: Record<DocumentKind, 1> = { lijst: 1, aanhangsel: 1, 'vragen-zonder-antwoord': 1, uitstelbericht: 1, brief: 1, onbekend: 1 };
    const statuses: Record<AnswerStatus, 1> = { beantwoord: 1, onbeantwoord: 1, geweigerd: 1, uitgesteld: 1, ingetrokken: 1 };
    const resolutions: Record<Resolution, 1> = { opgelost: 1, onopgelost: 1, 'vermoedelijke-fout': 1, 'buiten-bereik': 1 };
    const functions: Record<ReferenceFunction, 1> = { zie: 1, 'zie-ook': 1, conform: 1, 'zoals-omschreven': 1, 'reactie-op': 1, 'naar-aanleiding-van': 1 };
    const remarks: Record<Remark, 1> = { 'kop-ontbreekt': 1, 'label-herhaald': 1, 'label-ontbreekt': 1, 'groep-niet-gesplitst': 1, afgebroken: 1, 'soort-onbekend': 1 };
    expect(membersOf('soorten-stuk')).toEqual(Object.keys(kinds).sort());
    expect(membersOf('antwoordstatussen')).toEqual(Object.keys(statuses).sort());
    expect(membersOf('uitkomsten')).toEqual(Object.keys(resolutions).sort());
    expect(membersOf('functies')).toEqual(Object.keys(functions).sort());
    expect(membersOf('opmerkingen')).toEqual([...Object.keys(remarks), 'afwijkend-dossier'].sort());
  });

  test('that say how a text points name the CiTO property that says the same', () => {
    for (const name of membersOf('functies')) {
      const [cited] = ontology.getObjects(`${vbc}${name}`, `${rdfs}seeAlso`, null);
      expect(cited?.value, name).toMatch(/^http:\/\/purl\.org\/spar\/cito\/(?:citesForInformation|citesAsAuthority|repliesTo|citesAsRelated)$/);
    }
  });
});

describe('the classes', () => {
  test('of references and entities are those that the types allow', () => {
    const references: Record<ReferenceClass, 1> = { IntraDocumentReference: 1, DocumentReference: 1, LawReference: 1, CaseReference: 1, EuActReference: 1, WebReference: 1 };
    const entities: Record<EntityType, 1> = {
      Person: 1, Organization: 1, GovernmentOrganization: 1, ArmedGroup: 1, Mission: 1, Location: 1, Facility: 1, Event: 1,
      Law: 1, Work: 1, Role: 1, NationalityOrGroup: 1, Date: 1, Money: 1, Quantity: 1, Percent: 1,
    };
    const leaves = ontology.getSubjects(`${rdfs}subClassOf`, `${vb}Reference`, null).map(({ value }) => value.slice(vb.length));
    expect(leaves.sort()).toEqual(Object.keys(references).sort());
    for (const name of Object.keys(entities)) expect(ontology.countQuads(`${vb}${name}`, `${rdf}type`, `${owl}Class`, null), name).toBe(1);
  });
});

describe('no term is used that is not declared', () => {
  const undeclared = (iris: Iterable<string>) => [...new Set(iris)].filter((iri) => isOurs(iri) && !declared.has(iri) && iri !== vb && iri !== vbc);

  test.each([...files, 'shapes/vraagbaak.ttl', 'shapes/generated.ttl'])('in %s', (file) => {
    const graph = readGraph(file);
    const named = graph.getQuads(null, null, null, null).flatMap(({ subject, predicate, object }) => [subject, predicate, object]);
    expect(undeclared(named.filter(({ termType }) => termType === 'NamedNode').map(({ value }) => value))).toEqual([]);
  });

  test('in the program and its queries', () => {
    const paths = listFiles('src', 'queries').filter((path) => /\.(?:ts|rq)$/.test(path));
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      const names = [...readFileSync(path, 'utf8').matchAll(/\b(vbc?):([A-Za-z][\w-]*)/g)].map(([, prefix, name]) => `${prefix === 'vb' ? vb : vbc}${name}`);
      expect(undeclared(names), path).toEqual([]);
    }
  });

  test('and no stage spells out a term', () => {
    const spelling = listFiles('src').filter((path) => path.endsWith('.ts') && !path.startsWith('src/vocabulary/') && /vraagbaak\/(?:def#|id\/concept\/)/.test(readFileSync(path, 'utf8')));
    expect(spelling).toEqual([]);
  });
});
