import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tellObjection } from '../../query/syntax/engine-words.js';
import { publicationFiles } from '../../query/data/rdf-files.js';
import { createFailure, messageOf, type QueryFailure } from '../../query/query-failure.js';
import { rdfMediaType } from '../../query/data/read-rdf.js';
import type { Engine, EngineAnswer } from './engine.js';
import type { DataFile, EngineThread, ThreadQuestion, ThreadWord } from './engine-thread.js';
import type { Limits, Question } from './question.js';
import { ThreadPool } from './thread-pool.js';

/**
 * Oxigraph over a publication in threads of this process, each with all data in memory. A question that takes too long ends its thread, and
 * a new one loads the data again. A publication that took the place of another is loaded beside the old one, which answers until that is
 * done, and goes on answering when the new one cannot be loaded.
 */
export function startLocalEngine(folder: string, limits: Limits, threads: number): Engine {
  let edition = editionOf(folder);
  let held = new Held(folder, threads);
  let isLoading = false;
  /** Why a newer publication than the one that answers could not be loaded. */
  let refused: string | null = null;
  const refresh = async () => {
    const now = editionOf(folder);
    if (isLoading || now === edition || now === '') return;
    [isLoading, edition] = [true, now];
    const fresh = new Held(folder, threads);
    await fresh.opened.finally(() => {
      isLoading = false;
    });
    refused = held.whole.trouble === null ? fresh.whole.trouble : null;
    const left = refused === null ? held : fresh;
    if (refused === null) held = fresh;
    await left.stop();
  };
  return {
    async ask(question) {
      void refresh();
      const asked = aboutGraphs(question) ? held.graphs : held.whole;
      if (asked === null) return createFailure('query/busy', stillLoading);
      const seat = await asked.take(limits.seconds);
      if (seat === null) return refusal(asked);
      const { answer, alive } = await askThread(seat.thread, threadQuestion(question, limits), limits);
      asked.giveBack(seat, alive);
      return answer;
    },
    state() {
      void refresh();
      return stateOf(held.whole) + (refused === null ? '' : `; een nieuwere publicatie kon niet worden geladen (${refused})`);
    },
    isReady: () => held.whole.triples !== null && held.whole.trouble === null,
    stop: () => held.stop(),
  };
}

const stateOf = ({ trouble, triples }: ThreadPool) => trouble ?? (triples === null ? 'laadt' : `klaar, ${triples} drietallen`);

/**
 * The data of a publication in threads: all of it as one graph, and in one thread more with each paper as a graph of its own as well, which
 * would make every other question slower. That thread starts when the others are ready.
 */
class Held {
  readonly whole: ThreadPool;
  readonly opened: Promise<unknown>;
  /** What answers questions about named graphs; null while the rest is not loaded. */
  graphs: ThreadPool | null = null;
  #stopped = false;

  constructor(folder: string, threads: number) {
    const { whole, graphs } = dataOf(folder);
    this.whole = new ThreadPool(whole, threads);
    this.opened = this.whole.opened.then(() => {
      if (!this.#stopped && this.whole.trouble === null) this.graphs = new ThreadPool([...whole, ...graphs], 1);
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all([this.whole.stop(), this.graphs?.stop()]);
  }
}

const stillLoading = 'de data worden nog geladen';

const aboutGraphs = ({ usesGraphs, defaultGraphs, namedGraphs }: Question) => usesGraphs || defaultGraphs !== null || namedGraphs !== null;

const refusal = ({ trouble, triples }: ThreadPool) =>
  createFailure('query/busy', trouble !== null ? `de data konden niet worden geladen (${trouble})` : triples === null ? stillLoading : 'er zijn te veel vragen tegelijk');

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
    const answer = late ? createFailure('query/timeout', String(seconds)) : createFailure('query/busy', `de zoekmotor hield op en begint opnieuw (${messageOf(error)})`);
    return { answer, alive: false };
  } finally {
    clearTimeout(timer);
  }
}

function readWord(word: ThreadWord, rows: number): Outcome {
  if ('bytes' in word) return { answer: word, alive: true };
  if ('tooMany' in word) return { answer: createFailure('query/too-large', `${rows} rijen`), alive: true };
  // The place that Oxigraph names is one in what we made of the question.
  if ('refused' in word) return { answer: createFailure('query/engine', tellObjection(word.refused) ?? word.refused.replace(/^error at \d+:\d+: /, '')), alive: !word.broken };
  return { answer: createFailure('query/engine', 'geen antwoord'), alive: false };
}

function threadQuestion({ kind, limited, surplus, defaultGraphs, namedGraphs }: Question, { rows }: Limits): ThreadQuestion {
  const given = defaultGraphs !== null || namedGraphs !== null;
  return {
    text: limited,
    format: kind === 'graph' ? 'application/n-triples' : 'json',
    surplus,
    ...(given && { defaultGraphs: defaultGraphs ?? [], namedGraphs: namedGraphs ?? [] }),
    mostRows: rows,
  };
}

/** All that is asked of a publication; and each paper as a graph of its own. */
function dataOf(folder: string): { readonly whole: readonly DataFile[]; readonly graphs: readonly DataFile[] } {
  const filesThere = (...names: readonly string[]) => names.map((name) => ({ path: join(folder, name), format: rdfMediaType(name) ?? '' })).filter(({ path }) => existsSync(path));
  return { whole: filesThere(...publicationFiles), graphs: filesThere('dump/all.nq.gz') };
}

/** Changes when another publication takes the place of the one in the folder; empty while there is none. */
function editionOf(folder: string): string {
  const stats = statSync(join(folder, 'dump', 'all.nq.gz'), { throwIfNoEntry: false });
  return stats ? `${stats.ino}-${stats.size}-${stats.mtimeMs}` : '';
}
