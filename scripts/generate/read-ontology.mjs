import { readFileSync } from 'node:fs';
import { Parser, Store } from 'n3';

const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
const domains = [`${rdfs}domain`, 'http://schema.org/domainIncludes'];
const definition = 'http://www.w3.org/2004/02/skos/core#definition';
const kinds = [
  ['http://www.w3.org/2002/07/owl#Class', 'class'],
  ['http://www.w3.org/2002/07/owl#ObjectProperty', 'object property'],
  ['http://www.w3.org/2002/07/owl#DatatypeProperty', 'datatype property'],
  ['http://www.w3.org/2004/02/skos/core#Concept', 'concept'],
];
const namespaces = { vb: 'https://w3id.org/vraagbaak/def#', vbc: 'https://w3id.org/vraagbaak/id/concept/' };

/** Our terms by prefix, kind by kind in the order in which the files declare them: `{ name, iri, is, labels, definitions, domains, range, seeAlso }`. */
export function readOntology() {
  const store = new Store(['vraagbaak', 'concepts'].flatMap((name) => new Parser().parse(readFileSync(new URL(`../../ontology/${name}.ttl`, import.meta.url), 'utf8'))));
  const terms = kinds.flatMap(([kind, is]) => store.getSubjects(type, kind, null).map(({ value: iri }) => ({
    iri,
    is,
    labels: byLanguage(store.getObjects(iri, `${rdfs}label`, null)),
    definitions: byLanguage(store.getObjects(iri, definition, null)),
    domains: domains.flatMap((domain) => store.getObjects(iri, domain, null)).map(({ value }) => value),
    range: store.getObjects(iri, `${rdfs}range`, null)[0]?.value,
    seeAlso: store.getObjects(iri, `${rdfs}seeAlso`, null)[0]?.value,
  })));
  const within = (namespace) => terms.filter(({ iri }) => iri.startsWith(namespace)).map((term) => ({ ...term, name: term.iri.slice(namespace.length) }));
  return { vb: within(namespaces.vb), vbc: within(namespaces.vbc) };
}

const byLanguage = (texts) => Object.fromEntries(texts.map(({ language, value }) => [language, value]));
