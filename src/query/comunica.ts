import type { QueryEngine } from '@comunica/query-sparql';
import { interruption } from './query-failure.js';

let engine: Promise<QueryEngine> | undefined;

/** The engine, loaded on first use because that takes half a second. Throws `QueryInterrupted` when it does not load here. */
export function startEngine(): Promise<QueryEngine> {
  engine ??= import('@comunica/query-sparql').then(
    (comunica) => new comunica.QueryEngine(),
    (cause: unknown) => {
      throw interruption('query/engine', `Comunica laadt niet op Node ${process.versions.node} (${messageOf(cause)}); het wil undici 7, of Node 22.19`);
    },
  );
  return engine;
}

/** The words of a thrown thing, with those of its cause. */
export function messageOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  return thrown.cause instanceof Error && thrown.cause.message !== '' ? `${thrown.message}: ${thrown.cause.message}` : thrown.message;
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
