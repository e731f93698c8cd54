import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createFailure, type QueryFailure } from '../../query/query-failure.js';
import type { Engine, EngineAnswer } from './engine.js';
import type { EngineData, EngineThread, ThreadQuestion, ThreadWord } from './engine-thread.js';
import type { Limits, Question } from './question.js';
import { ThreadPool } from './thread-pool.js';

/**
 * Oxigraph over a publication in threads of this process, each with all data in memory. A question that takes too long ends its thread, and
 * a new one loads the data again. A publication that was replaced is loaded beside the old one, which answers until that is done.
 */
export function startLocalEngine(folder: string, limits: Limits, threads: number): Engine {
  let edition = editionOf(folder);
  let pool = new ThreadPool(dataOf(folder), threads);
  const refresh = async () => {
    const now = editionOf(folder);
    if (now === edition || now === '') return;
    edition = now;
    const fresh = new ThreadPool(dataOf(folder), threads);
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
    state: () => pool.trouble ?? (pool.triples === null ? 'laadt' : `klaar, ${pool.triples} drietallen`),
    isReady: () => pool.triples !== null && pool.trouble === null,
    stop: () => pool.stop(),
  };
}

const refusal = ({ trouble, triples }: ThreadPool) =>
  trouble === null ? createFailure('query/busy', triples === null ? 'de data worden nog geladen' : 'er zijn te veel vragen tegelijk') : createFailure('query/engine', `de data konden niet worden geladen (${trouble})`);

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
  if ('notYet' in word) return { answer: createFailure('query/busy', 'de grafen van de stukken worden nog geladen'), alive: true };
  if ('refused' in word) return { answer: createFailure('query/engine', word.refused), alive: !word.broken };
  return { answer: createFailure('query/engine', 'geen antwoord'), alive: false };
}

function threadQuestion({ kind, limited, usesGraphs, defaultGraphs, namedGraphs }: Question, { rows }: Limits): ThreadQuestion {
  const given = defaultGraphs !== null || namedGraphs !== null;
  return {
    text: limited,
    format: kind === 'graph' ? 'application/n-triples' : 'json',
    graphs: given || usesGraphs,
    ...(given && { defaultGraphs: defaultGraphs ?? [], namedGraphs: namedGraphs ?? [] }),
    mostRows: rows,
  };
}

/** Of a publication: all papers, the concepts they name, and when papers came and went; and each paper as a graph of its own. */
function dataOf(folder: string): EngineData {
  const there = (name: string, format: string) => {
    const path = join(folder, name);
    return existsSync(path) ? [{ path, format }] : [];
  };
  return {
    whole: [...there('dump/all.nt.gz', 'application/n-triples'), ...there('def/concept.ttl', 'text/turtle'), ...there('feed/versies.ttl', 'text/turtle')],
    graphs: there('dump/all.nq.gz', 'application/n-quads'),
  };
}

/** Changes when another publication takes the place of the one in the folder; empty while there is none. */
function editionOf(folder: string): string {
  const stats = statSync(join(folder, 'dump', 'all.nq.gz'), { throwIfNoEntry: false });
  return stats ? `${stats.ino}-${stats.size}-${stats.mtimeMs}` : '';
}
