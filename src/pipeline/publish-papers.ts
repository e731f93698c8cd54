import { setImmediate } from 'node:timers/promises';
import { defaultBase } from '../model/names.js';
import { completeSettings } from '../publish/catalogue/settings.js';
import { openPublication, type Publication } from '../publish/publication.js';
import { openStore, type Store } from '../store/store.js';
import { problemOf } from './paper/collect-problems.js';
import type { PublishOptions, PublishReport } from './edition.js';
import { type Finished, finishEdition } from './join/finish-edition.js';
import { makePapers } from './make/make-papers.js';
import type { MadePapers, PaperSettings } from './paper/outcome.js';
import { checkUse } from './make/check-use.js';
import { sparingMemory } from './heap-growth.js';
import { openWorkers } from './make/workers.js';

/**
 * Reads, converts, validates and publishes inputs into a folder, as one transaction. A paper with an error is held back and its earlier
 * version stays; the others are published. What was made of each input is kept beside the folder, so that the next run makes only what is
 * new. Throws `PublicationError` on wrong use and disk trouble, `QueueError` on trouble with Redis: nothing is changed then.
 */
export async function publishPapers(inputs: readonly string[], out: string, options: PublishOptions = {}): Promise<PublishReport> {
  checkUse(inputs, options);
  return publishMade(out, options, async (store) => {
    const settings = settingsOf(options);
    const { queue, jobs = 1, onWait = () => {} } = options;
    const workers = queue === undefined ? openWorkers(settings, store.folder, { jobs }) : await (await import('./make/queue/ask-queue.js')).askQueue(queue, store, settings, onWait);
    return makePapers(inputs, store, { ...options, settings, workers });
  });
}

/** Publishes papers that `make` puts in the store of the publication. */
export async function publishMade(out: string, options: PublishOptions, make: (store: Store) => Promise<MadePapers>): Promise<PublishReport> {
  const publication = openPublication(out);
  try {
    const store = openStore(options.store ?? publication.beside('store'));
    const { made, problems } = await make(store);
    options.onMade?.();
    // No input could be opened: most likely a mistake in what was asked.
    if (made.length === 0) {
      publication.abort();
      return { documents: [], problems, focusNodes: new Map(), files: [] };
    }
    const told = options.base ? problems : [...problems, problemOf('', 'publish/base-default')];
    return await sparingMemory(made.length, async () => {
      const finished = await finishEdition({ publication, store, options, settings: settingsOf(options), made, problems: told });
      // A moment in which whoever wants to stop is heard.
      await setImmediate();
      options.stop?.throwIfAborted();
      return commit(publication, store, finished, options);
    });
  } catch (error) {
    publication.abort();
    throw error;
  }
}

/** Puts the publication in place unless something is wrong that must not be; then lets go of what is not needed any more. */
function commit(publication: Publication, store: Store, { report, remember, used }: Finished, { strict }: PublishOptions): PublishReport {
  if (strict && report.problems.some(({ severity }) => severity === 'error')) {
    publication.abort();
    return report;
  }
  // Before: what it writes down is checked against the publication when it is read.
  remember();
  const files = publication.commit();
  store.sweep(used);
  return { ...report, files };
}

/** The part of the options that decides what becomes of one paper. */
export function settingsOf({ base, corrections, table, html, catalogue }: PublishOptions): PaperSettings {
  return { ...(base && { base }), ...(corrections && { corrections }), ...(table && { table }), html: html !== false, licence: completeSettings(catalogue ?? {}, base ?? defaultBase).licence };
}
