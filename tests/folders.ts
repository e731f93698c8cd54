import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes away a folder of a test. Where something was published in it, the program may still be taking away what it put aside under a hidden name
 * (`src/publish/places-on-disk.ts`): what another takes first is gone all the same.
 */
export function removeFolder(folder: string): void {
  for (let tries = 0; ; tries++) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch (error) {
      if (tries === 50) throw error;
    }
  }
}

/** What stands in a folder and everything in that, by path, without what the program is taking away there. */
export function listTree(folder: string): readonly string[] {
  const kept = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !/^\..+\.trash-/.test(name));
  return kept.flatMap((entry) => [entry.name, ...(entry.isDirectory() ? readdirSync(join(folder, entry.name), { recursive: true, encoding: 'utf8' }).map((path) => join(entry.name, path)) : [])]);
}
