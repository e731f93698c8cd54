import type { Quad } from '@rdfjs/types';
import { type Command, Option } from 'commander';
import type { Validation } from '../../validate/validate.js';
import { stopWith } from '../terminal/stop.js';
import { tellTrouble } from '../terminal/tell-trouble.js';

/** `validate RDF…`: RDF in our vocabulary against the shapes; a publication paper by paper, as it was judged when it was published. */
export function registerValidate(program: Command): void {
  program
    .command('validate')
    .argument('<RDF...>', 'publicaties, mappen met RDF en RDF-bestanden: .ttl, .nt, .nq, .trig of .jsonld')
    .description('toets RDF aan de vormen (SHACL) en de regels daarbij')
    .addOption(new Option('-f, --format <FORMAT>', 'vorm van het verslag').choices(['text', 'ttl', 'json']).default('text'))
    .addHelpText('after', '\nVoorbeelden:\n  vraagbaak validate dist\n  vraagbaak validate dist/doc/*.ttl\n  vraagbaak validate data.jsonld --format json\n')
    .action(run);
}

/** Exit status 0: valid; 1: not; 2: a file that can't be read. */
async function run(names: readonly string[], { format }: { readonly format: string }): Promise<void> {
  const { joinVerdicts, validate } = await import('../../validate/validate.js');
  const verdicts: Validation[] = [];
  for (const files of await graphsOf(names)) verdicts.push(await validate(await readAll(files)));
  const validation = joinVerdicts(verdicts);
  process.stdout.write(await write(validation, format));
  process.exitCode = validation.conforms ? 0 : 1;
}

/** What is judged together: all that is named, as one graph; but each paper of a publication by itself. */
async function graphsOf(names: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { isPublication, paperFilesOf, rdfFilesOf } = await import('../../query/data/rdf-files.js');
  const others = names.filter((name) => !isPublication(name));
  const files = others.flatMap((name) => {
    const found = rdfFilesOf(name);
    // One that is not there is told of when it is read.
    return found.length > 0 ? found : [name];
  });
  return [...(files.length > 0 ? [files] : []), ...names.filter(isPublication).flatMap((name) => paperFilesOf(name).map((file) => [file]))];
}

async function readAll(files: readonly string[]): Promise<readonly Quad[]> {
  const { readRdf } = await import('../../query/data/read-rdf.js');
  const quads: Quad[] = [];
  for (const file of files) await readRdf(file, (quad) => quads.push(quad)).catch((error: unknown) => stopWith(tellTrouble(error)));
  return quads;
}

async function write(validation: Validation, format: string): Promise<string> {
  const { writeReport, writeReportJson, writeReportText } = await import('../../validate/write-report.js');
  return format === 'ttl' ? writeReport(validation.results) : format === 'json' ? writeReportJson(validation) : writeReportText(validation);
}
