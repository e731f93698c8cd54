import { createServer } from 'node:http';
import { runQuery } from '../../src/query/run-query.js';
import { writeResult } from '../../src/query/results/write-result.js';

/** A SPARQL address on this machine, for as long as a test needs it. */
export interface PlayedEndpoint {
  readonly url: string;
  /** The queries it was sent. */
  readonly asked: readonly string[];
  readonly stop: () => void;
}

/** Plays a SPARQL endpoint that holds the RDF file and knows nothing else; `path` is that of its address. `fault` answers in its place. */
export async function playEndpoint(file: string, path = '/sparql', fault?: { readonly status: number; readonly type: string; readonly body: string } | 'silence'): Promise<PlayedEndpoint> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const url = new URL(request.url ?? '', 'http://localhost');
    const query = url.searchParams.get('query') ?? new URLSearchParams(body).get('query');
    if (fault === 'silence') return;
    if (fault) return response.writeHead(fault.status, { 'content-type': fault.type }).end(fault.body);
    if (url.pathname !== path || query === null) return response.writeHead(400, { 'content-type': 'text/html' }).end('<p>geen vraag</p>');
    asked.push(query);
    const result = await runQuery(query, { data: [file] });
    if (result.kind === 'failure') return response.writeHead(400, { 'content-type': 'text/plain' }).end(result.failure.message);
    const type = result.kind === 'graph' ? 'text/turtle' : 'application/sparql-results+json';
    response.writeHead(200, { 'content-type': type });
    for await (const piece of writeResult(result, result.kind === 'graph' ? 'ttl' : 'json', { width: 80, colour: false })) response.write(piece);
    return response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${address.port}${path}`, asked, stop };
}
