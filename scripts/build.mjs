// `npm run build`: lib/ from src/, made anew, with what the program needs and nothing else.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const place = (path) => fileURLToPath(new URL(path, import.meta.url));
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
process.chdir(place('..'));
rmSync('lib', { recursive: true, force: true });
for (const step of [[compiler, '-p', 'tsconfig.build.json'], [place('copy-data.mjs')], [place('trim-lib.mjs')], [place('build-browser.mjs')]]) {
  const { status } = spawnSync(process.execPath, step, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
