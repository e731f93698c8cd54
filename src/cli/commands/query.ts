import { type Command, InvalidArgumentError, Option } from 'commander';
import { resultFormats } from '../../query/results/result-formats.js';
import { otherwiseOut } from '../given/read-config.js';
import type { QueryCommandOptions } from './answer-query.js';

/** `query`: a shipped query, a file or a text, asked of a publication, RDF files or SPARQL addresses. */
export function registerQuery(program: Command): void {
  program
    .command('query')
    .description('stel een vraag (SPARQL) aan een publicatie, aan RDF-bestanden of aan SPARQL-adressen')
    .argument('[QUERY]', 'naam van een meegeleverde vraag, een bestand met SPARQL of - (standaardinvoer); zonder: de lijst van meegeleverde vragen')
    .option('-e, --sparql <TEXT>', "de vraag zelf: -e 'SELECT …'; onze prefixen hoeven er niet bij")
    .option('-d, --data <DATA...>', `mappen van publicaties, RDF-bestanden, SPARQL-adressen ${otherwiseOut}`)
    .addOption(new Option('-f, --format <FORMAT>', 'vorm van de uitkomst; zonder: table, of ttl voor een graaf').choices(resultFormats))
    .option('--timeout <SECONDS>', 'hoe lang het mag duren', readSeconds, 60)
    .addHelpText(
      'after',
      "\nVoorbeelden:\n  vraagbaak query gedeelde-antwoorden\n  vraagbaak query vraag.rq --data dist https://example.org/sparql --format csv\n  vraagbaak query -e 'SELECT ?v WHERE { ?v a vb:Question }'\n",
    )
    .action(async (name: string | undefined, options: QueryCommandOptions) => {
      const { answerQuery } = await import('./answer-query.js');
      const status = await answerQuery(name, options);
      // The engine can't be told to stop: after a timeout it would keep the program alive.
      if (status !== 0) process.exit(status);
    });
}

function readSeconds(given: string): number {
  const seconds = Number(given);
  if (!(seconds > 0)) throw new InvalidArgumentError('geef een getal groter dan 0');
  return seconds;
}
