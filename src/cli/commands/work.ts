import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { jobCount } from '../given/whole-number.js';
import { redisAddress } from './publish-options.js';

/** `work` makes papers that `publish --queue` asks for; `queue` tells how that work stands. */
export function registerWork(program: Command): void {
  program
    .command('work')
    .description('maak stukken voor publish --queue, tot Ctrl-C')
    .requiredOption('--queue <URL>', 'adres van Redis', redisAddress)
    .requiredOption('--shared <DIR>', 'dezelfde map als bij publish --shared')
    .option('--jobs <N>', 'zoveel stukken tegelijk (anders: zoveel als er processorkernen zijn)', jobCount)
    .addHelpText('after', '\nVoorbeeld:\n  vraagbaak work --queue redis://localhost --shared /mnt/gedeeld\n')
    .action(work);
  program
    .command('queue')
    .description('toon hoe het werk van publish --queue ervoor staat, en welke stukken zijn mislukt')
    .requiredOption('--queue <URL>', 'adres van Redis', redisAddress)
    .addHelpText('after', '\nVoorbeeld:\n  vraagbaak queue --queue redis://localhost\n')
    .action(async ({ queue }: { queue: string }) => {
      const { readQueue } = await import('../../pipeline/make/queue/open-queue.js');
      const { waiting, active, failed } = await readQueue(queue);
      process.stdout.write(`wacht ${waiting} · bezig ${active} · mislukt ${failed.length}\n${failed.map(({ name, reason }) => `mislukt: ${name}: ${reason}\n`).join('')}`);
    });
}

/** Works until Ctrl-C: what was begun is ended, and no more is taken. A second time ends the program at once. */
async function work({ queue, shared, jobs = availableParallelism() }: { readonly queue: string; readonly shared: string; readonly jobs?: number }): Promise<void> {
  const { workQueue } = await import('../../pipeline/make/queue/work-queue.js');
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const worker = await workQueue(queue, shared, { jobs, onPaper: (name, reason) => say(`${reason === undefined ? 'gemaakt' : `mislukt (${reason})`}: ${name}`), onWait: say });
  say('wacht op stukken; stop met Ctrl-C');
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await Promise.race([stopped, worker.lost]);
  say('stopt na het stuk waaraan is begonnen');
  await worker.close();
  process.exit(0);
}
