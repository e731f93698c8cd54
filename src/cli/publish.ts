import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';
import type { PublishReport } from '../pipeline/edition.js';
import { createProgress } from './progress.js';
import { showProblems } from './show-problems.js';

interface Options {
  readonly out?: string;
  readonly base?: string;
  readonly metadata?: string;
  readonly corrections?: string;
  readonly table?: string;
  readonly date?: string;
  readonly strict?: boolean;
  readonly prune?: boolean;
  readonly html: boolean;
  readonly jobs?: number;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** `publish` and `check`: the same way through; `check` writes nothing but the findings. */
export function registerPublish(program: Command): void {
  const shared = (name: string) =>
    program
      .command(name)
      .argument('<INPUT...>', 'bestanden, mappen, .zip, patronen, of - voor de standaardinvoer')
      .option('--base <IRI>', 'begin van alle adressen, eindigend op /')
      .option('--metadata <FILE>', 'JSON of CSV met wat een stuk zelf niet noemt (file, identifier, title, issued, dossier, url, publisher)')
      .option('--corrections <FILE>', 'JSON met correcties op wat is herkend')
      .option('--table <FILE>', 'CSV met eigen namen (label, aliases, type, iri), die voorgaan op de meegeleverde')
      .option('--jobs <N>', 'zoveel stukken tegelijk omzetten (anders: zoveel als er processorkernen zijn)', positive)
      .option('--strict', 'publiceer niets als er iets mis is met een stuk')
      .option('-q, --quiet', 'toon alleen de bevindingen')
      .option('--json', 'toon het resultaat als JSON');
  shared('publish')
    .description('lees, zet om, controleer en publiceer stukken')
    .option('-o, --out <DIR>', 'map voor de publicatie (anders dist)')
    .option('--date <DATE>', 'datum van publicatie (JJJJ-MM-DD); anders SOURCE_DATE_EPOCH of vandaag')
    .option('--prune', 'haal stukken weg die niet meer worden gegeven')
    .option('--no-html', 'schrijf alleen data, geen bladzijden voor lezers')
    .addHelpText('after', '\nVoorbeelden:\n  vraagbaak publish examples\n  vraagbaak publish stukken/*.pdf --out dist --base https://data.example.nl/\n  vraagbaak publish - --metadata stuk.json < stuk.txt\n')
    .action((inputs: string[], options: Options) => run(inputs, options));
  shared('check')
    .description('hetzelfde als publish, maar schrijft alleen de bevindingen')
    .addHelpText('after', '\nVoorbeelden:\n  vraagbaak check stuk.docx\n  vraagbaak check map-met-stukken --json\n')
    .action(async (inputs: string[], options: Options) => {
      const { withTemporaryFolder } = await import('./temporary-folder.js');
      await withTemporaryFolder((folder) => run(inputs, { ...options, out: folder, html: false }));
    });
}

async function run(inputs: readonly string[], given: Options): Promise<void> {
  const { publishPapers } = await import('../pipeline/publish-papers.js');
  const { readMetadata } = await import('./read-metadata.js');
  const { checkBase } = await import('../model/names.js');
  const { stopWith } = await import('./stop.js');
  const { readMoment } = await import('../publish/feed/moment.js');
  const config = await (await import('./read-config.js')).readConfig();
  const options = { ...config, ...given };
  if (options.date !== undefined && readMoment(options.date) === null) stopWith(`geen datum: ${options.date}; geef JJJJ-MM-DD, of datum en tijd met een zone`);
  if (options.base !== undefined && checkBase(options.base) === null) stopWith(`geen bruikbare basis: ${options.base}; geef een http(s)-adres dat eindigt op /`);
  const metadata = options.metadata === undefined ? undefined : await readMetadata(options.metadata);
  const corrections = options.corrections === undefined ? undefined : await (await import('./read-corrections.js')).readCorrections(options.corrections);
  const table = options.table === undefined ? undefined : await (await import('./read-own-table.js')).readOwnTable(options.table);
  const progress = createProgress(options.quiet === true || options.json === true);
  try {
    const report = await publishPapers(inputs, options.out ?? 'dist', {
      ...(options.base !== undefined && { base: options.base }),
      ...(metadata && { metadata }),
      ...(corrections && { corrections }),
      ...(table && { table }),
      ...(options.date !== undefined && { date: options.date }),
      ...(config.catalogue && { catalogue: config.catalogue }),
      strict: options.strict === true,
      prune: options.prune === true,
      html: options.html,
      jobs: options.jobs ?? availableParallelism(),
      onInput: progress.tick,
    });
    progress.stop();
    await tell(report, given);
  } catch (error) {
    progress.stop();
    const { PublicationError } = await import('../publish/publication.js');
    if (error instanceof PublicationError || isDiskTrouble(error)) stopWith(error.message);
    throw error;
  }
}

async function tell(report: PublishReport, { json, quiet }: Options): Promise<void> {
  showProblems(report.problems);
  if (json) process.stdout.write(`${JSON.stringify({ documents: report.documents, problems: report.problems, files: report.files }, null, 1)}\n`);
  else if (!quiet) {
    const { showReport } = await import('./show-report.js');
    process.stdout.write(showReport(report));
  }
  const opened = report.documents.some(({ status }) => status !== 'kept');
  process.exitCode = !opened ? 2 : report.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** A number of at least 1. */
function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('geef een geheel getal vanaf 1');
  return number;
}

/** An error of the file system, as Node reports it. */
function isDiskTrouble(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}
