import { createRequire } from 'node:module';
import zlib from 'node:zlib';
import type { QueryEngine } from '@comunica/query-sparql';
import { interruption, messageOf } from './query-failure.js';

let engine: Promise<QueryEngine> | undefined;

/** The engine, loaded on first use because that takes half a second. Throws `QueryInterrupted` when it does not load here. */
export function startEngine(): Promise<QueryEngine> {
  engine ??= loadEngine().catch((cause: unknown) => {
    throw interruption('query/engine', `Comunica laadt niet op Node ${process.versions.node} (${messageOf(cause)})`);
  });
  return engine;
}

async function loadEngine(): Promise<QueryEngine> {
  if (!('createZstdDecompress' in zlib)) lendUndici();
  const comunica = await import('@comunica/query-sparql');
  return new comunica.QueryEngine();
}

/** Comunica asks for an undici that does not load on a Node before 22.15: there it gets ours. An override in our package.json does not reach those who install us. */
function lendUndici(): void {
  const ours = createRequire(import.meta.url);
  const theirs = createRequire(createRequire(ours.resolve('@comunica/query-sparql')).resolve('@comunica/actor-http-fetch'));
  ours('undici');
  theirs.cache[theirs.resolve('undici')] = ours.cache[ours.resolve('undici')];
}

/**
 * `fetch` for the engine. Before it sends a SERVICE part away the engine asks the address what it is, and believes that it speaks SPARQL
 * only when its path ends in `/sparql`; whoever wrote SERVICE said that it does, so that question is answered here.
 * Throws `QueryInterrupted` when the address can't be reached, refuses, or answers with a web page.
 */
export async function fetchFromEndpoint(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input);
  if (!url.searchParams.has('query') && !init?.body) return describeEndpoint(url);
  const address = url.origin + url.pathname;
  const response = await fetch(input, init).catch((cause: unknown) => {
    throw interruption('query/endpoint', `${address}: ${messageOf(cause)}`);
  });
  if (!response.ok) {
    const reason = (await response.text()).trim().split('\n')[0] ?? '';
    throw interruption('query/endpoint', `${address}: HTTP ${response.status} ${reason.slice(0, 200)}`.trim());
  }
  if (response.headers.get('content-type')?.startsWith('text/html')) throw interruption('query/endpoint', `${address}: een webpagina`);
  return response;
}

function describeEndpoint(url: URL): Response {
  const turtle = `<> <http://www.w3.org/ns/sparql-service-description#endpoint> <${url.href}> .`;
  return new Response(turtle, { headers: { 'content-type': 'text/turtle' } });
}
