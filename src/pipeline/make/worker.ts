import { workerData } from 'node:worker_threads';
import { openStore } from '../../store/store.js';
import { createMakeEntry } from '../paper/make-entry.js';
import type { PaperJob, Timings } from '../paper/outcome.js';
import type { WorkerData } from './workers.js';

/** A thread that makes papers: told of one at a time, it puts an entry in the store. */
const { settings, folder }: WorkerData = Array.isArray(workerData) ? workerData[1] : workerData;
const makeEntry = createMakeEntry(settings);
const store = openStore(folder);

export default async function makePaper({ job, key }: { readonly job: PaperJob; readonly key: string }): Promise<Timings> {
  const { files, timings } = await makeEntry(job);
  store.put(key, files);
  return timings;
}
