import { getOrPut } from '../../maps.js';
import { byKey } from '../../order.js';
import { rdf } from '../../vocabulary/external.js';
import { isPartOf, type PaperGraph } from './paper-graph.js';
import type { Statement } from './read-statements.js';

/** Links to another data set by one property: how many distinct triples. */
interface LinkCount {
  readonly predicate: string;
  /** Key in the table of data sets that is linked to. */
  readonly to: string;
  readonly count: number;
}

/** True figures on the union of all papers: each triple counts once, however many papers state it. */
export interface TripleFigures {
  readonly triples: number;
  readonly subjects: number;
  /** Subjects whose IRI begins with the publication's own `id/`. */
  readonly entities: number;
  /** IRI → distinct subjects of that class, distinct triples with that property; sorted by IRI. */
  readonly classes: ReadonlyMap<string, number>;
  readonly properties: ReadonlyMap<string, number>;
  readonly links: readonly LinkCount[];
}

/** Figures of some triples, as plain data. Links by `{predicate} {key of the data set}`. */
export interface Tally {
  readonly triples: number;
  readonly subjects: number;
  readonly entities: number;
  readonly classes: Readonly<Record<string, number>>;
  readonly properties: Readonly<Record<string, number>>;
  readonly links: Readonly<Record<string, number>>;
}

/** Start of the addresses of a data set elsewhere → its key; the longest start that fits counts. */
export type LinkTargets = ReadonlyMap<string, string>;

/** Counts what a paper alone can state: its own parts, which are in no other paper. */
export function countOwn(paper: PaperGraph, targets: LinkTargets): Tally {
  const subjects = [...paper.bySubject.keys()].filter((subject) => isPartOf(paper, subject));
  return { subjects: subjects.length, entities: subjects.filter((subject) => subject.startsWith(paper.ids)).length, ...tally(paper.statements.filter(({ subject }) => isPartOf(paper, subject)), targets) };
}

/** Counts what all papers together say of one thing that they share. */
export function countShared(subject: string, statements: readonly Statement[], ids: string, targets: LinkTargets): Tally {
  return { subjects: Number(statements.length > 0), entities: Number(statements.length > 0 && subject.startsWith(ids)), ...tally(statements, targets) };
}

/** The starts of addresses in a table, the longest first. */
const startsOf = new WeakMap<LinkTargets, readonly string[]>();

function tally(statements: readonly Statement[], targets: LinkTargets) {
  const [classes, properties, links]: [Record<string, number>, Record<string, number>, Record<string, number>] = [{}, {}, {}];
  const starts = getOrPut(startsOf, targets, () => [...targets.keys()].sort((a, b) => b.length - a.length));
  for (const { predicate, object } of statements) {
    properties[predicate] = (properties[predicate] ?? 0) + 1;
    if (object.termType !== 'NamedNode') continue;
    if (predicate === rdf.type.value) classes[object.value] = (classes[object.value] ?? 0) + 1;
    else {
      const start = starts.find((candidate) => object.value.startsWith(candidate));
      if (start !== undefined) links[`${predicate} ${targets.get(start)}`] = (links[`${predicate} ${targets.get(start)}`] ?? 0) + 1;
    }
  }
  return { triples: statements.length, classes, properties, links };
}

/** Adds figures up. */
export function sumFigures(): { readonly add: (tally: Tally) => void; readonly finish: () => TripleFigures } {
  const [classes, properties, links] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  let [triples, subjects, entities] = [0, 0, 0];
  return {
    add(more) {
      triples += more.triples;
      subjects += more.subjects;
      entities += more.entities;
      for (const [sums, counts] of [[classes, more.classes], [properties, more.properties], [links, more.links]] as const) {
        for (const [key, count] of Object.entries(counts)) sums.set(key, (sums.get(key) ?? 0) + count);
      }
    },
    finish: () => ({
      triples, subjects, entities, classes: sorted(classes), properties: sorted(properties),
      links: [...sorted(links)].map(([key, count]) => ({ predicate: key.slice(0, key.indexOf(' ')), to: key.slice(key.indexOf(' ') + 1), count })),
    }),
  };
}

const sorted = (counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> => new Map([...counts].sort(byKey));
