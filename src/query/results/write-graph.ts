import type * as RDF from '@rdfjs/types';
import { Writer } from 'n3';
import { prefixes } from '../../vocabulary/external.js';
import type { GraphResult } from './query-result.js';
import { termText } from './term-text.js';

/** N-Triples, a line a triple as they come. Throws `QueryInterrupted` on a string that is no IRI. */
export async function* writeNTriples({ quads }: GraphResult): AsyncGenerator<string> {
  for await (const quad of quads) yield lineOf(quad);
}

/** Turtle: triples sorted by subject, only the prefixes used. Throws as `writeNTriples` does. */
export async function* writeTurtle({ quads }: GraphResult): AsyncGenerator<string> {
  const lines = new Map<string, RDF.Quad>();
  for await (const quad of quads) lines.set(lineOf(quad), quad);
  const sorted = [...lines.keys()].sort();
  const used = Object.entries(prefixes).filter(([, namespace]) => sorted.some((line) => line.includes(`<${namespace}`)));
  const writer = new Writer({ prefixes: Object.fromEntries(used) });
  for (const line of sorted) {
    const quad = lines.get(line);
    if (quad) writer.addQuad(quad.subject, quad.predicate, quad.object);
  }
  yield await new Promise<string>((resolve, reject) => writer.end((error, turtle: string) => (error ? reject(error) : resolve(turtle))));
}

const lineOf = ({ subject, predicate, object }: RDF.Quad) => `${termText(subject)} ${termText(predicate)} ${termText(object)} .\n`;
