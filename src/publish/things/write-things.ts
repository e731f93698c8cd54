import { Parser } from 'n3';
import { groupBy } from '../../maps.js';
import { writeNTriples } from '../syntax/write-ntriples.js';
import type { ThingGroup } from '../across/list-things.js';
import { readStatement } from '../across/read-statements.js';
import { neverNamed, type SharedThing } from '../across/shared-thing.js';
import { thingPath } from './thing-path.js';

/** Where the data of a thing stand, without ending: entities, laws, cases and concepts that are described, and papers that others cite. Null for others. */
export function dataPath({ iri, counts }: Pick<SharedThing, 'iri' | 'counts'>, base: string): string | null {
  const path = thingPath(iri, base);
  return path === null || (path.startsWith('doc/document/') && counts.uses === 0) ? null : path;
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
    yield lines ? { ...group, settle: () => ({ ...group.settle(), lines, description: lines.map(readStatement) }) } : group;
  }
  for (const [iri, lines] of left) yield { iri, digest: '', linked: [], settle: () => ({ iri, counts: neverNamed, uses: [], lines, description: lines.map(readStatement) }) };
}
