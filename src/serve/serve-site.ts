import { createSite } from './create-site.js';
import { createHealth } from './health.js';
import { openSiteFolder } from './files/site-folder.js';
import { startLocalEngine } from './sparql/local-engine.js';
import type { Limits } from './sparql/question.js';
import { createRemoteEngine } from './sparql/remote-engine.js';
import { createSparql } from './sparql/serve-sparql.js';
import { type RunningServer, startServer } from './start-server.js';

export interface ServeOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly limits: Limits;
  /** SPARQL address that answers questions in place of the engine in this process. */
  readonly store?: string;
  /** Questions that are answered at the same time. */
  readonly engines: number;
}

/** The page of the site where questions are written. */
const editor = 'query/index.html';

/** Serves a publication: site, negotiated data and SPARQL. Rejects with the system's error when the folder or the port can't be had. */
export async function serveSite(folder: string, { host, port, limits, store, engines }: ServeOptions): Promise<RunningServer> {
  const files = openSiteFolder(folder);
  const engine = store === undefined ? startLocalEngine(folder, limits, engines) : createRemoteEngine(store, limits);
  const sparql = createSparql(engine, limits, async () => ((await files.has(editor)) ? editor : null));
  const site = createSite(files, [sparql, createHealth(files, engine)]);
  try {
    // A question may be silent for as long as it may take, once waiting for its turn and once being answered.
    const { address, stop } = await startServer(site, host, port, { quiet: 60 + 2 * limits.seconds });
    return { address, stop: () => stop().finally(() => engine.stop()) };
  } catch (error) {
    await engine.stop();
    throw error;
  }
}
