import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { PublishOptions } from '../../pipeline/edition.js';
import { configFile, otherwiseOut, readConfig } from '../given/read-config.js';
import { jobCount } from '../given/whole-number.js';
import { stopWith } from '../terminal/stop.js';

/** Options that decide what becomes of one paper, as they come from the command line. */
export interface GivenForPaper {
  readonly base?: string | undefined;
  readonly metadata?: string | undefined;
  readonly corrections?: string | undefined;
  readonly table?: string | undefined;
}

/** Options of every command that publishes. */
export interface GivenOptions extends GivenForPaper {
  readonly out?: string;
  readonly date?: string;
  readonly jobs?: number;
  readonly queue?: string;
  readonly shared?: string;
  readonly strict?: boolean;
  readonly prune?: boolean;
  readonly html?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly log?: 'json';
}

/** Adds the options that decide what becomes of one paper. */
export function addPaperOptions(command: Command): Command {
  return command
    .option('--base <IRI>', 'begin van alle adressen, eindigend op /')
    .option('--metadata <FILE>', 'JSON of CSV met wat een stuk zelf niet noemt (file, identifier, title, issued, dossier, url, publisher)')
    .option('--corrections <FILE>', 'JSON met correcties op wat is herkend')
    .option('--table <FILE>', 'CSV met eigen namen (label, aliases, type, iri), die voorgaan op de meegeleverde');
}

/** Adds the options of every command that makes papers. */
export function addRunOptions(command: Command): Command {
  return addPaperOptions(command)
    .option('--jobs <N>', 'zoveel stukken tegelijk omzetten (anders: zoveel als er processorkernen zijn)', jobCount)
    .option('--strict', 'publiceer niets als er iets mis is met een stuk')
    .option('-q, --quiet', 'toon alleen de bevindingen')
    .option('--json', 'toon het resultaat als JSON')
    .addOption(new Option('--log <VORM>', 'meld elk stuk op de foutuitvoer met wat het kostte').choices(['json']));
}

/** Adds the options that decide what becomes of the publication as a whole. */
export function addPublicationOptions(command: Command): Command {
  return command
    .option('-o, --out <DIR>', `map voor de publicatie ${otherwiseOut}`)
    .option('--date <DATE>', 'datum van publicatie (JJJJ-MM-DD); anders SOURCE_DATE_EPOCH of vandaag')
    .option('--prune', 'haal stukken weg die niet meer worden gegeven')
    .option('--no-html', 'schrijf alleen data, geen bladzijden voor lezers');
}

/** The address of a Redis. */
export function redisAddress(text: string): string {
  if (!/^rediss?:\/\//.test(text) || !URL.canParse(text)) throw new InvalidArgumentError('geef een adres als redis://localhost');
  return text;
}

/** Reads what the options of one paper name. Ends the program, saying why, when one is wrong. */
export async function readPaperOptions({ base, ...named }: GivenForPaper): Promise<Pick<PublishOptions, 'base' | 'metadata' | 'corrections' | 'table'>> {
  const { readMetadata } = await import('../given/read-metadata.js');
  const { faultOfBase } = await import('../../model/names.js');
  refuse(base === undefined ? null : faultOfBase(base));
  const metadata = named.metadata === undefined ? undefined : await readMetadata(named.metadata);
  const corrections = named.corrections === undefined ? undefined : await (await import('../given/read-corrections.js')).readCorrections(named.corrections);
  const table = named.table === undefined ? undefined : await (await import('../given/read-own-table.js')).readOwnTable(named.table);
  return { ...(base !== undefined && { base }), ...(metadata && { metadata }), ...(corrections && { corrections }), ...(table && { table }) };
}

function refuse(fault: string | null): void {
  if (fault !== null) stopWith(fault);
}

/** The files beside the papers that decide what comes of them, by the options or the configuration; that itself is one. */
export async function listGivenFiles(given: GivenOptions): Promise<readonly string[]> {
  const { metadata, corrections, table } = { ...(await readConfig()), ...given };
  return [configFile, metadata, corrections, table].filter((file) => file !== undefined);
}

/** Reads what options name, those of `vraagbaak.config.json` where the command line is silent. Ends the program, saying why, when one is wrong. */
export async function readPublishOptions(given: GivenOptions): Promise<{ readonly out: string; readonly options: PublishOptions }> {
  const { faultOfMoment } = await import('../../publish/feed/moment.js');
  const { catalogue, ...config } = await readConfig();
  const { out = 'dist', date, jobs = availableParallelism(), ...named } = { ...config, ...given };
  refuse(faultOfMoment(date));
  return {
    out,
    options: {
      ...(await readPaperOptions(named)),
      ...(date !== undefined && { date }),
      ...(catalogue && { catalogue }),
      strict: named.strict === true,
      prune: named.prune === true,
      html: named.html !== false,
      jobs,
      ...(named.queue !== undefined && { queue: named.queue }),
      ...(named.shared !== undefined && { store: named.shared }),
    },
  };
}
