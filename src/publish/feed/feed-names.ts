import { compactMoment, type Moment } from './moment.js';

/** Paths of the feed's files in the publication; put after the base they are the addresses of its pages. */
export const feedPaths = {
  /** The root node, where a client begins. */
  root: 'feed/index.ttl',
  /** Links to the versions of one moment. */
  moment: (moment: Moment) => `feed/${compactMoment(moment)}.ttl`,
  /** One version of one paper. */
  version: (docref: string, moment: Moment) => `feed/${docref}/${compactMoment(moment)}.trig`,
  added: 'feed/added.nq',
  removed: 'feed/removed.nq',
} as const;

/** IRI of the event stream. */
export const streamOf = (base: string) => `${base}${feedPaths.root}#stroom`;

/** IRI of a version: also the name of the graph that holds its triples. */
export const versionOf = (base: string, docref: string, moment: Moment) => `${base}feed/${docref}/${compactMoment(moment)}`;
