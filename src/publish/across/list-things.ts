import { join } from 'node:path';
import { openSorter } from '../sort-rows.js';
import { type MergedThing, mergeThings } from './merge-things.js';
import type { RowTable } from './row-table.js';
import type { WholeThing } from './shared-thing.js';

/** A thing of the publication, put together when it is asked for. */
export interface ThingGroup {
  readonly iri: string;
  /** Hash of all that papers say of it and of where they name it. */
  readonly digest: string;
  /** Other things whose names stand on its page. */
  readonly linked: readonly string[];
  /** The thing whole. To be asked before the next group comes. */
  readonly settle: () => WholeThing;
}

/** The things of a publication, noted as they come by, so that whoever goes through them once more puts only those together that have changed. */
export interface ThingList {
  /** In order. */
  readonly add: (thing: MergedThing) => void;
  readonly groups: () => Generator<ThingGroup>;
  /** Gives back the room on disk. */
  readonly close: () => void;
}

/** Opens a list of the things in a table. `scratch`: a folder for what does not fit in memory. */
export function listThings(rows: RowTable, scratch: string): ThingList {
  const noted = openSorter(join(scratch, 'dingen'));
  return {
    add: ({ iri, digest, said }) => noted.add([iri, digest, ...said.linked].join('\t')),
    *groups() {
      const reader = rows.openReader();
      const settle = (iri: string) => {
        const [thing] = mergeThings(reader.of(iri));
        if (!thing) throw new Error(`${iri} has no rows`);
        return thing.settle();
      };
      try {
        for (const row of noted.sorted()) {
          const [iri = '', digest = '', ...linked] = row.split('\t');
          yield { iri, digest, linked, settle: () => settle(iri) };
        }
      } finally {
        reader.close();
      }
    },
    close: noted.close,
  };
}
