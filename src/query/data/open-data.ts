import { Store } from 'n3';
import { hasWebScheme } from '../../iri.js';
import { interruption } from '../query-failure.js';
import { rdfFilesOf } from './rdf-files.js';
import { readRdf } from './read-rdf.js';

/** What a question is asked of: triples at hand, and SPARQL addresses to send parts of it to. */
export interface OpenData {
  readonly store: Store;
  readonly endpoints: readonly string[];
}

/**
 * Opens publications (their folder), folders with RDF files, RDF files and SPARQL addresses. What stands in named graphs is in the default
 * graph too, so that a question needs no GRAPH. Throws `QueryInterrupted` when there is nothing, or a file is not what its name says.
 */
export async function openData(names: readonly string[]): Promise<OpenData> {
  const endpoints = names.filter(hasWebScheme);
  const store = new Store();
  for (const name of names.filter((other) => !endpoints.includes(other))) {
    const files = rdfFilesOf(name);
    if (files.length === 0) throw interruption('query/no-data', name);
    for (const file of files) {
      await readRdf(file, (quad) => {
        store.addQuad(quad.subject, quad.predicate, quad.object);
        if (quad.graph.termType !== 'DefaultGraph') store.addQuad(quad);
      });
    }
  }
  return { store, endpoints };
}
