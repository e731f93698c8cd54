import { SingleBar } from 'cli-progress';
import { counted } from '../../pages/words.js';
import type { DocumentRecord, InputWork } from '../../pipeline/edition.js';
import { isScreen } from './colours.js';

/** What is shown while papers are made. */
export interface Progress {
  /** So many inputs more, or fewer, than was known. */
  readonly expect: (change: number) => void;
  readonly tick: (record: DocumentRecord, work: InputWork) => void;
  /** Tells a line in between. */
  readonly say: (line: string) => void;
  /** The papers are made; what follows can't be counted. */
  readonly finish: () => void;
  readonly stop: () => void;
}

/** Without a terminal, or when quiet: only what is said. */
const silent: Progress = { expect: () => {}, tick: () => {}, say: (line) => void process.stderr.write(`${line}\n`), finish: () => {}, stop: () => {} };

/** A bar on the terminal with how many papers are done and how long the rest will take; nothing in a pipe or when quiet. */
export function createProgress(quiet: boolean): Progress {
  if (quiet || !isScreen(process.stderr)) return silent;
  const bar = new SingleBar({ format: '{bar} {value} van {total} stukken{rest}', stream: process.stderr, clearOnComplete: true, hideCursor: true, barsize: 24, barCompleteChar: '█', barIncompleteChar: '░', etaBuffer: 50, formatValue: (value) => String(value) });
  let [done, total] = [0, 0];
  const began = Date.now();
  const show = () => bar.update(done, { rest: tellRest(done, total, Date.now() - began) });
  return {
    expect(change) {
      total += change;
      if (!bar.isActive) bar.start(total, 0, { rest: '' });
      bar.setTotal(total);
      show();
    },
    tick() {
      done++;
      show();
    },
    say(line) {
      process.stderr.write(`\r\x1b[K${line}\n`);
      show();
    },
    finish() {
      bar.stop();
      process.stderr.write(`${counted(done, 'stuk', 'stukken')} gemaakt, nu de publicatie zelf …\r`);
    },
    stop() {
      bar.stop();
      process.stderr.write('\x1b[K');
    },
  };
}

/** How long the rest will take at the pace so far; nothing in the first two seconds. */
export function tellRest(done: number, total: number, milliseconds: number): string {
  if (done === 0 || done >= total || milliseconds < 2000) return '';
  const seconds = Math.ceil(((milliseconds / done) * (total - done)) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = hours > 0 ? `${hours} u ${minutes} min` : minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
  return ` · nog ${rest}`;
}

/** A line of JSON for each paper: what became of it, and what it cost (milliseconds). */
export function createLog(): Progress {
  return {
    ...silent,
    tick({ input, docref, status, counts }, { bytes, isKept, timings }) {
      process.stderr.write(`${JSON.stringify({ input, docref, status, bytes, triples: counts?.triples, kept: isKept, ms: timings ?? undefined })}\n`);
    },
  };
}
