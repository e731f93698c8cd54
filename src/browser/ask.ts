import { tellObjection } from '../query/syntax/engine-words.js';
import { orderColumns } from '../query/results/order-columns.js';
import type { Fault, Order, Result, Word } from './words.js';

/** What answers questions: a thread of this browser, or the server. */
export interface Answerer {
  /** Rejects with a `Fault` when there is no answer. `tell` hears how far it is. */
  readonly ask: (query: string, tell: (what: string) => void) => Promise<{ readonly result: Result; readonly milliseconds: number }>;
  readonly stop: () => void;
}

/** Carries why there is no answer. */
export class Unanswered extends Error {
  constructor(readonly fault: Fault) {
    super(fault.message);
  }
}

/** Asks the engine in a thread of this browser, which loads the files before the first question. */
export function createLocal(motor: string, load: Extract<Order, { order: 'load' }>, prologue: string): Answerer {
  let thread: Worker | null = null;
  const stop = () => {
    thread?.terminate();
    thread = null;
  };
  const hear = (worker: Worker, tell: (what: string) => void) =>
    new Promise<Exclude<Word, { is: 'busy' }>>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Word>) => {
        if (data.is === 'busy') tell(data.with);
        else resolve(data);
      };
      worker.onerror = ({ message }) => {
        stop();
        reject(new Unanswered({ message: `De zoekmotor hield op: ${message || 'zij laadt niet'}.` }));
      };
    });
  const order = (worker: Worker, given: Order, tell: (what: string) => void) => {
    const heard = hear(worker, tell);
    worker.postMessage(given);
    return heard;
  };
  const open = async (tell: (what: string) => void): Promise<Worker> => {
    if (thread) return thread;
    const started = new Worker(motor, { type: 'module' });
    thread = started;
    const word = await order(started, load, tell);
    if (word.is === 'fault') {
      stop();
      throw new Unanswered({ message: `De data konden niet worden geladen (${word.message}).` });
    }
    return started;
  };
  return {
    async ask(query, tell) {
      const worker = await open(tell);
      tell('De vraag wordt beantwoord …');
      const word = await order(worker, { order: 'ask', query: `${prologue}\n${query}` }, tell);
      if (word.is !== 'answer') throw new Unanswered(readFault(word.is === 'fault' ? word.message : '', query));
      return { result: readResult(word.text, query), milliseconds: word.milliseconds };
    },
    stop,
  };
}

/** Asks the SPARQL address of the server. */
export function createRemote(endpoint: string): Answerer {
  let controller = new AbortController();
  return {
    async ask(query, tell) {
      controller = new AbortController();
      tell('De vraag is bij de server …');
      const start = performance.now();
      const response = await fetch(endpoint, {
        method: 'POST',
        body: query,
        signal: controller.signal,
        headers: { 'content-type': 'application/sparql-query', accept: 'application/sparql-results+json, application/n-triples, application/problem+json;q=0.5' },
      }).catch(() => {
        throw new Unanswered({ message: 'De server is niet te bereiken.' });
      });
      const text = await response.text();
      if (!response.ok) throw new Unanswered(readProblem(text));
      return { result: readResult(text, query), milliseconds: performance.now() - start };
    },
    stop: () => controller.abort(),
  };
}

function readResult(text: string, query: string): Result {
  if (!text.startsWith('{')) return { kind: 'graph', text };
  const { head, boolean: value, results }: { head: { vars?: string[] }; boolean?: boolean; results?: { bindings: Extract<Result, { kind: 'rows' }>['rows'] } } = JSON.parse(text);
  return value === undefined ? { kind: 'rows', variables: orderColumns(query, head.vars ?? []), rows: results?.bindings ?? [] } : { kind: 'truth', value };
}

function readProblem(text: string): Fault {
  try {
    const { detail, line, column }: { detail?: string; line?: number; column?: number } = JSON.parse(text);
    return { message: detail ?? text, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
  } catch {
    return { message: text.slice(0, 500) };
  }
}

/** What the engine has against a question, with its place there: the prefixes stand on a line before it. Of form the engine lists all that could have been read, which is more than a reader can use, and names a place up to which it read. */
function readFault(message: string, query: string): Fault {
  const [, line, column, what = message] = /^error at (\d+):(\d+): (.*)$/s.exec(message) ?? [];
  if (query.trim() === '') return { message: 'Er staat geen vraag.' };
  const objection = tellObjection(what);
  if (line === undefined || Number(line) < 2) return { message: `De vraag kan niet worden beantwoord: ${objection ?? what}.` };
  const place = { line: Number(line) - 1, column: Number(column) };
  return { message: `Geen geldige SPARQL op regel ${place.line}, kolom ${place.column}: ${objection ?? 'wat hier of vlak ervoor staat, past niet, of een haakje of aanhalingsteken is niet gesloten'}.`, ...place };
}
