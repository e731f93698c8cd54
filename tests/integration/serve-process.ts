import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';

/** `vraagbaak serve` as a process of its own. */
export interface ServeProcess {
  readonly address: string;
  readonly process: ChildProcess;
  /** Megabytes that it holds in memory. */
  readonly memory: () => number;
  /** Files and connections that it has open. */
  readonly open: () => number;
  /** Sends the signal; gives how the process ended and after how many milliseconds. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<{ readonly code: number | null; readonly milliseconds: number }>;
}

/** Starts serving a folder; `through`: what goes before the program on the command line (modules to load, another user). */
export async function startServe(folder: string, args: readonly string[] = [], { node = [], ...options }: { readonly node?: readonly string[]; readonly uid?: number; readonly gid?: number; readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {}): Promise<ServeProcess> {
  const here = process.cwd();
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), ...node, `${here}/src/cli.ts`, 'serve', folder, '--port', '0', ...args], { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let said = '';
  child.stderr.on('data', (piece) => {
    said += piece;
  });
  const ended = once(child, 'exit');
  const first = await Promise.race([once(child.stdout, 'data'), ended.then(() => null)]);
  const address = /^http\S+/.exec(String(first?.[0]))?.[0];
  if (address === undefined) throw new Error(`the server did not start: ${said}`);
  return {
    address,
    process: child,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    open: () => readdirSync(`/proc/${child.pid}/fd`).length,
    async stop(signal = 'SIGTERM') {
      const start = performance.now();
      child.kill(signal);
      await ended;
      return { code: child.exitCode, milliseconds: performance.now() - start };
    },
  };
}

/** Waits until the server answers questions. */
export async function untilReady({ address }: ServeProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const health: unknown = await (await fetch(`${address}health`)).json();
    if (typeof health === 'object' && health && 'ready' in health && health.ready === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the server does not get ready');
}

/** A connection on which bytes are sent by hand. Never throws when the server closes it. */
export function openSocket(address: string): { readonly socket: Socket; readonly received: () => string; readonly closed: Promise<void> } {
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  let received = '';
  socket.on('data', (piece) => {
    received += piece.toString('latin1').slice(0, 20_000 - received.length);
  });
  socket.on('error', () => undefined);
  return { socket, received: () => received, closed: new Promise((resolve) => socket.once('close', () => resolve())) };
}
