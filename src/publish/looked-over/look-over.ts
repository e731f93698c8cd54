import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { sums } from '../checksums.js';

/** What others put into the folder of a publication. */
export interface Foreign {
  readonly files: readonly string[];
  /** Folders with nothing in them: without those of a .git it is none. */
  readonly folders: readonly string[];
}

/** What stands in the folder of a publication, against its list. */
export interface LookedOver {
  /** Files of the list that are gone, or were changed after it was written. */
  readonly suspect: ReadonlySet<string>;
  /** What stands there and is not in the list. */
  readonly foreign: Foreign;
  /** Whether it is as it was made: no file gone, and none put in the place of another. */
  readonly isUntouched: boolean;
  /** Folder → when something last came into it or went, in milliseconds since 1970: `isAsSeen` asks whether that is still so. */
  readonly folders: ReadonlyMap<string, number>;
}

/** Looks over all files in a folder, without reading any. `listed`: the paths in its list, which stands there too. */
export function lookOver(out: string, listed: Pick<ReadonlyMap<string, unknown>, 'has' | 'keys' | 'size'>): LookedOver {
  const foreign: { readonly files: string[]; readonly folders: string[] } = { files: [], folders: [] };
  const [suspect, folders] = [new Set<string>(), new Map<string, number>()];
  const { mtimeMs: madeAt } = statSync(`${out}/${sums}`);
  let [own, changed] = [0, 0];
  const visit = (folder: string) => {
    const ownBefore = own;
    const { mtimeMs } = statSync(`${out}/${folder}`);
    folders.set(folder, mtimeMs);
    const names = readdirSync(`${out}/${folder}`);
    // A folder of the publication is never empty.
    if (names.length === 0) foreign.folders.push(folder);
    for (const name of names) {
      const path = folder === '' ? name : `${folder}/${name}`;
      const entry = lstatSync(`${out}/${path}`, { throwIfNoEntry: false });
      if (entry?.isDirectory()) visit(path);
      else if (listed.has(path)) {
        own++;
        if (!entry || entry.mtimeMs > madeAt) suspect.add(path);
      } else if (entry && path !== sums) foreign.files.push(path);
    }
    if (own > ownBefore && mtimeMs > madeAt) changed++;
  };
  visit('');
  if (own < listed.size) for (const path of listed.keys()) if (!existsSync(`${out}/${path}`)) suspect.add(path);
  return { suspect, foreign, isUntouched: own === listed.size && changed === 0, folders };
}

/** Whether nothing came into any of the folders since, or went. */
export const isAsSeen = (out: string, { folders }: LookedOver): boolean => [...folders].every(([folder, at]) => statSync(`${out}/${folder}`, { throwIfNoEntry: false })?.mtimeMs === at);
