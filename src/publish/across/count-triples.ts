import { rdf } from '../../vocabulary/external.js';
import type { Fold } from './fold-papers.js';
import { isPartOf } from './paper-graph.js';
import { copy } from './pool.js';
import type { Statement } from './read-statements.js';

/** Links to another data set by one property: how many distinct triples. */
export interface LinkCount {
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

/**
 * Counts triples over all papers. Only what papers share is remembered; a paper's own parts are in no other paper.
 * @param targets start of the addresses of a data set elsewhere → its key; the longest start that fits counts.
 */
export function countTriples(targets: ReadonlyMap<string, string>): Fold<TripleFigures> {
  const shared = { lines: new Set<string>(), subjects: new Set<string>() };
  const classes = new Map<string, number>();
  const properties = new Map<string, number>();
  const links = new Map<string, number>();
  let [triples, subjects, entities] = [0, 0, 0];
  const starts = [...targets.keys()].sort((a, b) => b.length - a.length);
  const count = ({ predicate, object }: Statement) => {
    triples++;
    increase(properties, predicate);
    if (object.termType !== 'NamedNode') return;
    if (predicate === rdf.type.value) increase(classes, object.value);
    else {
      const start = starts.find((candidate) => object.value.startsWith(candidate));
      if (start !== undefined) increase(links, `${predicate} ${targets.get(start)}`);
    }
  };
  return {
    add(paper) {
      for (const subject of paper.bySubject.keys()) {
        if (!isPartOf(paper, subject) && !isNew(shared.subjects, subject)) continue;
        subjects++;
        if (subject.startsWith(paper.ids)) entities++;
      }
      paper.statements.forEach((statement, at) => {
        if (isPartOf(paper, statement.subject) || isNew(shared.lines, paper.lines[at] ?? '')) count(statement);
      });
    },
    finish: () => ({
      triples, subjects, entities, classes: sorted(classes), properties: sorted(properties),
      links: [...sorted(links)].map(([key, number]) => ({ predicate: key.slice(0, key.indexOf(' ')), to: key.slice(key.indexOf(' ') + 1), count: number })),
    }),
  };
}

function increase(counts: Map<string, number>, key: string): void {
  const known = counts.get(key);
  counts.set(known === undefined ? copy(key) : key, (known ?? 0) + 1);
}

const sorted = (counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> => new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));

/** Whether a key was not there yet; it is from now on. */
function isNew(set: Set<string>, key: string): boolean {
  if (set.has(key)) return false;
  set.add(copy(key));
  return true;
}
