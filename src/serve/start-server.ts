import { Server } from 'node:http';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

/** Where a server listens, and how to end it: what runs is finished within a bound, then every connection is closed. */
export interface RunningServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export interface ServerLimits {
  /** Seconds without a byte in or out after which a connection is closed: more than the slowest answer takes. */
  readonly quiet: number;
  /** Seconds that running requests get to end when the server stops. */
  readonly grace: number;
  /** Connections at the same time; further ones are closed at once. */
  readonly connections: number;
}

const usual: ServerLimits = { quiet: 60, grace: 10, connections: 2000 };
/** In milliseconds. Who sends a request slowly is cut off; so is one that sends more than 16 kB of headers, by Node itself. */
const timeouts = { headersTimeout: 15_000, requestTimeout: 30_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 5_000 };

/** Starts listening; port 0 takes a free one. Rejects with the system's error when it can't. Who sends or reads slowly is cut off. */
export function startServer(app: Hono, host: string, port: number, given: Partial<ServerLimits> = {}): Promise<RunningServer> {
  const limits = { ...usual, ...given };
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port, serverOptions: timeouts }, (info) =>
      resolve({ address: `http://${info.family === 'IPv6' ? `[${info.address}]` : info.address}:${info.port}/`, stop: () => stop(server, limits.grace) }),
    );
    server.maxConnections = limits.connections;
    if (server instanceof Server) server.setTimeout(limits.quiet * 1000);
    server.once('error', reject);
  });
}

/** Takes no more connections and lets running requests end; their connections, kept alive for a next one, are closed when they are. */
function stop(server: ReturnType<typeof serve>, grace: number): Promise<void> {
  return new Promise((resolve) => {
    if (!(server instanceof Server)) return void server.close(() => resolve());
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const last = setTimeout(() => server.closeAllConnections(), grace * 1000);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(last);
      resolve();
    });
  });
}
