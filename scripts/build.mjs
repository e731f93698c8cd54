// `npm run build`: lib/ from src/, made anew, with what the program needs and nothing else. With --if-stale only when something it is made from is newer.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const place = (path) => fileURLToPath(new URL(path, import.meta.url));
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
process.chdir(place('..'));

const timeOf = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const inputs = ['src', 'scripts'].flatMap((folder) => [folder, ...readdirSync(folder, { recursive: true }).map((path) => `${folder}/${path}`)]);
const newest = Math.max(...[...inputs, 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'].map(timeOf));
// The file that is written last tells that a build came to its end.
if (process.argv.includes('--if-stale') && timeOf('lib/browser/oxigraph.wasm.gz') > newest) process.exit(0);

rmSync('lib', { recursive: true, force: true });
for (const step of [[compiler, '-p', 'tsconfig.build.json'], [place('copy-data.mjs')], [place('trim-lib.mjs')], [place('build-browser.mjs')]]) {
  const { status } = spawnSync(process.execPath, step, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
