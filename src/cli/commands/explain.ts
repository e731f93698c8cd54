import type { Command } from 'commander';
import type { MentionNode } from '../../types/inquiry.js';
import type { Explanation } from '../../pipeline/paper/explain-line.js';
import { addPaperOptions, type GivenForPaper, readPaperOptions } from './publish-options.js';
import { otherwiseOut, readConfig, readOut } from '../given/read-config.js';
import { stopWith } from '../terminal/stop.js';
import { tellTrouble } from '../terminal/tell-trouble.js';

interface Options extends GivenForPaper {
  readonly data?: string;
}

/** `explain FILE:LINE` reads the paper again; `explain IRI` looks in a publication. */
export function registerExplain(program: Command): void {
  addPaperOptions(program.command('explain'))
    .argument('<WAT>', 'FILE:LINE, of het adres (IRI) van een vraag, antwoord of verwijzing')
    .description('wat ergens is herkend, door welke regel, en waarom het wijst waarheen het wijst')
    .option('-d, --data <DIR>', `publicatie waarin een adres wordt gezocht ${otherwiseOut}`)
    .addHelpText('after', '\nVoorbeelden:\n  vraagbaak explain stuk.txt:120\n  vraagbaak explain stuk.txt:120 --table namen.csv --corrections correcties.json\n  vraagbaak explain https://w3id.org/vraagbaak/id/antwoord/kst-99001-12/4\n')
    .action(async (what: string, options: Options) => {
      const place = /^(.+):(\d+)$/.exec(what);
      if (/^https?:/.test(what) && !(place && /^https?:\/\/[^/]*$/.test(place[1] ?? ''))) return explainIri(what, options);
      if (!place) stopWith(`${what} is geen FILE:LINE en geen adres`);
      return explainFile(place[1] ?? '', Number(place[2]), options);
    });
}

async function explainFile(file: string, line: number, given: Options): Promise<void> {
  const { readFile } = await import('node:fs/promises');
  const { convertPaper } = await import('../../pipeline/paper/convert-paper.js');
  const { explainLine } = await import('../../pipeline/paper/explain-line.js');
  const { openMetadata } = await import('../../pipeline/make/given-metadata.js');
  const { showProblems } = await import('../terminal/show-problems.js');
  const { metadata: told, ...options } = await readPaperOptions({ ...(await readConfig()), ...given });
  const metadata = openMetadata(told).of(file);
  const bytes = await readFile(file).catch((error: unknown) => stopWith(tellTrouble(error, file)));
  const { conversion, problems } = await convertPaper(bytes, { name: file, ...options, ...(metadata && { metadata }) });
  if (!conversion) {
    showProblems(problems);
    process.exitCode = 1;
    return;
  }
  const explanation = explainLine(conversion, line);
  if (!explanation) stopWith(`${file} heeft geen regel ${line}, maar ${conversion.source.lines.length} regels`);
  process.stdout.write(showExplanation(explanation));
  showProblems(problems.filter((problem) => problem.line === line));
}

function showExplanation({ page, segments, texts, mentions }: Explanation): string {
  const lines = [
    `pagina ${page}`,
    ...segments.map(({ kind, labels, text }) => `${kind}${labels.length > 0 ? ` ${labels.join(', ')}` : ''}: ${text}`),
    ...texts.map((iri) => `in ${iri}`),
    ...mentions.flatMap(showMention),
  ];
  return `${lines.join('\n')}\n`;
}

function showMention(mention: MentionNode): readonly string[] {
  const head = `«${mention.anchor}» regel ${mention.rule}`;
  if (mention.kind === 'entity') return [`${head}: ${mention.type}${mention.identity ? `, is ${mention.identity}` : ', niet geïdentificeerd'}`, `  ${mention.iri}`];
  if (mention.kind === 'value') return [`${head}: ${mention.mention.type} ${JSON.stringify(mention.mention.value)}`, `  ${mention.iri}`];
  return [
    `${head}: ${mention.class}, ${mention.resolution}${mention.function ? `, ${mention.function}` : ''}`,
    `  ${mention.iri}`,
    ...mention.targets.map((target) => `  wijst naar ${target}`),
    ...mention.targetAnswers.map((target) => `  bedoeld antwoord ${target}`),
    ...(mention.suggested ? [`  voorstel ${mention.suggested}`] : []),
  ];
}

/** What a publication says of an address: its statements, and what points at it. */
async function explainIri(iri: string, given: Options): Promise<void> {
  const { readStatements } = await import('./read-statements.js');
  const data = given.data ?? (await readOut());
  const found = readStatements(iri, data);
  if (found === null) stopWith(`${data} is geen publicatie van vraagbaak`);
  process.stdout.write(found.length > 0 ? `${found.join('\n')}\n` : `niets gevonden over ${iri} in ${data}\n`);
  if (found.length === 0) process.exitCode = 1;
}
