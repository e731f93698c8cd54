import { byKey } from '../../order.js';
import type { Written } from '../open-file.js';
import type { Publication } from '../publication.js';
import { recordDifference } from './difference.js';
import { feedPaths } from './feed-names.js';
import type { History, Version } from './history.js';
import { type Moment, nextMoment } from './moment.js';
import { type Event, writeVersion } from './write-version.js';

/** The feed after a publication. */
export interface Recorded {
  /** When the first publication took place. */
  readonly begin: Moment;
  /** When data last changed: the moment of this publication when it changed any, else of an earlier one. */
  readonly modified: Moment;
  /** The newest version of every paper, withdrawn ones too; sorted by docref. */
  readonly versions: ReadonlyMap<string, Version>;
  /** Docrefs of the papers that are withdrawn, sorted. */
  readonly withdrawn: readonly string[];
}

/** Told of each paper that is published, with its N-Triples. */
export interface RecordVersions {
  readonly add: (docref: string, nt: Written) => void;
  readonly finish: () => Recorded;
}

/**
 * Compares each paper with the earlier publication. One with other triples gets a new version, one that is gone a withdrawal; pages of
 * versions that are still the newest are carried over. Versions come later than all earlier ones, also when the given moment does not.
 */
export function recordVersions(publication: Publication, base: string, history: History, given: Moment): RecordVersions {
  const newest = [...history.versions.values()].map(({ moment }) => moment).sort().at(-1) ?? history.begin;
  const moment = newest !== null && given <= newest ? nextMoment(newest) : given;
  const versions = new Map<string, Version>();
  const difference = recordDifference(publication, history.begin !== null);
  const record = (docref: string, event: Event) => {
    const turtle = event === 'Delete' ? null : publication.readBytes(`doc/${docref}.ttl`);
    publication.write(feedPaths.version(docref, moment), writeVersion(base, docref, moment, event, turtle));
    versions.set(docref, { moment, withdrawn: event === 'Delete' });
  };
  const carryOver = (docref: string, version: Version) => publication.keep(feedPaths.version(docref, version.moment)) && versions.set(docref, version);
  return {
    add(docref, { path, sha256 }) {
      const before = history.versions.get(docref);
      if (before && !before.withdrawn && publication.earlierSum(path) === sha256 && carryOver(docref, before)) return;
      record(docref, before && !before.withdrawn ? 'Update' : 'Create');
      difference.add(`${base}doc/${docref}`, path, true);
    },
    finish() {
      for (const [docref, before] of history.versions) {
        if (versions.has(docref) || (before.withdrawn && carryOver(docref, before))) continue;
        record(docref, 'Delete');
        difference.add(`${base}doc/${docref}`, `doc/${docref}.nt`, false);
      }
      difference.close();
      const sorted = new Map([...versions].sort(byKey));
      const modified = [...versions.values()].map((version) => version.moment).sort().at(-1) ?? history.begin ?? given;
      return { begin: history.begin ?? given, modified, versions: sorted, withdrawn: [...sorted].flatMap(([docref, { withdrawn }]) => (withdrawn ? [docref] : [])) };
    },
  };
}
