import { readFileSync } from 'node:fs';
import type * as RDF from '@rdfjs/types';
import { DataFactory, Parser } from 'n3';
import type { PublishedFile } from './open-file.js';
import { writeExpandedJsonLd } from './syntax/write-jsonld.js';

const shipped = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Ontology, shapes, context and concepts as they are served under `def/`; the RDF also as JSON-LD. */
export async function writeDefinitions(): Promise<readonly PublishedFile[]> {
  const rdf = [
    ['def/index', ['ontology/vraagbaak.ttl']],
    ['def/concept', ['ontology/concepts.ttl']],
    ['def/alignments', ['ontology/alignments.ttl']],
    ['def/shapes', ['shapes/vraagbaak.ttl', 'shapes/generated.ttl']],
  ] as const;
  const files: PublishedFile[] = [{ path: 'def/context.jsonld', content: shipped('ontology/context.jsonld') }];
  for (const [path, from] of rdf) {
    const turtle = from.map(shipped).join('\n');
    files.push({ path: `${path}.ttl`, content: turtle }, { path: `${path}.jsonld`, content: await turtleAsJsonLd(turtle) });
  }
  return files;
}

/** Expanded JSON-LD of Turtle; blank nodes (lists in the shapes) are named in order of appearance, so that the bytes are always the same. */
function turtleAsJsonLd(turtle: string): Promise<string> {
  const names = new Map<string, RDF.BlankNode>();
  const rename = (node: RDF.BlankNode): RDF.BlankNode => {
    const name = names.get(node.value) ?? DataFactory.blankNode(`b${names.size}`);
    names.set(node.value, name);
    return name;
  };
  const quads = new Parser().parse(turtle).map(({ subject, predicate, object }) =>
    DataFactory.quad(subject.termType === 'BlankNode' ? rename(subject) : subject, predicate, object.termType === 'BlankNode' ? rename(object) : object));
  return writeExpandedJsonLd(quads);
}
