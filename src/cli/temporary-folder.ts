import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs with a folder of its own, which is gone afterwards. */
export async function withTemporaryFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'vraagbaak-'));
  try {
    await use(join(folder, 'dist'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
