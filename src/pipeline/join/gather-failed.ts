import { dirname, normalize } from 'node:path/posix';
import { globPattern } from '../../read/inputs/find-files.js';
import type { Problem } from '../../types/problem.js';

/** Tells whether an input of that name may have failed, so that its absence says nothing. */
export type MayHaveFailed = (input: string) => boolean;

/**
 * Gathers what was no paper and what could not be opened: an input itself, or the archive or folder in which it stood, or a glob that it matched.
 * `unreadable`: names of inputs that are no paper; `opening`: what was wrong with opening inputs.
 */
export function gatherFailed(unreadable: readonly string[], opening: readonly Problem[]): MayHaveFailed {
  const failed = new Set([...unreadable, ...opening.map(({ document }) => document)].filter((name) => name !== '').map(plainPath));
  const globs = opening.filter(({ code }) => code === 'read/unreadable').flatMap(({ document }) => globPattern(plainPath(document)) ?? []);
  return (input) => [...upwards(plainPath(input))].some((path) => failed.has(path) || globs.some((glob) => glob.test(path)));
}

/** A path as any other way of writing it: `./a//b/` is `a/b`. */
const plainPath = (path: string) => normalize(path).replace(/(?<=.)\/$/, '');

/** The path, and all that it stands in. */
function* upwards(path: string): Generator<string> {
  yield path;
  const above = dirname(path);
  if (above !== path) yield* upwards(above);
}
