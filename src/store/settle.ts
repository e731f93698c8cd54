import { spawn, spawnSync } from 'node:child_process';

/** Has the system write out what it still holds in memory of the disk with this folder, so that the power may fail after; false where it has no command for that and does so in its own time. */
export const settle = (folder: string): boolean => process.platform === 'linux' && spawnSync('sync', ['-f', folder], { stdio: 'ignore' }).status === 0;

/** Has the system begin to do so: what it has done by then, `settle` need not wait for. */
export function settleSoon(folder: string): void {
  if (process.platform === 'linux') spawn('sync', ['-f', folder], { detached: true, stdio: 'ignore' }).on('error', () => {}).unref();
}
