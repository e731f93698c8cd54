import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

/** Has the system take a tree away in its own time, for it can be a million files. Where it has no command for that, it is gone at once. */
export function removeLater(path: string): void {
  if (process.platform === 'win32') rmSync(path, { recursive: true, force: true });
  else spawn('rm', ['-rf', '--', path], { detached: true, stdio: 'ignore' }).on('error', () => {}).unref();
}
