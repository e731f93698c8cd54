import type { SharedThing, Use } from '../../publish/across/shared-thing.js';
import { byCodeUnit, compareNaturally } from '../../order.js';
import { groupBy } from '../../maps.js';
import { docrefOf, type Site } from '../site.js';

/** Where one paper uses a thing: in its texts, and in its head (by property). */
export interface UsesInPaper {
  readonly docref: string;
  readonly mentions: readonly Use[];
  /** Properties by which the paper itself names the thing. */
  readonly roles: readonly string[];
}

/** Another thing that is described by this one: an article of a law, a member of a party. */
export interface Neighbour {
  readonly iri: string;
  readonly predicate: string;
}

/** What is done with a thing. */
export interface Uses {
  /** Newest paper first. */
  readonly papers: readonly UsesInPaper[];
  /** How many papers name it in all: more than `papers` when only the newest are told one by one. */
  readonly named: number;
  readonly neighbours: readonly Neighbour[];
}

/** Parts the uses of a thing by paper, and those by other things. */
export function groupUses(site: Site, { uses, iri, counts }: SharedThing): Uses {
  const neighbours = new Map<string, Neighbour>();
  const papers = [...groupBy(uses, ({ docref }) => docref)].map(([docref, all]): UsesInPaper => {
    const roles = new Set<string>();
    for (const { subject, predicate, context } of all) {
      if (context !== undefined) continue;
      if (docrefOf(site, subject) === docref) roles.add(predicate);
      else if (subject !== iri && site.things.has(subject)) neighbours.set(`${predicate} ${subject}`, { iri: subject, predicate });
    }
    return { docref, mentions: distinct(all), roles: [...roles].sort() };
  });
  const inTexts = papers.filter(({ mentions, roles }) => mentions.length + roles.length > 0);
  const issued = (docref: string) => site.papers.get(docref)?.issued ?? '';
  return {
    named: counts.papers - papers.length + inTexts.length,
    papers: inTexts.sort((a, b) => byCodeUnit(issued(b.docref), issued(a.docref)) || compareNaturally(a.docref, b.docref)),
    neighbours: [...neighbours.values()].sort((a, b) => compareNaturally(a.predicate, b.predicate) || compareNaturally(a.iri, b.iri)),
  };
}

/** The mentions, each once, in order of text and place. */
function distinct(uses: readonly Use[]): readonly Use[] {
  const mentions = new Map(uses.filter(({ context }) => context !== undefined).map((use) => [use.subject, use]));
  return [...mentions.values()].sort((a, b) => compareNaturally(a.subject, b.subject));
}
