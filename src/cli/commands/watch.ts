import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { globPattern } from '../../read/inputs/find-files.js';
import { isHiddenName } from '../../read/inputs/hidden-names.js';

/** Changes that come within so many milliseconds are taken together: an editor or a copy writes a file in steps. */
const quiet = 300;

/**
 * Does some work, and again after each change in files or folders, one run after the other, until it is told to stop.
 * @param paths what to look at, also where it does not stand yet; of a pattern the folder before its first wild card.
 * @param except a folder in them that the work itself changes.
 */
export async function watchPaths(paths: readonly string[], except: string, work: () => Promise<void>, stop: AbortSignal): Promise<void> {
  let wake = () => {};
  let changed = false;
  const onChange = () => {
    changed = true;
    wake();
  };
  stop.addEventListener('abort', () => wake());
  const folders = foldersOf(paths);
  while (!stop.aborted) {
    changed = false;
    // Opened anew each time: a folder that was taken away, or took the place of another, is no longer the one that was looked at.
    const watchers = [...folders].flatMap(([folder, names]) => watchFolder(folder, names, except, onChange));
    await work();
    while (!changed && !stop.aborted) await new Promise<void>((resolve) => (wake = resolve));
    if (!stop.aborted) await new Promise((resolve) => setTimeout(resolve, quiet));
    for (const watcher of watchers) watcher.close();
  }
}

/** The files to look at in a folder, by name; null for all that is in it, however deep. */
type Names = ReadonlySet<string> | null;

/** Looks at what is in a folder, and from the folder above at whether it goes or comes. */
function watchFolder(folder: string, names: Names, except: string, onChange: () => void): readonly FSWatcher[] {
  const above = watch(dirname(folder), (event, name) => event === 'rename' && name === basename(folder) && onChange());
  if (!isFolder(folder)) return [above];
  const inside = watch(folder, { recursive: names === null }, (_, name) => {
    if (name === null || (names?.has(name) ?? !isApart(relative(resolve(except), resolve(folder, name)), name))) onChange();
  });
  return [above, inside];
}

/** Whether a change is none of ours to look at: made by the work itself in its folder, or hidden, as is what it keeps beside that. Nothing hidden is read. */
const isApart = (inside: string, name: string) => !inside.startsWith('..') || name.split('/').some(isHiddenName);

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The folders to look at, each once, with what to look at there. */
function foldersOf(paths: readonly string[]): ReadonlyMap<string, Names> {
  const folders = new Map<string, Names>();
  for (const path of paths) {
    const isWhole = isFolder(path) || globPattern(path) !== null;
    const folder = resolve(isFolder(path) ? path : dirname(path.replace(/[*?{[].*/s, 'x')));
    const names = folders.get(folder) ?? [];
    folders.set(folder, isWhole || folders.get(folder) === null ? null : new Set([...names, basename(path)]));
  }
  return folders;
}
