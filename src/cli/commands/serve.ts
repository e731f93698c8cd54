import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { hasWebScheme } from '../../iri.js';
import { otherwiseOut, readOut } from '../given/read-config.js';
import { wholeNumber } from '../given/whole-number.js';
import { tellTrouble } from '../terminal/tell-trouble.js';

/** What the command line gave, as commander reads it. */
interface Options {
  readonly port: number;
  readonly host: string;
  readonly store?: string;
  readonly timeout: number;
  readonly rows: number;
  readonly engines: number;
}

/** `serve`: the web site, negotiated data and the SPARQL endpoint of a publication. */
export function registerServe(program: Command): void {
  program
    .command('serve')
    .description('toon een publicatie als website, met data in de gevraagde vorm en een SPARQL-adres (/sparql)')
    .argument('[DIR]', `map van de publicatie ${otherwiseOut}`)
    .option('-p, --port <PORT>', 'poort; 0 neemt een vrije', wholeNumber(0, 65_535), 8080)
    .option('--host <HOST>', 'adres waarop wordt geluisterd; 0.0.0.0 voor iedereen', '127.0.0.1')
    .option('--store <URL>', 'SPARQL-adres van een opslag die de vragen beantwoordt; zonder: Oxigraph in dit programma, met alles in het geheugen')
    .option('--timeout <SECONDS>', 'hoe lang een vraag mag duren', wholeNumber(1, 3600), 20)
    .option('--rows <N>', 'hoeveel rijen een antwoord mag hebben', wholeNumber(1, 10_000_000), 100_000)
    .option('--engines <N>', 'hoeveel vragen tegelijk; elke houdt alle data in het geheugen (zo\u2019n 0,35 GB per miljoen drietallen, en 0,5 GB voor de grafen van de stukken samen)', wholeNumber(1, 64), 2)
    .addHelpText('after', '\nVoorbeelden:\n  vraagbaak serve\n  vraagbaak serve uit --port 8081 --engines 1\n  vraagbaak serve --store http://127.0.0.1:7878/query\n')
    .action(run);
}

async function run(named: string | undefined, { port, host, store, timeout, rows, engines }: Options): Promise<void> {
  const { stopWith } = await import('../terminal/stop.js');
  const { serveSite } = await import('../../serve/serve-site.js');
  if (store !== undefined && !(hasWebScheme(store) && URL.canParse(store))) stopWith(`--store ${store} is geen adres (http…)`);
  const folder = named ?? (await readOut());
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) stopWith(`er is geen map ${folder}; maak eerst een publicatie met vraagbaak publish`);
  try {
    const { address, stop } = await serveSite(folder, { port, host, limits: { seconds: timeout, rows }, engines, ...(store !== undefined && { store }) });
    process.stdout.write(`${address}  website en data\n${address}sparql  SPARQL\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop().then(() => process.exit(0)));
  } catch (error) {
    stopWith(tellTrouble(error));
  }
}
