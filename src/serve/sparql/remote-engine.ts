import { Parser } from 'n3';
import { writeNTriples } from '../../publish/syntax/write-ntriples.js';
import { createFailure, messageOf, type QueryFailure } from '../../query/query-failure.js';
import { readBytes } from '../read-bytes.js';
import type { Engine, EngineAnswer } from './engine.js';
import type { Limits, Question } from './question.js';

/** The most bytes that are taken from a store. */
const mostBytes = 256 << 20;

/** A store elsewhere that speaks SPARQL 1.1, at an address that the operator gave; nothing else is ever fetched. */
export function createRemoteEngine(address: string, limits: Limits): Engine {
  return {
    async ask(question) {
      try {
        return await askStore(address, question, limits);
      } catch (error) {
        if (error instanceof Error && error.name === 'TimeoutError') return createFailure('query/timeout', String(limits.seconds));
        return createFailure('query/endpoint', messageOf(error));
      }
    },
    state: () => 'een opslag elders',
    isReady: () => true,
    stop: async () => undefined,
  };
}

/** Without a limit to the rows: Virtuoso refuses to sort for one above 10,000. What it gives is counted. */
async function askStore(address: string, { kind, text, defaultGraphs, namedGraphs }: Question, { seconds, rows }: Limits): Promise<EngineAnswer | QueryFailure> {
  const body = new URLSearchParams({ query: text });
  for (const graph of defaultGraphs ?? []) body.append('default-graph-uri', graph);
  for (const graph of namedGraphs ?? []) body.append('named-graph-uri', graph);
  const accept = kind === 'graph' ? 'application/n-triples, text/turtle;q=0.9' : 'application/sparql-results+json';
  const response = await fetch(address, { method: 'POST', body, headers: { accept }, redirect: 'error', signal: AbortSignal.timeout(seconds * 1000) });
  const bytes = await readBytes(response, mostBytes);
  if (bytes === null) return createFailure('query/too-large', `${mostBytes >> 20} MB`);
  const given = new TextDecoder().decode(bytes);
  if (!response.ok) return createFailure(response.status >= 500 ? 'query/endpoint' : 'query/engine', `HTTP ${response.status} ${given.trim().split('\n')[0]?.slice(0, 300) ?? ''}`.trim());
  const type = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
  if (kind === 'graph') return readGraph(bytes, given, type);
  if (!/^application\/(?:sparql-results\+)?json$/.test(type)) return createFailure('query/endpoint', `${type || 'iets'} in plaats van SPARQL-JSON`);
  const read: ResultsJson = JSON.parse(given);
  if (kind === 'truth') return { bytes: new TextEncoder().encode(JSON.stringify({ head: {}, boolean: truthOf(read) })) };
  return (read.results?.bindings.length ?? 0) > rows ? createFailure('query/too-large', `${rows} rijen`) : { bytes };
}

interface ResultsJson {
  readonly boolean?: boolean;
  readonly results?: { readonly bindings: readonly { readonly __ASK_RETVAL?: { readonly value: string } }[] };
}

/** Virtuoso gives the answer to ASK as a row. */
const truthOf = ({ boolean: value, results }: ResultsJson) => value ?? results?.bindings[0]?.__ASK_RETVAL?.value === '1';

/** Stores that do not write N-Triples write Turtle. */
function readGraph(bytes: Uint8Array<ArrayBuffer>, given: string, type: string): EngineAnswer | QueryFailure {
  if (type === 'application/n-triples') return { bytes };
  if (type !== 'text/turtle') return createFailure('query/endpoint', `${type || 'iets'} in plaats van N-Triples`);
  return { bytes: new TextEncoder().encode(writeNTriples(new Parser().parse(given))) };
}
