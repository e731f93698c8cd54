import type { QueryEngine } from '@comunica/query-sparql';
import { fetchFromEndpoint, startEngine } from './comunica.js';
import { type Deadline, startDeadline, within } from './deadline.js';
import { explainSyntax } from './syntax/explain-syntax.js';
import { type OpenData, openData } from './data/open-data.js';
import { orderColumns } from './results/order-columns.js';
import { prologue } from '../vocabulary/prefixed.js';
import { interruption, messageOf, QueryInterrupted } from './query-failure.js';
import type { QueryAnswer, QueryResult } from './results/query-result.js';

/** Where to ask and how long to wait. */
export interface QueryOptions {
  /** Folders of publications, RDF files, SPARQL addresses; several are asked as one. */
  readonly data: readonly string[];
  /** For everything from reading the data to the last row; 60 unless given. */
  readonly timeoutSeconds?: number;
}

type Operation = Exclude<Parameters<QueryEngine['query']>[0], string>;

/**
 * Asks SPARQL 1.1 (SELECT, ASK, CONSTRUCT, DESCRIBE) of data; our prefixes need not be declared. SERVICE is followed, so ask nothing that a
 * stranger wrote. Never throws for what is wrong with the question or the data: that is a `failure`. After a timeout the engine may go on
 * for a while with what it was at.
 */
export async function runQuery(text: string, { data, timeoutSeconds = 60 }: QueryOptions): Promise<QueryResult> {
  const deadline = startDeadline(timeoutSeconds);
  try {
    const engine = await startEngine();
    const operation = await parseQuestion(engine, text);
    const open = await within(deadline, openData(data));
    const answer = await within(deadline, ask(engine, operation, open, deadline));
    return answer.kind === 'rows' ? { ...answer, variables: orderColumns(text, answer.variables) } : answer;
  } catch (error) {
    return { kind: 'failure', failure: interruptedBy(error).failure };
  }
}

/** What changes data instead of asking; an empty text is `nop`. */
const updates: Readonly<Record<string, string>> = {
  nop: 'een lege tekst',
  compositeupdate: 'een reeks wijzigingen',
  deleteinsert: 'een wijziging',
  load: 'LOAD',
  clear: 'CLEAR',
  create: 'CREATE',
  drop: 'DROP',
  add: 'ADD',
  move: 'MOVE',
  copy: 'COPY',
};

async function parseQuestion(engine: QueryEngine, text: string): Promise<Operation> {
  let operation: Operation;
  try {
    operation = (await engine.explain(`${prologue}\n${text}`, { sources: [] }, 'parsed')).data;
  } catch (error) {
    throw new QueryInterrupted(await explainSyntax(text, messageOf(error)));
  }
  const update = updates[operation.type];
  if (update !== undefined) throw interruption('query/not-a-question', update);
  return operation;
}

async function ask(engine: QueryEngine, operation: Operation, { store, endpoints }: OpenData, deadline: Deadline): Promise<QueryAnswer> {
  const remote = endpoints.map((value) => ({ type: 'sparql' as const, value }));
  const result = await engine.query(operation, {
    sources: store.size > 0 || remote.length === 0 ? [store, ...remote] : [...remote],
    fetch: fetchFromEndpoint,
    distinctConstruct: true,
  });
  switch (result.resultType) {
    case 'bindings': {
      const { variables } = await result.metadata();
      const rows = drain(await result.execute(), deadline, (bindings) => new Map([...bindings].map(([variable, term]) => [variable.value, term])));
      return { kind: 'rows', variables: variables.map(({ value }) => value), rows };
    }
    case 'quads':
      return { kind: 'graph', quads: drain(await result.execute(), deadline, (quad) => quad) };
    case 'boolean':
      return { kind: 'truth', value: await result.execute() };
    case 'void':
      throw interruption('query/not-a-question', 'een wijziging');
  }
}

/** Takes from a stream until its end or the deadline; every failure becomes a `QueryInterrupted`. */
async function* drain<T, U>(stream: AsyncIterable<T> & { destroy(): void }, deadline: Deadline, read: (item: T) => U): AsyncGenerator<U> {
  const items = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await within(deadline, items.next());
      if (done) return;
      yield read(value);
    }
  } catch (error) {
    throw interruptedBy(error);
  } finally {
    stream.destroy();
  }
}

const interruptedBy = (error: unknown) => (error instanceof QueryInterrupted ? error : interruption('query/engine', messageOf(error)));
