import { Command, type CommanderError } from 'commander';
import { registerDemo } from './commands/demo.js';
import { registerExplain } from './commands/explain.js';
import { dutchHelp, tellFault } from './terminal/in-dutch.js';
import { registerPublish } from './commands/publish.js';
import { registerQuery } from './commands/query.js';
import { registerServe } from './commands/serve.js';
import { stopWith } from './terminal/stop.js';
import { registerWork } from './commands/work.js';
import { registerValidate } from './commands/validate.js';
import { version } from '../version.js';

/** The command line: every command with its options; what a command needs is loaded when it runs. */
export function createProgram(): Command {
  const program = new Command('vraagbaak')
    .description('Maakt van Kamervragen en hun antwoorden gekoppelde open data.')
    .version(version, '-V, --version', 'toon de versie')
    .helpOption('-h, --help', 'toon deze hulp')
    .helpCommand('help [opdracht]', 'toon de hulp van een opdracht')
    .addHelpText('after', '\nVoorbeelden:\n  vraagbaak publish stuk.pdf --out uit     maak er een publicatie van\n  vraagbaak query                          welke vragen klaarliggen\n  vraagbaak query gedeelde-antwoorden --data uit\n  vraagbaak serve uit                      bekijk de publicatie als website\n  vraagbaak help publish                   de opties van een opdracht\n')
    .configureHelp(dutchHelp)
    // What is wrong is told where the program ends.
    .configureOutput({ outputError: () => {} })
    .exitOverride(endAtCommandLine);
  for (const register of [registerPublish, registerValidate, registerWork, registerQuery, registerServe, registerExplain, registerDemo]) register(program);
  program.on('beforeHelp', () => refuseUnknown(program));
  return program;
}

/** Help on a command that does not exist is no help: `vraagbaak help publisch` is told of as `vraagbaak publisch` is. */
function refuseUnknown(program: Command): void {
  const [first, second] = program.args;
  const name = first === 'help' ? second : first;
  if (name !== undefined && !name.startsWith('-')) program.parse([name], { from: 'user' });
}

/** Wrong use ends with 2; help and version with 0. */
function endAtCommandLine(error: CommanderError): never {
  const fault = tellFault(error);
  if (fault !== null) stopWith(`${fault} (vraagbaak --help toont wat er kan)`);
  process.exit(error.exitCode === 0 ? 0 : 2);
}
