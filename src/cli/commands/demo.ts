import type { Command } from 'commander';

/** `npm start`: the specimen papers published, one query over the result, and what to try next. */
export function registerDemo(program: Command): void {
  program
    .command('demo', { hidden: true })
    .option('-o, --out <DIR>', 'map voor de publicatie', 'dist')
    .action(async ({ out }: { out: string }) => {
      const { join, relative } = await import('node:path');
      const { fileURLToPath } = await import('node:url');
      const examples = relative(process.cwd(), fileURLToPath(new URL('../../../examples', import.meta.url)));
      await program.parseAsync(['publish', examples, '--out', out, '--date', '2031-01-01'], { from: 'user' });
      process.stdout.write('\nEen vraag aan de data: welke antwoorden beantwoorden meer dan één vraag?\n\n');
      await program.parseAsync(['query', 'gedeelde-antwoorden', '--data', out], { from: 'user' });
      process.stdout.write(
        `\nProbeer nu:\n  npx vraagbaak query                        alle vragen die klaarliggen\n  npx vraagbaak explain ${join(examples, 'kst-99001-12.txt')}:20   wat er op een regel is herkend, en waarom\n  npx vraagbaak publish uw-stuk.pdf --out uit   uw eigen stuk\n`,
      );
    });
}
