// Everything that must hold before a change is handed over: `npm run check`. With SKIP_TESTS set it leaves out the tests.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const fresh = mkdtempSync(join(tmpdir(), 'vraagbaak-check-'));
const steps = [
  ['generated files are fresh', [process.execPath, 'scripts/generate.mjs', '--check']],
  ['lint', ['npm', 'run', '--silent', 'lint']],
  ['types', ['npm', 'run', '--silent', 'typecheck']],
  ['build', ['npm', 'run', '--silent', 'build']],
  ...(process.env.SKIP_TESTS ? [] : [['tests', ['npm', 'test', '--silent']], ['integration tests', ['npm', 'run', '--silent', 'test:integration']]]),
  ['dist equals a fresh publication', [process.execPath, 'lib/cli.js', 'demo', '--out', join(fresh, 'dist')]],
  ['', ['diff', '-r', join(fresh, 'dist'), 'dist']],
];

console.log(`checks: ${steps.flatMap(([name]) => name || []).join(', ')}${process.env.SKIP_TESTS ? ' (without tests)' : ''}`);
let failed = 0;
for (const [name, [command, ...args]] of steps) {
  if (name) console.log(`— ${name}`);
  if (spawnSync(command, args, { stdio: ['ignore', name.startsWith('dist') ? 'ignore' : 'inherit', 'inherit'] }).status !== 0) {
    failed++;
    console.log(`  failed: ${name || 'dist differs from a fresh publication; run npm start and look at what changed'}`);
  }
}
rmSync(fresh, { recursive: true, force: true });
console.log(failed === 0 ? 'all checks hold' : `${failed} checks failed`);
process.exit(failed === 0 ? 0 : 1);
