import { Parser } from 'n3';
import { groupBy } from '../../maps.js';
import { writeNTriples } from '../syntax/write-ntriples.js';
import type { ThingGroup } from '../across/list-things.js';
import { readStatement } from '../across/read-statements.js';
import { neverNamed, type SharedThing } from '../across/shared-thing.js';
import { thingForms } from '../syntax/forms.js';
import type { Context } from '../syntax/jsonld-context.js';
import type { PublishedFile } from '../open-file.js';
import { describeThing } from './describe-thing.js';
import { thingPath } from './thing-path.js';

/** Where the data of a thing stand, without ending: entities, laws, cases and concepts that are described, and papers that others cite. Null for others. */
export function dataPath({ iri, counts }: Pick<SharedThing, 'iri' | 'counts'>, base: string): string | null {
  const path = thingPath(iri, base);
  return path === null || (path.startsWith('doc/document/') && counts.uses === 0) ? null : path;
}

/** The data of a thing: a file of each form, with the same triples. */
export function writeThing(thing: SharedThing, path: string, context: Context): readonly PublishedFile[] {
  const quads = [...describeThing(thing)];
  return thingForms.map(({ ending, ofThing }) => ({ path: path + ending, content: ofThing?.(quads, thing.iri, context) ?? '' }));
}

/** What the concept scheme says of each concept, as lines of N-Triples. Throws when a concept there has a blank node. */
export function describeConcepts(scheme: string): ReadonlyMap<string, readonly string[]> {
  const written = writeNTriples(new Parser().parse(scheme)).split('\n').filter((line) => line !== '');
  return groupBy(written, (line) => readStatement(line).subject);
}

/** Adds the concepts to the things: papers name them, the concept scheme describes them, and those that no paper names have a page too. */
export function* withConcepts(groups: Iterable<ThingGroup>, described: ReadonlyMap<string, readonly string[]>): Generator<ThingGroup> {
  const left = new Map(described);
  for (const group of groups) {
    const lines = left.get(group.iri);
    left.delete(group.iri);
    yield lines ? { ...group, settle: () => ({ ...group.settle(), description: lines.map(readStatement) }) } : group;
  }
  for (const [iri, lines] of left) yield { iri, digest: '', linked: [], settle: () => ({ iri, counts: neverNamed, uses: [], description: lines.map(readStatement) }) };
}
