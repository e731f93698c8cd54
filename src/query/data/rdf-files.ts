import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { rdfMediaType } from './read-rdf.js';

/** The files of a publication that together hold all that is asked of it: the papers, the concepts that they name, and when papers came and went. */
export const publicationFiles = ['dump/all.nt.gz', 'def/concept.ttl', 'feed/versies.ttl'] as const;

/** Whether a name is that of the folder of a publication. */
export const isPublication = (name: string): boolean => existsSync(join(name, publicationFiles[0]));

/** The files to read for a name: of a publication those above, of another folder all RDF in it; none when it is nothing that can be read. */
export function rdfFilesOf(name: string): readonly string[] {
  if (!existsSync(name)) return [];
  if (!statSync(name).isDirectory()) return [name];
  const files = isPublication(name) ? publicationFiles.filter((file) => existsSync(join(name, file))) : readdirSync(name, { recursive: true, encoding: 'utf8' }).filter((file) => rdfMediaType(file)).sort();
  return files.map((file) => join(name, file));
}

/** The triples of each paper of a publication, a file a paper. */
export const paperFilesOf = (publication: string): readonly string[] =>
  readdirSync(join(publication, 'doc')).filter((file) => file.endsWith('.nt')).sort().map((file) => join(publication, 'doc', file));
