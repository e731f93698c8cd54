import { readFileSync } from 'node:fs';
import { Parser, Store } from 'n3';

export const vb = 'https://w3id.org/vraagbaak/def#';
export const vbc = 'https://w3id.org/vraagbaak/id/concept/';
export const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
export const owl = 'http://www.w3.org/2002/07/owl#';
export const skos = 'http://www.w3.org/2004/02/skos/core#';
export const schema = 'http://schema.org/';
export const xsd = 'http://www.w3.org/2001/XMLSchema#';

/** The triples of Turtle files, by their paths from the project's root. */
export function readGraph(...paths: readonly string[]): Store {
  return new Store(paths.flatMap((path) => new Parser().parse(readFileSync(path, 'utf8'))));
}

const kinds = [`${owl}Class`, `${owl}ObjectProperty`, `${owl}DatatypeProperty`, `${skos}Concept`, `${skos}Collection`, `${skos}ConceptScheme`];

/** IRIs of all that a graph declares in our namespaces. */
export function declaredIn(graph: Store): Set<string> {
  const subjects = kinds.flatMap((kind) => graph.getSubjects(`${rdf}type`, kind, null).map(({ value }) => value));
  return new Set(subjects.filter(isOurs));
}

/** Whether an IRI is a term or concept of ours. */
export const isOurs = (iri: string): boolean => iri.startsWith(vb) || iri.startsWith(vbc);
