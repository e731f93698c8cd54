import type { Quad } from '@rdfjs/types';
import { type Command, Option } from 'commander';
import type { Validation } from '../../validate/validate.js';
import { stopWith } from '../terminal/stop.js';
import { tellTrouble } from '../terminal/tell-trouble.js';

/** `validate RDF…`: any RDF in our vocabulary against the shapes. */
export function registerValidate(program: Command): void {
  program
    .command('validate')
    .argument('<RDF...>', 'RDF-bestanden: .ttl, .nt, .nq, .trig of .jsonld')
    .description('toets RDF aan de vormen (SHACL) en de regels daarbij')
    .addOption(new Option('-f, --format <FORMAT>', 'vorm van het verslag').choices(['text', 'ttl', 'json']).default('text'))
    .addHelpText('after', '\nVoorbeelden:\n  vraagbaak validate dist/doc/*.ttl\n  vraagbaak validate data.jsonld --format json\n')
    .action(run);
}

/** Exit status 0: valid; 1: not; 2: a file that can't be read. */
async function run(files: readonly string[], { format }: { readonly format: string }): Promise<void> {
  const { readRdf } = await import('../../query/read-rdf.js');
  const { validate } = await import('../../validate/validate.js');
  const quads: Quad[] = [];
  for (const file of files) await readRdf(file, (quad) => quads.push(quad)).catch((error: unknown) => stopWith(tellTrouble(error)));
  const validation = await validate(quads);
  process.stdout.write(await write(validation, format));
  process.exitCode = validation.conforms ? 0 : 1;
}

async function write(validation: Validation, format: string): Promise<string> {
  const { writeReport, writeReportJson, writeReportText } = await import('../../validate/write-report.js');
  return format === 'ttl' ? writeReport(validation.results) : format === 'json' ? writeReportJson(validation) : writeReportText(validation);
}
