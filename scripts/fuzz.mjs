// Feeds every reader with damaged and invented input, with coverage as its guide (libFuzzer), for a given time each. What breaks a reader is
// kept in the folder of findings: mend it and add the input to tests/read/found-by-fuzzing.test.ts.
//
//   npm run build && npm run fuzz -- [--seconds 60] [--seed 1] [--findings DIR] [READER…]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readers } from './fuzz/readers.mjs';

const place = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' }, findings: { type: 'string', default: 'findings' } } });
const names = positionals.length > 0 ? positionals : Object.keys(readers);
const unknown = names.find((name) => !(name in readers));
if (unknown) throw new Error(`no reader ${unknown}; there are ${Object.keys(readers).join(', ')}`);

mkdirSync(values.findings, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'fuzz-'));
const run = (command, args, options = {}) => spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options });
const seeded = run(process.execPath, ['--import', 'tsx', place('fuzz/make-seeds.mjs'), work], { stdio: 'inherit' });
if (seeded.status !== 0) throw new Error('no seeds');

for (const name of names) {
  const [start, { longest, instrument, milliseconds }] = [performance.now(), readers[name]];
  let [runs, seed, coverage] = [0, Number(values.seed), 0];
  // A hang ends the process: what is left of the time goes on with another seed.
  for (let left = Number(values.seconds); left > 1; left = Number(values.seconds) - (performance.now() - start) / 1000) {
    const { stderr, stdout } = run(place('../node_modules/.bin/jazzer'), [place('fuzz/target.mjs'), join(work, name), ...instrument.flatMap((part) => ['-i', part]), '--timeout', String(Math.max(30_000, milliseconds * 5)), '--disable_bug_detectors', '^(?:path|prototype)', '--',
      `-max_total_time=${Math.ceil(left)}`, `-seed=${seed}`, `-max_len=${longest}`, '-rss_limit_mb=3000', '-report_slow_units=600', '-print_final_stats=0', `-artifact_prefix=${join(values.findings, `${name}-`)}`], { env: { ...process.env, FUZZ_READER: name, FUZZ_FINDINGS: values.findings, FUZZ_SHELF: work } });
    runs += Number(/Done (\d+) runs/.exec(stderr + stdout)?.[1] ?? [...(stderr + stdout).matchAll(/^#(\d+)\s/gm)].at(-1)?.[1] ?? 0);
    coverage = Number([...(stderr + stdout).matchAll(/ cov: (\d+) /g)].at(-1)?.[1] ?? coverage);
    seed += 1000;
  }
  console.log(`${name.padEnd(12)} ${String(runs).padStart(9)} runs  ${String(coverage).padStart(6)} places reached  ${Math.round((performance.now() - start) / 1000)} s`);
}
rmSync(work, { recursive: true });
const found = readdirSync(values.findings);
console.log(found.length === 0 ? 'nothing found' : `${found.length} findings in ${values.findings}`);
process.exitCode = found.length === 0 ? 0 : 1;
