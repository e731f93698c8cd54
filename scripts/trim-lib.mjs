// Leaves out of lib/ what no one who installs the program needs: comments in the code, and declarations that those of the front door never name.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const files = readdirSync('lib', { recursive: true, encoding: 'utf8' }).map((file) => join('lib', file));
const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true };
for (const file of files.filter((name) => name.endsWith('.js'))) writeFileSync(file, ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions }).outputText);

const named = new Set();
function follow(file) {
  if (named.has(file)) return;
  named.add(file);
  for (const [, to] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*['"](\.[^'"]+)\.js['"]/g)) follow(join(dirname(file), `${to}.d.ts`));
}
follow('lib/index.d.ts');
for (const file of files) if (file.endsWith('.d.ts') && !named.has(file)) rmSync(file);
