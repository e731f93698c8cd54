import { type Command, InvalidArgumentError, Option } from 'commander';
import { counted } from '../../pages/words.js';
import type { PublishOptions, PublishReport } from '../../pipeline/edition.js';
import type { Shard } from '../../pipeline/parts.js';
import { createLog, createProgress } from '../terminal/progress.js';
import { addRunOptions, addPublicationOptions, type GivenOptions, listGivenFiles, readPublishOptions, redisAddress } from './publish-options.js';
import { showProblems } from '../terminal/show-problems.js';
import { stopWith } from '../terminal/stop.js';
import { untilInterrupted } from '../terminal/until-interrupted.js';

interface Given extends GivenOptions {
  readonly shard?: Shard;
  readonly watch?: boolean;
}

const inputs = 'bestanden, mappen, .zip, patronen, of - voor de standaardinvoer';

/** `publish` and `check`, the same way through; and `merge`, which publishes what `publish --shard` made. */
export function registerPublish(program: Command): void {
  addPublicationOptions(addRunOptions(program.command('publish').argument('<INPUT...>', inputs)))
    .description('lees, zet om, controleer en publiceer stukken')
    .option('--queue <URL>', 'laat de stukken maken door werkers (vraagbaak work) aan deze Redis', redisAddress)
    .option('--shared <DIR>', 'map die deze machine met de werkers deelt; één map per publicatie')
    .option('--watch', 'publiceer opnieuw zodra er een bestand verandert, tot Ctrl-C')
    .addOption(new Option('--shard <I/N>', 'maak alleen het zoveelste van N delen, voor merge').argParser(shard).conflicts(['watch', 'json', 'queue', 'shared']))
    .addHelpText('after', '\nVoorbeelden:\n  vraagbaak publish examples\n  vraagbaak publish stukken/*.pdf --out dist --base https://data.example.nl/\n  vraagbaak publish - --metadata stuk.json < stuk.txt\n  vraagbaak publish stukken --shard 3/16 --out deel-3\n  vraagbaak publish stukken --queue redis://localhost --shared /mnt/gedeeld\n')
    .action((paths: string[], given: Given) => (given.shard ? makeShard(paths, given, given.shard) : given.watch ? publishOnChange(paths, given) : publish(paths, given)));
  addRunOptions(program.command('check').argument('<INPUT...>', inputs))
    .description('hetzelfde als publish, maar schrijft alleen de bevindingen')
    .addHelpText('after', '\nVoorbeelden:\n  vraagbaak check stuk.docx\n  vraagbaak check map-met-stukken --json\n')
    .action(async (paths: string[], given: Given) => {
      const { withTemporaryFolder } = await import('./temporary-folder.js');
      await withTemporaryFolder((folder) => publish(paths, { ...given, out: folder, html: false }, (report) => ({ ...report, files: [] })));
    });
  addPublicationOptions(addRunOptions(program.command('merge').argument('<DEEL...>', 'mappen die publish --shard heeft gemaakt')))
    .description('voeg delen samen tot één publicatie')
    .addHelpText('after', '\nVoorbeeld:\n  vraagbaak merge deel-* --out dist --base https://data.example.nl/\n')
    .action((parts: string[], given: Given) =>
      run(given, async (out, options) => {
        const { mergeParts } = await import('../../pipeline/parts.js');
        return mergeParts(parts, out, options);
      }));
}

/** Publishes and tells what came of it; `asTold`: what of that is said. */
const publish = (paths: readonly string[], given: Given, asTold = (report: PublishReport) => report): Promise<void> =>
  run(given, async (out, options) => {
    const { publishPapers } = await import('../../pipeline/publish-papers.js');
    return asTold(await publishPapers(paths, out, options));
  });

/** Publishes, and again after each change in the papers or in what is told of them, until Ctrl-C; a run that has begun is broken off. */
async function publishOnChange(paths: readonly string[], given: Given): Promise<void> {
  if (paths.includes('-')) stopWith('de standaardinvoer is maar één keer te lezen; geef bij --watch bestanden of mappen');
  const { watchPaths } = await import('./watch.js');
  const { out } = await readPublishOptions(given);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  await watchPaths([...paths, ...(await listGivenFiles(given))], out, async () => {
    await publish(paths, given);
    process.stderr.write('let op wijzigingen; stop met Ctrl-C\n');
  }, stop.signal);
}

/** Makes a part; it is judged and published with the other parts. */
const makeShard = (paths: readonly string[], given: Given, wanted: Shard): Promise<void> =>
  run(given, async (out, options) => {
    const { makePart } = await import('../../pipeline/parts.js');
    const { made, problems, opened } = await makePart(paths, out, wanted, options);
    if (opened === 0) {
      process.exitCode = 2;
      showProblems(problems);
    }
    if (!given.quiet) process.stderr.write(`deel ${wanted.part} van ${wanted.count}: ${counted(made.length, 'stuk', 'stukken')}, in ${out}\n`);
    return null;
  });

/** Runs with a progress bar, tells what came of it, and sets the exit status: 0, 1 when something is wrong with a paper, 2 when nothing could be opened. */
async function run(given: Given, work: (out: string, options: PublishOptions) => Promise<PublishReport | null>): Promise<void> {
  const { out, options } = await readPublishOptions(given);
  const progress = given.log === 'json' ? createLog() : createProgress(given.quiet === true || given.json === true);
  const last = () => {
    progress.stop();
    process.stderr.write('afgebroken; er is niets gepubliceerd\n');
  };
  const all = (stop: AbortSignal, letGo: () => void) => {
    // Writing the publication itself takes the program whole, and may be broken off anywhere.
    const onMade = () => {
      progress.finish();
      letGo();
    };
    return work(out, { ...options, stop, onMade, onInput: progress.tick, onExpect: progress.expect, onWait: progress.say });
  };
  const report = await untilInterrupted(all, last).finally(progress.stop);
  if (report) await tell(report, given);
}

async function tell(report: PublishReport, { json, quiet }: Given): Promise<void> {
  const opened = report.documents.some(({ status }) => status !== 'kept');
  process.exitCode = !opened ? 2 : report.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  showProblems(report.problems);
  if (json) process.stdout.write(`${JSON.stringify({ documents: report.documents, problems: report.problems, files: [...report.files] }, null, 1)}\n`);
  else if (!quiet) {
    const { showReport } = await import('../terminal/show-report.js');
    process.stdout.write(showReport(report));
  }
}

/** `3/16`. */
function shard(text: string): Shard {
  const [, part = 0, count = 0] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (part < 1 || part > count) throw new InvalidArgumentError('geef een deel als 3/16');
  return { part, count };
}
