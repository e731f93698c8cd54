import { existsSync, statSync, watch } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

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
  const onChange = (folder: string) => (_: string, name: string | Buffer | null) => {
    const inside = relative(resolve(except), resolve(folder, String(name ?? '')));
    if (name !== null && !inside.startsWith('..')) return;
    if (/(?:^|\/)\.[^/]*\.(?:next|previous|spare|lock|store|scratch|scratch-paths|trash-[^/]*)(?:\/|$)/.test(String(name))) return;
    changed = true;
    wake();
  };
  const watchers = foldersOf(paths).map((folder) => watch(folder, { recursive: true, signal: stop }, onChange(folder)));
  stop.addEventListener('abort', () => wake());
  while (!stop.aborted) {
    changed = false;
    await work();
    while (!changed && !stop.aborted) await new Promise<void>((resolve) => (wake = resolve));
    if (!stop.aborted) await new Promise((resolve) => setTimeout(resolve, quiet));
  }
  for (const watcher of watchers) watcher.close();
}

/** The folders to look at, each once. */
function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = paths.map((path) => (existsSync(path) && statSync(path).isDirectory() ? path : dirname(path.replace(/[*?{[].*/s, 'x'))));
  return [...new Set(folders.map((folder) => resolve(folder)))];
}
