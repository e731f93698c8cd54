import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';

/** Changes that come within so many milliseconds are taken together: an editor or a copy writes a file in steps. */
const quiet = 300;

/**
 * Does some work, and again after each change in files or folders, one run after the other, until it is told to stop.
 * @param paths what to look at; of a pattern the folder before its first wild card.
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
    const watchers = folders.flatMap((folder) => watchFolder(folder, except, onChange));
    await work();
    while (!changed && !stop.aborted) await new Promise<void>((resolve) => (wake = resolve));
    if (!stop.aborted) await new Promise((resolve) => setTimeout(resolve, quiet));
    for (const watcher of watchers) watcher.close();
  }
}

/** Looks at what is in a folder, and from the folder above at whether it goes or comes. */
function watchFolder(folder: string, except: string, onChange: () => void): readonly FSWatcher[] {
  const above = watch(dirname(folder), (event, name) => event === 'rename' && name === basename(folder) && onChange());
  if (!isFolder(folder)) return [above];
  const inside = watch(folder, { recursive: true }, (_, name) => {
    if (name === null || !isOwn(relative(resolve(except), resolve(folder, name)), name)) onChange();
  });
  return [above, inside];
}

/** Whether a change was made by the work itself: in its folder, or in what it keeps beside that. */
const isOwn = (inside: string, name: string) =>
  !inside.startsWith('..') || /(?:^|\/)\.[^/]*\.(?:next|previous|spare|lock|store|scratch|scratch-paths|trash-[^/]*)(?:\/|$)/.test(name);

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The folders to look at, each once. */
function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = paths.map((path) => (isFolder(path) ? path : dirname(path.replace(/[*?{[].*/s, 'x'))));
  return [...new Set(folders.map((folder) => resolve(folder)))];
}
