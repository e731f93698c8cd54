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

/** The files of a publication that together hold all that is asked of it: the papers, the concepts that they name, and when papers came and went. */
export const publicationFiles = ['dump/all.nt.gz', 'def/concept.ttl', 'feed/versies.ttl'] as const;

/** The files to read for a name: of a publication those above, of another folder all RDF in it; none when it is nothing that can be read. */
function filesOf(name: string): readonly string[] {
  if (!existsSync(name)) return [];
  if (!statSync(name).isDirectory()) return [name];
  const isPublication = existsSync(join(name, publicationFiles[0]));
  const files = isPublication ? publicationFiles.filter((file) => existsSync(join(name, file))) : readdirSync(name, { recursive: true, encoding: 'utf8' }).filter((file) => rdfMediaType(file)).sort();
  return files.map((file) => join(name, file));
}
