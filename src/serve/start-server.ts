import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

/** Where a server listens, and how to end it. */
export interface RunningServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts listening; port 0 takes a free one. Rejects with the system's error when it can't. Slow senders are cut off. */
export function startServer(app: Hono, host: string, port: number): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port, serverOptions: { headersTimeout: 15_000, requestTimeout: 60_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 5_000 } }, (info) =>
      resolve({
        address: `http://${info.family === 'IPv6' ? `[${info.address}]` : info.address}:${info.port}/`,
        stop: () => new Promise((done) => {
          server.close(() => done());
          if ('closeAllConnections' in server) server.closeAllConnections();
        }),
      }),
    );
    server.once('error', reject);
  });
}
