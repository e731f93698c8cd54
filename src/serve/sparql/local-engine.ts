import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createFailure, type QueryFailure } from '../../query/query-failure.js';
import type { Engine, EngineAnswer } from './engine.js';
import type { DataFile, EngineThread, ThreadQuestion, ThreadWord } from './engine-thread.js';
import type { Limits, Question } from './question.js';
import { ThreadPool } from './thread-pool.js';

/** Files of a publication that questions are asked of: its papers, each a graph of its own, the concepts they name, and when papers came and went. */
const parts: readonly (readonly [path: string, format: string])[] = [
  ['dump/all.nq.gz', 'application/n-quads'],
  ['def/concept.ttl', 'text/turtle'],
  ['feed/versies.ttl', 'text/turtle'],
];

/**
 * Oxigraph over a publication in threads of this process, each with all data in memory. A question that takes too long ends its thread, and
 * a new one loads the data again. A publication that was replaced is loaded beside the old one, which answers until that is done.
 */
export function startLocalEngine(folder: string, limits: Limits, threads: number): Engine {
  let edition = editionOf(folder);
  let pool = new ThreadPool(filesOf(folder), threads);
  const refresh = async () => {
    const now = editionOf(folder);
    if (now === edition || now === '') return;
    edition = now;
    const fresh = new ThreadPool(filesOf(folder), threads);
    await fresh.opened;
    const before = pool;
    pool = fresh;
    await before.stop();
  };
  return {
    async ask(question) {
      void refresh();
      const asked = pool;
      const seat = await asked.take(limits.seconds);
      if (seat === null) return refusal(asked);
      const { answer, alive } = await askThread(seat.thread, threadQuestion(question, limits), limits);
      asked.giveBack(seat, alive);
      return answer;
    },
    state: () => pool.trouble ?? (pool.quads === null ? 'laadt' : `klaar, ${pool.quads} drietallen`),
    stop: () => pool.stop(),
  };
}

const refusal = ({ trouble, quads }: ThreadPool) =>
  trouble === null ? createFailure('query/busy', quads === null ? 'de data worden nog geladen' : 'er zijn te veel vragen tegelijk') : createFailure('query/engine', `de data konden niet worden geladen (${trouble})`);

interface Outcome {
  readonly answer: EngineAnswer | QueryFailure;
  /** Whether the thread can take another question. */
  readonly alive: boolean;
}

async function askThread(thread: EngineThread, question: ThreadQuestion, { seconds, rows }: Limits): Promise<Outcome> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    void thread.end();
  }, seconds * 1000);
  try {
    return readWord(await thread.ask(question), rows);
  } catch (error) {
    const answer = late ? createFailure('query/timeout', String(seconds)) : createFailure('query/engine', error instanceof Error ? error.message : String(error));
    return { answer, alive: false };
  } finally {
    clearTimeout(timer);
  }
}

function readWord(word: ThreadWord, rows: number): Outcome {
  if ('bytes' in word) return { answer: word, alive: true };
  if ('tooMany' in word) return { answer: createFailure('query/too-large', `${rows} rijen`), alive: true };
  if ('refused' in word) return { answer: createFailure('query/engine', word.refused), alive: !word.broken };
  return { answer: createFailure('query/engine', 'geen antwoord'), alive: false };
}

function threadQuestion({ kind, text, hasDataset, defaultGraphs, namedGraphs }: Question, { rows }: Limits): ThreadQuestion {
  const given = defaultGraphs !== null || namedGraphs !== null;
  return {
    text,
    format: kind === 'graph' ? 'application/n-triples' : 'json',
    union: !given && !hasDataset,
    ...(given && { defaultGraphs: defaultGraphs ?? [], namedGraphs: namedGraphs ?? [] }),
    mostRows: rows,
  };
}

const filesOf = (folder: string): readonly DataFile[] =>
  parts.flatMap(([name, format]) => {
    const path = join(folder, name);
    return existsSync(path) ? [{ path, format }] : [];
  });

/** Changes when another publication takes the place of the one in the folder; empty while there is none. */
function editionOf(folder: string): string {
  const stats = statSync(join(folder, 'dump', 'all.nq.gz'), { throwIfNoEntry: false });
  return stats ? `${stats.ino}-${stats.size}-${stats.mtimeMs}` : '';
}
