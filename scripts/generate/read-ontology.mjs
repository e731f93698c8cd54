import { readFileSync } from 'node:fs';
import { Parser, Store } from 'n3';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
const owl = 'http://www.w3.org/2002/07/owl#';
const skos = 'http://www.w3.org/2004/02/skos/core#';

export const namespaces = { vb: 'https://w3id.org/vraagbaak/def#', vbc: 'https://w3id.org/vraagbaak/id/concept/' };

/** Our terms in the order in which the files declare them: `{ name, iri, is, definition, range }`; `is`: class, object, datatype, concept. */
export function readOntology() {
  const store = new Store(['vraagbaak', 'concepts'].flatMap((name) => new Parser().parse(readFileSync(new URL(`../../ontology/${name}.ttl`, import.meta.url), 'utf8'))));
  const declared = (type, is, namespace) => store.getSubjects(rdf + 'type', type, null).map(({ value }) => describe(store, value, is, namespace));
  return {
    vb: [
      ...declared(owl + 'Class', 'class', namespaces.vb),
      ...declared(owl + 'ObjectProperty', 'object', namespaces.vb),
      ...declared(owl + 'DatatypeProperty', 'datatype', namespaces.vb),
    ],
    vbc: declared(skos + 'Concept', 'concept', namespaces.vbc),
  };
}

function describe(store, iri, is, namespace) {
  const definition = store.getObjects(iri, skos + 'definition', null).find(({ language }) => language === 'en')?.value;
  if (!iri.startsWith(namespace) || definition === undefined) throw new Error(`declared outside its namespace, or without an English definition: ${iri}`);
  return { name: iri.slice(namespace.length), iri, is, definition, range: store.getObjects(iri, rdfs + 'range', null)[0]?.value };
}
