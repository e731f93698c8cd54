import { type Command, InvalidArgumentError } from 'commander';

/** What the command line gave, as commander reads it. */
interface Options {
  readonly port: number;
  readonly host: string;
}

/** `serve`: the web site, negotiated data and the SPARQL endpoint of a publication. */
export function registerServe(program: Command): void {
  program
    .command('serve')
    .description('toon een publicatie als website, met data in de gevraagde vorm en een SPARQL-adres')
    .argument('[DIR]', 'map van de publicatie', 'dist')
    .option('-p, --port <PORT>', 'poort; 0 neemt een vrije', whole(0, 65_535), 8080)
    .option('--host <HOST>', 'adres waarop wordt geluisterd; 0.0.0.0 voor iedereen', '127.0.0.1')
    .addHelpText('after', '\nVoorbeelden:\n  vraagbaak serve\n  vraagbaak serve uit --port 8081\n')
    .action(async (folder: string, { port, host }: Options) => {
      const { stopWith } = await import('./stop.js');
      const { createSite } = await import('../serve/create-site.js');
      const { createHealth } = await import('../serve/health.js');
      const { startServer } = await import('../serve/start-server.js');
      try {
        const { address, stop } = await startServer(createSite(folder, [createHealth(() => ({}))]), host, port);
        process.stdout.write(`${address}\n`);
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop().then(() => process.exit(0)));
      } catch (error) {
        stopWith(error instanceof Error ? error.message : String(error));
      }
    });
}

/** Reads a whole number between two bounds. */
const whole = (least: number, most: number) => (given: string): number => {
  const number = Number(given);
  if (!Number.isInteger(number) || number < least || number > most) throw new InvalidArgumentError(`geef een geheel getal van ${least} tot ${most}`);
  return number;
};
