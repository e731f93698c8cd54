import { Parser } from 'n3';
import { prefixes } from '../../vocabulary/external.js';
import type { SharedThing, SharedThings } from '../across/gather-things.js';
import type { Statement } from '../across/read-statements.js';
import type { Context } from '../jsonld-context.js';
import type { Publication } from '../publication.js';
import { writeJsonLd } from '../write-jsonld.js';
import { writeTurtle } from '../write-turtle.js';
import { describeThing } from './describe-thing.js';
import { thingPath } from './thing-path.js';
import { trimContext } from './trim-context.js';

/** A thing that has files of its own, and their path in the publication without ending. */
export interface ThingPage {
  readonly path: string;
  readonly thing: SharedThing;
}

/**
 * The things that get a page: entities, laws, cases and concepts that are described, and papers that others cite.
 * @param concepts Turtle of the concept scheme, which describes concepts where papers only name them.
 */
export function listThingPages(things: SharedThings, base: string, concepts: string): readonly ThingPage[] {
  const pages: ThingPage[] = [];
  for (const thing of withConcepts(things, concepts)) {
    const path = thingPath(thing.iri, base);
    if (path === null || (path.startsWith('doc/document/') && thing.uses.length === 0)) continue;
    pages.push({ path, thing });
  }
  return pages;
}

/** Writes the page of each thing as Turtle and JSON-LD with the same triples. */
export function writeThings(publication: Publication, pages: readonly ThingPage[], context: Context): void {
  for (const { path, thing } of pages) {
    const quads = [...describeThing(thing)];
    publication.write(`${path}.ttl`, writeTurtle(quads, prefixes, thing.iri));
    publication.write(`${path}.jsonld`, trimContext(writeJsonLd(quads, context, thing.iri)));
  }
}

function* withConcepts(things: SharedThings, concepts: string): Generator<SharedThing> {
  const described = new Map<string, Statement[]>();
  for (const { subject, predicate, object } of new Parser().parse(concepts)) {
    if (object.termType !== 'NamedNode' && object.termType !== 'Literal') throw new Error('a concept with a blank node');
    described.set(subject.value, [...(described.get(subject.value) ?? []), { subject: subject.value, predicate: predicate.value, object }]);
  }
  for (const thing of things.values()) if (!described.has(thing.iri)) yield thing;
  for (const [iri, description] of described) yield { iri, description, uses: things.get(iri)?.uses ?? [] };
}
