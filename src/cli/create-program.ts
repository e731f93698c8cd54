import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { registerDemo } from './demo.js';
import { registerExplain } from './explain.js';
import { registerPublish } from './publish.js';
import { registerQuery } from './query.js';
import { registerServe } from './serve.js';
import { registerWork } from './work.js';
import { registerValidate } from './validate.js';

/** The command line: every command with its options; what a command needs is loaded when it runs. */
export function createProgram(): Command {
  const { version }: { version: string } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const program = new Command('vraagbaak')
    .description('Maakt van Kamervragen en hun antwoorden gekoppelde open data.')
    .version(version, '-V, --version', 'toon de versie')
    .helpOption('-h, --help', 'toon deze hulp')
    .helpCommand('help [command]', 'toon de hulp van een opdracht')
    .showSuggestionAfterError()
    .exitOverride(endWith)
    .configureOutput({ writeErr: (text) => process.stderr.write(text) });
  for (const register of [registerPublish, registerValidate, registerWork, registerQuery, registerServe, registerExplain, registerDemo]) register(program);
  for (const command of program.commands) command.exitOverride(endWith).helpOption('-h, --help', 'toon deze hulp');
  return program;
}

/** Wrong use ends with 2; help and version with 0. */
function endWith({ exitCode }: { readonly exitCode: number }): never {
  process.exit(exitCode === 0 ? 0 : 2);
}
