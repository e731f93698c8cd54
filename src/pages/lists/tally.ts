import { classOf } from '../../publish/across/shared-thing.js';
import type { Named, PaperSummary } from '../../publish/across/summarise.js';
import { compareNaturally } from '../../publish/terms-as-text.js';
import type { Site } from '../site.js';

/** A thing with how often it is named. */
export interface Tallied {
  readonly iri: string;
  readonly mentions: number;
  readonly papers: number;
}

/** The things of some classes that are named most, most first; only those that papers share a name for. */
export function mostNamed({ things }: Site, classes: readonly string[], most: number): readonly Tallied[] {
  const tallied = [...things.values()].filter((thing) => classes.includes(classOf(thing) ?? '')).map(({ iri, counts: { mentions, mentioning } }): Tallied => ({ iri, mentions, papers: mentioning }));
  return tallied.filter(({ mentions }) => mentions > 0).sort((a, b) => b.mentions - a.mentions || compareNaturally(a.iri, b.iri)).slice(0, most);
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
      const key = keyOf(named);
      const group = groups.get(key) ?? { named, papers: new Set() };
      group.papers.add(paper);
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .map(({ named, papers: of }) => ({ named, papers: [...of] }))
    .sort((a, b) => b.papers.length - a.papers.length || compareNaturally(a.named.label ?? a.named.iri, b.named.label ?? b.named.iri) || compareNaturally(a.named.iri, b.named.iri));
}

/** The bodies that a paper asks or that answer it. */
export const bodiesOf = ({ answeringBodies, askedBodies }: PaperSummary): readonly Named[] => [...answeringBodies, ...askedBodies];

/** Sum of a figure over papers. */
export const total = (papers: Iterable<PaperSummary>, key: keyof PaperSummary['counts']): number => [...papers].reduce((sum, { counts }) => sum + counts[key], 0);
