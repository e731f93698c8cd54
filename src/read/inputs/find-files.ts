import { readdir, stat } from 'node:fs/promises';
import { join, normalize } from 'node:path/posix';
import { isHiddenName } from './hidden-names.js';

/** A file that an argument names; `asked`: named itself, not found in a folder. */
export interface FoundFile {
  readonly path: string;
  readonly asked: boolean;
}

const patternCharacters = /[*?[\]]/;

/** What only a publication of ours has together. */
const marks = ['SHA256SUMS', 'report', 'sitemap.xml'];

/**
 * Paths of the files below a folder, hidden ones and linked folders left out, sorted by code unit; of a folder that can't be read or that is
 * a publication (whose pages hold the same questions again) the folder itself.
 */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries || marks.every((mark) => entries.some(({ name }) => name === mark))) return [folder];
  for (const entry of entries) {
    if (isHiddenName(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesBelow(path)));
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) found.push(path);
  }
  return found.sort();
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isFile(), () => false);
}

/** A glob as a regular expression: `**` any folders, `*` and `?` within one name, `[…]` a set; null for a set that runs backwards ("[z-a]"). */
function patternOf(glob: string): RegExp | null {
  const source = glob.replace(/\*\*\/?|[*?]|\[!?[^\]/]+\]|[\\^$.|+(){}[\]]/g, (token) => {
    if (token.startsWith('**')) return token === '**' ? '.*' : '(?:.*/)?';
    if (token === '*') return '[^/]*';
    if (token === '?') return '[^/]';
    return token.length > 1 ? token.replaceAll('\\', '\\\\').replace('[!', '[^') : `\\${token}`;
  });
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return null;
  }
}

async function expandGlob(written: string): Promise<readonly string[]> {
  const glob = normalize(written);
  const parts = glob.split('/');
  const fixed = parts.slice(0, parts.findIndex((part) => patternCharacters.test(part))).join('/');
  const pattern = patternOf(glob);
  const base = fixed || (glob.startsWith('/') ? '/' : '.');
  const below = await filesBelow(base).catch(() => []);
  return below.filter((path) => pattern?.test(path));
}

/** What the paths that a glob stands for look like; null when it is none. */
export const globPattern = (argument: string): RegExp | null => (patternCharacters.test(argument) ? patternOf(argument) : null);

/** The files that one argument stands for: a file, all files below a folder, or what a glob matches; empty when there is none. */
export async function findFiles(argument: string): Promise<readonly FoundFile[]> {
  const found = await stat(argument).catch(() => null);
  if (found?.isDirectory()) return (await filesBelow(argument)).map((path) => ({ path, asked: false }));
  if (found) return [{ path: normalize(argument), asked: true }];
  return patternCharacters.test(argument) ? (await expandGlob(argument)).map((path) => ({ path, asked: true })) : [];
}
