/** Prefixes that a question need not declare, and that tables and Turtle shorten with. */
export const knownPrefixes: Readonly<Record<string, string>> = {
  vb: 'https://w3id.org/vraagbaak/def#',
  vbc: 'https://w3id.org/vraagbaak/id/concept/',
  schema: 'http://schema.org/',
  dcterms: 'http://purl.org/dc/terms/',
  nif: 'http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#',
  itsrdf: 'http://www.w3.org/2005/11/its/rdf#',
  cito: 'http://purl.org/spar/cito/',
  prov: 'http://www.w3.org/ns/prov#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  org: 'http://www.w3.org/ns/org#',
  eli: 'http://data.europa.eu/eli/ontology#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
