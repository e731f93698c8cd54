import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ShownFile } from '../docs/read-page.js';

/** The built program, as `npx vraagbaak` runs it. */
export const program = resolve('lib/cli.js');
const here = 'node "$VRAAGBAAK"';
const asRun = (command: string) => command.replace(/\bnpx vraagbaak\b/g, here);
const environment = { ...process.env, VRAAGBAAK: program, NO_COLOR: '1', FORCE_COLOR: '0' };

/** A folder like a fresh clone, with papers of the reader's own in `stukken`, and the program as a library. */
export interface Desk {
  readonly make: (file: ShownFile) => void;
  /** Runs a command to its end; `printed` is what a terminal would show. */
  readonly run: (command: string) => { readonly status: number | null; readonly printed: string };
  /** Starts a command, waits until it prints this, and gives what it printed and its end. */
  readonly start: (command: string, prints: RegExp) => Promise<{ readonly printed: string; readonly stop: () => Promise<number | null> }>;
  readonly clear: () => void;
}

/** Opens a desk in a folder for a time. */
export function openDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  const options = { cwd: folder, env: environment };
  for (const name of ['examples', 'dist', 'docs/waterbus.docx']) cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'stukken'));
  for (const name of ['losse-vragen.txt', 'kst-99003-5.txt']) cpSync(join('examples', name), join(folder, 'stukken', name));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(resolve('.'), join(folder, 'node_modules/vraagbaak'));
  const running = new Set<ChildProcess>();
  return {
    make: ({ name, content }) => writeFileSync(join(folder, name), content),
    run(command) {
      const { status, stdout } = spawnSync('bash', ['-c', `{ ${asRun(command)}\n} 2>&1`], { ...options, encoding: 'utf8', timeout: 60_000 });
      return { status, printed: stdout.replaceAll('\r\n', '\n') };
    },
    async start(command, prints) {
      const child = spawn('bash', ['-c', `exec ${asRun(command)} 2>&1`], { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
      running.add(child);
      const ended = once(child, 'exit').finally(() => running.delete(child));
      let printed = '';
      for await (const piece of child.stdout) {
        printed += String(piece);
        if (prints.test(printed)) break;
      }
      child.stdout.resume();
      const stop = async () => {
        child.kill('SIGTERM');
        await ended;
        return child.exitCode;
      };
      return { printed, stop };
    },
    clear() {
      for (const child of running) child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether these lines were printed, in this order and nothing between them; `…` stands for any lines. */
export function isPrinted(wanted: readonly string[], printed: string): boolean {
  const escaped = wanted.map((line) => (line === '…' ? '(?:.*\\n)*?' : `${line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} *\\n`));
  return new RegExp(`^\\n*${escaped.join('')}\\n*$`).test(printed.endsWith('\n') ? printed : `${printed}\n`);
}
