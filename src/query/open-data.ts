import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Store } from 'n3';
import { interruption } from './query-failure.js';
import { rdfMediaType, readRdf } from './read-rdf.js';

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
  const endpoints = names.filter((name) => /^https?:\/\//i.test(name));
  const store = new Store();
  for (const name of names.filter((other) => !endpoints.includes(other))) {
    const files = filesOf(name);
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

/** The files to read for a name; none when it is nothing that can be read. */
function filesOf(name: string): readonly string[] {
  if (!existsSync(name)) return [];
  if (!statSync(name).isDirectory()) return [name];
  return publicationFiles(name) ?? rdfFiles(name, readdirSync(name, { recursive: true, encoding: 'utf8' }));
}

/** Of a publication: all papers from the dump, else one by one, and the concepts they name; null when it is none. */
function publicationFiles(folder: string): readonly string[] | null {
  const dump = join(folder, 'dump', 'all.nt.gz');
  const papers = join(folder, 'doc');
  const concepts = join(folder, 'def', 'concept.ttl');
  if (!existsSync(dump) && !existsSync(papers)) return null;
  const documents = existsSync(dump) ? [dump] : rdfFiles(papers, readdirSync(papers)).filter((file) => file.endsWith('.ttl'));
  return existsSync(concepts) ? [...documents, concepts] : documents;
}

const rdfFiles = (folder: string, names: readonly string[]) => names.filter((name) => rdfMediaType(name)).sort().map((name) => join(folder, name));
