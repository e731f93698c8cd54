import { readFileSync } from 'node:fs';
import { Parser } from 'n3';

/** A file of the publication: its path and content. */
export interface PublishedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

const shipped = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Ontology, shapes, context and concepts as they are served under `def/`; the RDF also as JSON-LD. */
export async function writeDefinitions(): Promise<readonly PublishedFile[]> {
  const rdf = [
    ['def/index', 'ontology/vraagbaak.ttl'],
    ['def/concept', 'ontology/concepts.ttl'],
    ['def/alignments', 'ontology/alignments.ttl'],
    ['def/shapes', 'shapes/vraagbaak.ttl'],
  ] as const;
  const files: PublishedFile[] = [{ path: 'def/context.jsonld', content: shipped('ontology/context.jsonld') }];
  for (const [path, from] of rdf) {
    const turtle = shipped(from);
    files.push({ path: `${path}.ttl`, content: turtle }, { path: `${path}.jsonld`, content: await turtleAsJsonLd(turtle) });
  }
  return files;
}

/** Expanded JSON-LD of Turtle; blank nodes (lists in the shapes) are numbered in order of appearance. */
async function turtleAsJsonLd(turtle: string): Promise<string> {
  const { default: jsonld } = await import('jsonld');
  const nodes = await jsonld.fromRDF(new Parser({ blankNodePrefix: 'b' }).parse(turtle), { useNativeTypes: false });
  return `${JSON.stringify(nodes, null, 1)}\n`;
}
