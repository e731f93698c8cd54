import { addTo, getOrPut } from '../../maps.js';
import { classOf } from '../../publish/across/shared-thing.js';
import type { Named, PaperSummary } from '../../publish/across/summarise.js';
import { compareNaturally } from '../../order.js';
import type { Site } from '../site.js';

/** A thing with how often it is named. */
export interface Tallied {
  readonly iri: string;
  readonly mentions: number;
  readonly papers: number;
}

/** The things that texts name, by class. */
export function tallyThings({ things }: Site): ReadonlyMap<string, readonly Tallied[]> {
  const tallied = new Map<string, Tallied[]>();
  for (const thing of things.values()) {
    const { mentions, mentioning: papers } = thing.counts;
    if (mentions > 0) addTo(tallied, classOf(thing) ?? '', { iri: thing.iri, mentions, papers });
  }
  return tallied;
}

/** The things of some classes that are named most, most first. */
export function mostNamed(tallied: ReadonlyMap<string, readonly Tallied[]>, classes: readonly string[], most: number): readonly Tallied[] {
  const all = classes.flatMap((name) => tallied.get(name) ?? []);
  const least = all.map(({ mentions }) => mentions).sort((a, b) => b - a)[most - 1] ?? 0;
  return all.filter(({ mentions }) => mentions >= least).sort((a, b) => b.mentions - a.mentions || compareNaturally(a.iri, b.iri)).slice(0, most);
}

/** Somebody or something in the heads of papers, with those papers. */
export interface InHeads {
  readonly named: Named;
  readonly papers: readonly PaperSummary[];
}

/** Papers by whom or what their heads name, most papers first; `keyOf` tells who is the same. */
export function byHead(papers: Iterable<PaperSummary>, namesOf: (paper: PaperSummary) => readonly Named[], keyOf: (named: Named) => string): readonly InHeads[] {
  const groups = new Map<string, { named: Named; papers: Set<PaperSummary> }>();
  for (const paper of papers) {
    for (const named of namesOf(paper)) {
      getOrPut(groups, keyOf(named), () => ({ named, papers: new Set<PaperSummary>() })).papers.add(paper);
    }
  }
  return [...groups.values()]
    .map(({ named, papers: of }) => ({ named, papers: [...of] }))
    .sort((a, b) => b.papers.length - a.papers.length || compareNaturally(a.named.label ?? a.named.iri, b.named.label ?? b.named.iri) || compareNaturally(a.named.iri, b.named.iri));
}
